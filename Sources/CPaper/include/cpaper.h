// Pango and Cairo behind plain functions: a press that sets text and rules lines on pages of PDF in
// memory. Nothing of theirs is linked: the libraries are opened when the first press is.
// Lengths are in points (1/72 inch) from the upper left corner; greys run from 0, black, to 1.
#ifndef CPAPER_H
#define CPAPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PAPER_CLOSED __attribute__((enum_extensibility(closed)))

/// How opening a press went.
typedef enum PAPER_CLOSED PaperOpening : int {
  PaperOpeningDone,
  /// `paper_missing_library` names it.
  PaperOpeningMissingLibrary,
  /// A font file cannot be read.
  PaperOpeningMissingFont,
  PaperOpeningFailed,
} PaperOpening;

typedef enum PAPER_CLOSED PaperAlignment : int {
  PaperAlignmentLeading,
  PaperAlignmentCentre,
  PaperAlignmentTrailing,
} PaperAlignment;

/// What readers show of a file.
typedef enum PAPER_CLOSED PaperProperty : int {
  PaperPropertyTitle,
  PaperPropertyAuthor,
  PaperPropertyCreator,
  /// As ISO 8601 writes it: 2026-03-14T17:40:00-05:00.
  PaperPropertyDate,
} PaperProperty;

/// Bytes of a text that are printed bold.
typedef struct PaperSpan {
  size_t start;
  size_t end;
} PaperSpan;

/// How a text is set.
typedef struct PaperSetting {
  double size;
  /// Lines break here, within words where they must; 0 for one line of natural width.
  double width;
  PaperAlignment alignment;
  bool bold;
  /// What is longer ends in an ellipsis; 0 for no limit.
  int line_limit;
} PaperSetting;

typedef struct PaperPress PaperPress;
typedef struct PaperText PaperText;

/// The first of `count` file names that the system cannot open as a library; NULL for none.
const char *paper_first_missing(const char *const *names, size_t count);

/// The file name of the library whose absence kept the engine from being loaded; NULL for none.
const char *paper_missing_library(void);

/// A press that sets everything in the family `family`, whose files are `fonts`, and knows no other
/// font, whatever the machine and its settings hold.
PaperOpening paper_open(
  double width, double height, const char *family, const char *const *fonts, size_t font_count,
  PaperPress **press);
void paper_free(PaperPress *press);

/// True when a font of the press has the letter.
bool paper_has_letter(PaperPress *press, uint32_t scalar);

void paper_set_language(PaperPress *press, const char *tag);
void paper_set_property(PaperPress *press, PaperProperty property, const char *value);

/// Sets `length` bytes of UTF-8; line feeds break lines. NULL when memory is out.
PaperText *paper_text_set(
  PaperPress *press, const char *utf8, size_t length, const PaperSpan *bold, size_t bold_count,
  PaperSetting setting);
void paper_text_free(PaperText *text);
int paper_text_line_count(const PaperText *text);
/// The byte that the line begins with.
size_t paper_text_line_start(const PaperText *text, int line);
/// The width of the widest line.
double paper_text_width(const PaperText *text);
/// Letters that no font of the press has: they would print as boxes.
int paper_text_unknown_letters(const PaperText *text);
/// From the top of a line to its baseline, and from top to bottom.
double paper_text_ascent(const PaperText *text);
double paper_text_height(const PaperText *text);

/// Draws the line with number `line` of a text set `x` from the left, on the baseline `y`.
void paper_draw_line(
  PaperPress *press, const PaperText *text, int line, double x, double y, double grey);
/// A straight rule between two points.
void paper_rule(
  PaperPress *press, double x1, double y1, double x2, double y2, double thickness, double grey);
void paper_fill(
  PaperPress *press, double x, double y, double width, double height, double grey);
/// A heading in the outline of the file: level 1 to 3, on the page that is being drawn, `y` from its
/// top.
void paper_outline(PaperPress *press, const char *title, int level, double y);
void paper_end_page(PaperPress *press);

/// Ends the file. The bytes belong to the press and live as long. NULL and the engine's words when
/// anything went wrong since opening.
const uint8_t *paper_finish(PaperPress *press, size_t *length, const char **words);

#endif
