// The insides of a press, for the files that share them.
#ifndef CPAPER_PRESS_H
#define CPAPER_PRESS_H

#include "cpaper.h"
#include "engine.h"

#define PAPER_OUTLINE_LEVELS 3

struct PaperPress {
  const Engine *engine;
  cairo_surface_t *surface;
  cairo_t *cairo;
  FcConfig *fonts;
  PangoFontMap *map;
  PangoContext *context;
  PangoFontDescription *regular;
  PangoFontDescription *bold;
  PangoFont *face;
  int page;
  /// The last heading of each level under the last one of the level above; 0 for none.
  int outline[PAPER_OUTLINE_LEVELS];
  uint8_t *bytes;
  size_t length;
  size_t capacity;
};

#endif
