// The insides of a press, for the files that share them.
#ifndef CPAPER_PRESS_H
#define CPAPER_PRESS_H

#include "cpaper.h"
#include "engine.h"

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
  uint8_t *bytes;
  size_t length;
  size_t capacity;
};

#endif
