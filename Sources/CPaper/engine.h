// The engine's libraries, opened once a process when first asked for, and their functions.
#ifndef CPAPER_ENGINE_H
#define CPAPER_ENGINE_H

#include <stdbool.h>

#include "prototypes.h"

#define CAIRO_FUNCTIONS(F) \
  F(cairo_pdf_surface_create_for_stream) \
  F(cairo_pdf_surface_restrict_to_version) \
  F(cairo_pdf_surface_set_metadata) \
  F(cairo_pdf_surface_add_outline) \
  F(cairo_surface_finish) \
  F(cairo_surface_status) \
  F(cairo_surface_destroy) \
  F(cairo_status_to_string) \
  F(cairo_create) \
  F(cairo_status) \
  F(cairo_destroy) \
  F(cairo_show_page) \
  F(cairo_move_to) \
  F(cairo_line_to) \
  F(cairo_rectangle) \
  F(cairo_set_source_rgb) \
  F(cairo_set_line_width) \
  F(cairo_stroke) \
  F(cairo_fill) \
  F(cairo_font_options_create) \
  F(cairo_font_options_destroy) \
  F(cairo_font_options_set_hint_style) \
  F(cairo_font_options_set_hint_metrics)

#define PANGO_FUNCTIONS(F) \
  F(pango_font_map_create_context) \
  F(pango_font_map_load_font) \
  F(pango_font_has_char) \
  F(pango_font_description_new) \
  F(pango_font_description_free) \
  F(pango_font_description_set_family) \
  F(pango_font_description_set_absolute_size) \
  F(pango_font_description_set_weight) \
  F(pango_language_from_string) \
  F(pango_context_set_language) \
  F(pango_context_set_base_dir) \
  F(pango_context_set_round_glyph_positions) \
  F(pango_attr_list_new) \
  F(pango_attr_list_unref) \
  F(pango_attr_list_insert) \
  F(pango_attr_insert_hyphens_new) \
  F(pango_attr_weight_new) \
  F(pango_attr_allow_breaks_new) \
  F(pango_layout_new) \
  F(pango_layout_set_text) \
  F(pango_layout_set_attributes) \
  F(pango_layout_set_font_description) \
  F(pango_layout_set_width) \
  F(pango_layout_set_height) \
  F(pango_layout_set_wrap) \
  F(pango_layout_set_ellipsize) \
  F(pango_layout_set_alignment) \
  F(pango_layout_set_auto_dir) \
  F(pango_layout_get_line_count) \
  F(pango_layout_get_iter) \
  F(pango_layout_iter_next_line) \
  F(pango_layout_iter_free) \
  F(pango_layout_iter_get_line_readonly) \
  F(pango_layout_line_get_start_index) \
  F(pango_layout_iter_get_line_extents) \
  F(pango_layout_get_unknown_glyphs_count) \
  F(pango_layout_get_baseline)

#define PANGOCAIRO_FUNCTIONS(F) \
  F(pango_cairo_font_map_new_for_font_type) \
  F(pango_cairo_font_map_set_resolution) \
  F(pango_cairo_context_set_font_options) \
  F(pango_cairo_show_layout_line)

#define PANGOFT2_FUNCTIONS(F) F(pango_fc_font_map_set_config)

#define FONTCONFIG_FUNCTIONS(F) \
  F(FcConfigCreate) \
  F(FcConfigDestroy) \
  F(FcConfigAppFontAddFile)

#define GOBJECT_FUNCTIONS(F) F(g_object_unref)

#define ENGINE_FUNCTIONS(F) \
  CAIRO_FUNCTIONS(F) \
  PANGO_FUNCTIONS(F) \
  PANGOCAIRO_FUNCTIONS(F) \
  PANGOFT2_FUNCTIONS(F) \
  FONTCONFIG_FUNCTIONS(F) \
  GOBJECT_FUNCTIONS(F)

/// The functions under their own names; a call with wrong arguments does not compile.
typedef struct Engine {
#define FIELD(name) __typeof__(name) *name;
  ENGINE_FUNCTIONS(FIELD)
#undef FIELD
} Engine;

/// The engine, loaded; NULL when a library or one of its functions is missing.
const Engine *engine_load(void);

#endif
