// What the press needs of Pango 1.50, Cairo 1.16, Fontconfig and GObject, declared here so that
// building needs none of their development packages: SwiftPM's pkg-config support would link them.
// With PAPER_AGAINST_HEADERS the real headers come first, and the compiler refuses any declaration
// that differs from theirs; a test compiles it so.
#ifndef CPAPER_PROTOTYPES_H
#define CPAPER_PROTOTYPES_H

#ifdef PAPER_AGAINST_HEADERS

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#define VALUE(type, name, value) _Static_assert(name == value, #name);

#else

#include <stdint.h>

typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef unsigned int cairo_status_t, cairo_font_type_t, cairo_hint_style_t, cairo_hint_metrics_t,
  cairo_antialias_t, cairo_pdf_version_t, cairo_pdf_metadata_t,
  cairo_pdf_outline_flags_t;
typedef int cairo_bool_t;
typedef cairo_status_t (*cairo_write_func_t)(
  void *closure, const unsigned char *data, unsigned int length);

typedef int gboolean, gint;
typedef char gchar;
typedef unsigned int guint;
typedef uint32_t guint32, gunichar;
typedef void *gpointer;
typedef struct _GSList GSList;

typedef struct _PangoContext PangoContext;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoFcFontMap PangoFcFontMap;
typedef struct _PangoFont PangoFont;
typedef struct _PangoFontDescription PangoFontDescription;
typedef struct _PangoLanguage PangoLanguage;
typedef struct _PangoLayout PangoLayout;
typedef struct _PangoLayoutLine PangoLayoutLine;
typedef struct _PangoLayoutIter PangoLayoutIter;
typedef struct _PangoCairoFontMap PangoCairoFontMap;
typedef struct _PangoAttrList PangoAttrList;
typedef struct _PangoAttrClass PangoAttrClass;
typedef struct _PangoAttribute {
  const PangoAttrClass *klass;
  guint start_index;
  guint end_index;
} PangoAttribute;
typedef struct _PangoRectangle {
  int x, y, width, height;
} PangoRectangle;
typedef unsigned int PangoAlignment, PangoWrapMode, PangoEllipsizeMode, PangoDirection, PangoWeight;

typedef struct _FcConfig FcConfig;
typedef int FcBool;
typedef unsigned char FcChar8;

#define VALUE(type, name, value) static const type name __attribute__((unused)) = value;

#endif

VALUE(cairo_status_t, CAIRO_STATUS_SUCCESS, 0)
VALUE(cairo_status_t, CAIRO_STATUS_NO_MEMORY, 1)
VALUE(cairo_font_type_t, CAIRO_FONT_TYPE_FT, 1)
VALUE(cairo_hint_style_t, CAIRO_HINT_STYLE_NONE, 1)
VALUE(cairo_hint_metrics_t, CAIRO_HINT_METRICS_OFF, 1)
VALUE(cairo_pdf_version_t, CAIRO_PDF_VERSION_1_5, 1)
VALUE(cairo_pdf_metadata_t, CAIRO_PDF_METADATA_TITLE, 0)
VALUE(cairo_pdf_metadata_t, CAIRO_PDF_METADATA_AUTHOR, 1)
VALUE(cairo_pdf_metadata_t, CAIRO_PDF_METADATA_CREATOR, 4)
VALUE(cairo_pdf_metadata_t, CAIRO_PDF_METADATA_CREATE_DATE, 5)
VALUE(PangoAlignment, PANGO_ALIGN_LEFT, 0)
VALUE(PangoAlignment, PANGO_ALIGN_CENTER, 1)
VALUE(PangoAlignment, PANGO_ALIGN_RIGHT, 2)
VALUE(PangoWrapMode, PANGO_WRAP_WORD_CHAR, 2)
VALUE(PangoEllipsizeMode, PANGO_ELLIPSIZE_END, 3)
VALUE(PangoDirection, PANGO_DIRECTION_LTR, 0)
VALUE(PangoWeight, PANGO_WEIGHT_NORMAL, 400)
VALUE(PangoWeight, PANGO_WEIGHT_BOLD, 700)
#undef VALUE

#ifndef CAIRO_PDF_OUTLINE_ROOT
#define CAIRO_PDF_OUTLINE_ROOT 0
#endif

#ifndef PANGO_SCALE
#define PANGO_SCALE 1024
#endif
_Static_assert(PANGO_SCALE == 1024, "units of a point");

cairo_surface_t *cairo_pdf_surface_create_for_stream(
  cairo_write_func_t write, void *closure, double width, double height);
void cairo_pdf_surface_restrict_to_version(cairo_surface_t *surface, cairo_pdf_version_t version);
void cairo_pdf_surface_set_metadata(
  cairo_surface_t *surface, cairo_pdf_metadata_t metadata, const char *utf8);
int cairo_pdf_surface_add_outline(
  cairo_surface_t *surface, int parent, const char *utf8, const char *link,
  cairo_pdf_outline_flags_t flags);
void cairo_surface_finish(cairo_surface_t *surface);
cairo_status_t cairo_surface_status(cairo_surface_t *surface);
void cairo_surface_destroy(cairo_surface_t *surface);
const char *cairo_status_to_string(cairo_status_t status);
cairo_t *cairo_create(cairo_surface_t *surface);
cairo_status_t cairo_status(cairo_t *context);
void cairo_destroy(cairo_t *context);
void cairo_show_page(cairo_t *context);
void cairo_move_to(cairo_t *context, double x, double y);
void cairo_line_to(cairo_t *context, double x, double y);
void cairo_rectangle(cairo_t *context, double x, double y, double width, double height);
void cairo_set_source_rgb(cairo_t *context, double red, double green, double blue);
void cairo_set_line_width(cairo_t *context, double width);
void cairo_stroke(cairo_t *context);
void cairo_fill(cairo_t *context);
cairo_font_options_t *cairo_font_options_create(void);
void cairo_font_options_destroy(cairo_font_options_t *options);
void cairo_font_options_set_hint_style(cairo_font_options_t *options, cairo_hint_style_t style);
void cairo_font_options_set_hint_metrics(
  cairo_font_options_t *options, cairo_hint_metrics_t metrics);

PangoContext *pango_font_map_create_context(PangoFontMap *map);
PangoFont *pango_font_map_load_font(
  PangoFontMap *map, PangoContext *context, const PangoFontDescription *description);
gboolean pango_font_has_char(PangoFont *font, gunichar scalar);
PangoFontDescription *pango_font_description_new(void);
void pango_font_description_free(PangoFontDescription *description);
void pango_font_description_set_family(PangoFontDescription *description, const char *family);
void pango_font_description_set_absolute_size(PangoFontDescription *description, double size);
void pango_font_description_set_weight(PangoFontDescription *description, PangoWeight weight);
PangoLanguage *pango_language_from_string(const char *tag);
void pango_context_set_language(PangoContext *context, PangoLanguage *language);
void pango_context_set_base_dir(PangoContext *context, PangoDirection direction);
void pango_context_set_round_glyph_positions(PangoContext *context, gboolean round);
PangoAttrList *pango_attr_list_new(void);
void pango_attr_list_unref(PangoAttrList *list);
void pango_attr_list_insert(PangoAttrList *list, PangoAttribute *attribute);
PangoAttribute *pango_attr_insert_hyphens_new(gboolean insert);
PangoAttribute *pango_attr_weight_new(PangoWeight weight);
PangoAttribute *pango_attr_allow_breaks_new(gboolean allowed);
PangoLayout *pango_layout_new(PangoContext *context);
void pango_layout_set_text(PangoLayout *layout, const char *text, int length);
void pango_layout_set_attributes(PangoLayout *layout, PangoAttrList *list);
void pango_layout_set_font_description(
  PangoLayout *layout, const PangoFontDescription *description);
void pango_layout_set_width(PangoLayout *layout, int width);
void pango_layout_set_height(PangoLayout *layout, int height);
void pango_layout_set_wrap(PangoLayout *layout, PangoWrapMode mode);
void pango_layout_set_ellipsize(PangoLayout *layout, PangoEllipsizeMode mode);
void pango_layout_set_alignment(PangoLayout *layout, PangoAlignment alignment);
void pango_layout_set_auto_dir(PangoLayout *layout, gboolean automatic);
int pango_layout_get_line_count(PangoLayout *layout);
PangoLayoutIter *pango_layout_get_iter(PangoLayout *layout);
gboolean pango_layout_iter_next_line(PangoLayoutIter *iter);
void pango_layout_iter_free(PangoLayoutIter *iter);
PangoLayoutLine *pango_layout_iter_get_line_readonly(PangoLayoutIter *iter);
int pango_layout_line_get_start_index(PangoLayoutLine *line);
void pango_layout_iter_get_line_extents(
  PangoLayoutIter *iter, PangoRectangle *ink, PangoRectangle *logical);
int pango_layout_get_unknown_glyphs_count(PangoLayout *layout);
int pango_layout_get_baseline(PangoLayout *layout);

PangoFontMap *pango_cairo_font_map_new_for_font_type(cairo_font_type_t type);
void pango_cairo_font_map_set_resolution(PangoCairoFontMap *map, double dpi);
void pango_cairo_context_set_font_options(
  PangoContext *context, const cairo_font_options_t *options);
void pango_cairo_show_layout_line(cairo_t *context, PangoLayoutLine *line);
void pango_fc_font_map_set_config(PangoFcFontMap *map, FcConfig *config);

FcConfig *FcConfigCreate(void);
void FcConfigDestroy(FcConfig *config);
FcBool FcConfigAppFontAddFile(FcConfig *config, const FcChar8 *file);

void g_object_unref(gpointer object);

#endif
