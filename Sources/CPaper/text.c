#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "press.h"

typedef struct Line {
  PangoLayoutLine *line;
  double x;
} Line;

struct PaperText {
  const Engine *engine;
  PangoLayout *layout;
  Line *lines;
  int count;
  double width;
  double ascent;
  double height;
};

static double points(int units) { return (double)units / PANGO_SCALE; }

static bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

static bool ends_with(const char *utf8, size_t length, const char *sign) {
  size_t count = strlen(sign);
  return count <= length && memcmp(utf8 + length - count, sign, count) == 0;
}

// Whether a space stands within an amount or a number: "S/ 1 200", "N.º 5".
static bool is_tie(const char *utf8, size_t length, size_t space) {
  static const char *const signs[] = {"S/", "S/.", "$", "€", "N.º", "n.º", "N.°", "n.°"};
  if (utf8[space] != ' ' || space + 1 >= length || !is_digit(utf8[space + 1])) return false;
  for (size_t index = 0; index < sizeof signs / sizeof *signs; index++) {
    if (ends_with(utf8, space, signs[index])) return true;
  }
  if (space == 0 || !is_digit(utf8[space - 1])) return false;
  size_t digits = 1;
  while (space + 1 + digits < length && is_digit(utf8[space + 1 + digits])) digits++;
  return digits == 3;
}

static void set_attributes(
  const Engine *engine, PangoLayout *layout, const char *utf8, size_t length,
  const PaperSpan *bold, size_t count) {
  PangoAttrList *list = engine->pango_attr_list_new();
  // A word or number that is broken gets no sign that nobody wrote.
  engine->pango_attr_list_insert(list, engine->pango_attr_insert_hyphens_new(false));
  for (size_t index = 0; index < count; index++) {
    PangoAttribute *weight = engine->pango_attr_weight_new(PANGO_WEIGHT_BOLD);
    weight->start_index = (guint)bold[index].start;
    weight->end_index = (guint)bold[index].end;
    engine->pango_attr_list_insert(list, weight);
  }
  // Only before the digit: a number too long for its line is still broken inside.
  for (size_t space = 0; space < length; space++) {
    if (!is_tie(utf8, length, space)) continue;
    PangoAttribute *tie = engine->pango_attr_allow_breaks_new(false);
    tie->start_index = (guint)space;
    tie->end_index = (guint)(space + 2);
    engine->pango_attr_list_insert(list, tie);
  }
  engine->pango_layout_set_attributes(layout, list);
  engine->pango_attr_list_unref(list);
}

static void shape(PaperPress *press, PangoLayout *layout, PaperSetting setting) {
  static const PangoAlignment alignments[] = {
    [PaperAlignmentLeading] = PANGO_ALIGN_LEFT,
    [PaperAlignmentCentre] = PANGO_ALIGN_CENTER,
    [PaperAlignmentTrailing] = PANGO_ALIGN_RIGHT,
  };
  const Engine *engine = press->engine;
  PangoFontDescription *font = setting.bold ? press->bold : press->regular;
  engine->pango_font_description_set_absolute_size(font, setting.size * PANGO_SCALE);
  engine->pango_layout_set_font_description(layout, font);
  // Text in another direction runs its own way inside lines that all begin at the left.
  engine->pango_layout_set_auto_dir(layout, false);
  engine->pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  engine->pango_layout_set_alignment(layout, alignments[setting.alignment]);
  if (setting.width > 0) {
    engine->pango_layout_set_width(layout, (int)(setting.width * PANGO_SCALE));
  }
  if (setting.line_limit > 0) {
    engine->pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    engine->pango_layout_set_height(layout, -setting.line_limit);
  }
}

// Lines are looked up once: Pango keeps them in a list, to be walked for each.
static bool gather(PaperText *text) {
  const Engine *engine = text->engine;
  text->count = engine->pango_layout_get_line_count(text->layout);
  text->lines = calloc((size_t)text->count, sizeof *text->lines);
  PangoLayoutIter *iter = engine->pango_layout_get_iter(text->layout);
  bool enough = text->lines != NULL && iter != NULL;
  for (int index = 0; enough && index < text->count; index++) {
    PangoRectangle logical;
    engine->pango_layout_iter_get_line_extents(iter, NULL, &logical);
    text->lines[index].line = engine->pango_layout_iter_get_line_readonly(iter);
    text->lines[index].x = points(logical.x);
    if (points(logical.width) > text->width) text->width = points(logical.width);
    if (index == 0) text->height = points(logical.height);
    engine->pango_layout_iter_next_line(iter);
  }
  if (iter != NULL) engine->pango_layout_iter_free(iter);
  text->ascent = points(engine->pango_layout_get_baseline(text->layout));
  return enough;
}

PaperText *paper_text_set(
  PaperPress *press, const char *utf8, size_t length, const PaperSpan *bold, size_t bold_count,
  PaperSetting setting) {
  if (length > INT_MAX) return NULL;
  PaperText *text = calloc(1, sizeof *text);
  if (text == NULL) return NULL;
  text->engine = press->engine;
  text->layout = press->engine->pango_layout_new(press->context);
  shape(press, text->layout, setting);
  set_attributes(press->engine, text->layout, utf8, length, bold, bold_count);
  press->engine->pango_layout_set_text(text->layout, utf8, (int)length);
  if (gather(text)) return text;
  paper_text_free(text);
  return NULL;
}

void paper_text_free(PaperText *text) {
  if (text == NULL) return;
  text->engine->g_object_unref(text->layout);
  free(text->lines);
  free(text);
}

int paper_text_line_count(const PaperText *text) { return text->count; }
size_t paper_text_line_start(const PaperText *text, int line) {
  return (size_t)text->engine->pango_layout_line_get_start_index(text->lines[line].line);
}
double paper_text_width(const PaperText *text) { return text->width; }
int paper_text_unknown_letters(const PaperText *text) {
  return text->engine->pango_layout_get_unknown_glyphs_count(text->layout);
}
double paper_text_ascent(const PaperText *text) { return text->ascent; }
double paper_text_height(const PaperText *text) { return text->height; }

void paper_draw_line(
  PaperPress *press, const PaperText *text, int line, double x, double y, double grey) {
  const Engine *engine = press->engine;
  engine->cairo_set_source_rgb(press->cairo, grey, grey, grey);
  engine->cairo_move_to(press->cairo, x + text->lines[line].x, y);
  engine->pango_cairo_show_layout_line(press->cairo, text->lines[line].line);
}
