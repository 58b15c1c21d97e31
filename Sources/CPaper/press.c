#include "press.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cairo_status_t collect(void *closure, const unsigned char *data, unsigned int length) {
  PaperPress *press = closure;
  if (press->capacity - press->length < length) {
    size_t capacity = (press->length + length) * 2;
    uint8_t *bytes = realloc(press->bytes, capacity);
    if (bytes == NULL) return CAIRO_STATUS_NO_MEMORY;
    press->bytes = bytes;
    press->capacity = capacity;
  }
  memcpy(press->bytes + press->length, data, length);
  press->length += length;
  return CAIRO_STATUS_SUCCESS;
}

static bool open_fonts(PaperPress *press, const char *const *fonts, size_t count) {
  const Engine *engine = press->engine;
  // An empty configuration: neither the machine's nor the person's font settings change a page.
  press->fonts = engine->FcConfigCreate();
  if (press->fonts == NULL || count == 0) return false;
  for (size_t index = 0; index < count; index++) {
    if (!engine->FcConfigAppFontAddFile(press->fonts, (const FcChar8 *)fonts[index])) return false;
  }
  return true;
}

static PangoFontDescription *describe(
  const Engine *engine, const char *family, PangoWeight weight) {
  PangoFontDescription *description = engine->pango_font_description_new();
  engine->pango_font_description_set_family(description, family);
  engine->pango_font_description_set_weight(description, weight);
  engine->pango_font_description_set_absolute_size(description, 10.0 * PANGO_SCALE);
  return description;
}

static bool open_context(PaperPress *press, const char *family) {
  const Engine *engine = press->engine;
  press->map = engine->pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  if (press->map == NULL) return false;
  engine->pango_fc_font_map_set_config((PangoFcFontMap *)press->map, press->fonts);
  engine->pango_cairo_font_map_set_resolution((PangoCairoFontMap *)press->map, 72.0);
  press->context = engine->pango_font_map_create_context(press->map);
  // Letters sit where their outlines say: nothing depends on a screen.
  cairo_font_options_t *options = engine->cairo_font_options_create();
  engine->cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  engine->cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  engine->pango_cairo_context_set_font_options(press->context, options);
  engine->cairo_font_options_destroy(options);
  engine->pango_context_set_round_glyph_positions(press->context, false);
  engine->pango_context_set_base_dir(press->context, PANGO_DIRECTION_LTR);
  press->regular = describe(engine, family, PANGO_WEIGHT_NORMAL);
  press->bold = describe(engine, family, PANGO_WEIGHT_BOLD);
  press->face = engine->pango_font_map_load_font(press->map, press->context, press->regular);
  return press->face != NULL;
}

static bool open_surface(PaperPress *press, double width, double height) {
  const Engine *engine = press->engine;
  press->surface = engine->cairo_pdf_surface_create_for_stream(collect, press, width, height);
  engine->cairo_pdf_surface_restrict_to_version(press->surface, CAIRO_PDF_VERSION_1_5);
  press->cairo = engine->cairo_create(press->surface);
  return engine->cairo_status(press->cairo) == CAIRO_STATUS_SUCCESS;
}

PaperOpening paper_open(
  double width, double height, const char *family, const char *const *fonts, size_t font_count,
  PaperPress **press) {
  *press = NULL;
  const Engine *engine = engine_load();
  if (engine == NULL) return PaperOpeningMissingLibrary;
  PaperPress *opened = calloc(1, sizeof *opened);
  if (opened == NULL) return PaperOpeningFailed;
  opened->engine = engine;
  PaperOpening opening = PaperOpeningDone;
  if (!open_fonts(opened, fonts, font_count) || !open_context(opened, family)) {
    opening = PaperOpeningMissingFont;
  } else if (!open_surface(opened, width, height)) {
    opening = PaperOpeningFailed;
  }
  if (opening != PaperOpeningDone) {
    paper_free(opened);
    return opening;
  }
  *press = opened;
  return opening;
}

void paper_free(PaperPress *press) {
  if (press == NULL) return;
  const Engine *engine = press->engine;
  if (press->cairo != NULL) engine->cairo_destroy(press->cairo);
  if (press->surface != NULL) engine->cairo_surface_destroy(press->surface);
  if (press->face != NULL) engine->g_object_unref(press->face);
  if (press->regular != NULL) engine->pango_font_description_free(press->regular);
  if (press->bold != NULL) engine->pango_font_description_free(press->bold);
  if (press->context != NULL) engine->g_object_unref(press->context);
  if (press->map != NULL) engine->g_object_unref(press->map);
  if (press->fonts != NULL) engine->FcConfigDestroy(press->fonts);
  free(press->bytes);
  free(press);
}

bool paper_has_letter(PaperPress *press, uint32_t scalar) {
  return press->engine->pango_font_has_char(press->face, scalar);
}

void paper_set_language(PaperPress *press, const char *tag) {
  const Engine *engine = press->engine;
  engine->pango_context_set_language(press->context, engine->pango_language_from_string(tag));
}

void paper_set_property(PaperPress *press, PaperProperty property, const char *value) {
  static const cairo_pdf_metadata_t metadata[] = {
    [PaperPropertyTitle] = CAIRO_PDF_METADATA_TITLE,
    [PaperPropertyAuthor] = CAIRO_PDF_METADATA_AUTHOR,
    [PaperPropertyCreator] = CAIRO_PDF_METADATA_CREATOR,
    [PaperPropertyDate] = CAIRO_PDF_METADATA_CREATE_DATE,
  };
  press->engine->cairo_pdf_surface_set_metadata(press->surface, metadata[property], value);
}

void paper_outline(PaperPress *press, const char *title, int level, double y) {
  if (level < 1 || level > PAPER_OUTLINE_LEVELS) return;
  int parent = CAIRO_PDF_OUTLINE_ROOT;
  for (int above = level - 1; above >= 1 && parent == CAIRO_PDF_OUTLINE_ROOT; above--) {
    parent = press->outline[above - 1];
  }
  char link[64];
  // Whole points: the file does not depend on how the machine writes a comma.
  snprintf(link, sizeof link, "page=%d pos=[0 %d]", press->page + 1, (int)y);
  press->outline[level - 1] =
    press->engine->cairo_pdf_surface_add_outline(press->surface, parent, title, link, 0);
  for (int below = level; below < PAPER_OUTLINE_LEVELS; below++) press->outline[below] = 0;
}

static void set_grey(PaperPress *press, double grey) {
  press->engine->cairo_set_source_rgb(press->cairo, grey, grey, grey);
}

void paper_rule(
  PaperPress *press, double x1, double y1, double x2, double y2, double thickness, double grey) {
  const Engine *engine = press->engine;
  set_grey(press, grey);
  engine->cairo_set_line_width(press->cairo, thickness);
  engine->cairo_move_to(press->cairo, x1, y1);
  engine->cairo_line_to(press->cairo, x2, y2);
  engine->cairo_stroke(press->cairo);
}

void paper_fill(
  PaperPress *press, double x, double y, double width, double height, double grey) {
  set_grey(press, grey);
  press->engine->cairo_rectangle(press->cairo, x, y, width, height);
  press->engine->cairo_fill(press->cairo);
}

void paper_end_page(PaperPress *press) {
  press->engine->cairo_show_page(press->cairo);
  press->page++;
}

const uint8_t *paper_finish(PaperPress *press, size_t *length, const char **words) {
  const Engine *engine = press->engine;
  cairo_status_t status = engine->cairo_status(press->cairo);
  engine->cairo_surface_finish(press->surface);
  if (status == CAIRO_STATUS_SUCCESS) status = engine->cairo_surface_status(press->surface);
  *length = press->length;
  *words = engine->cairo_status_to_string(status);
  return status == CAIRO_STATUS_SUCCESS ? press->bytes : NULL;
}
