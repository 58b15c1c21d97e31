/* Every content file, byte for byte, inside the binary, so that a copied program just works.
 *
 * To add a file: one array with `#embed` below and one row in the table. A test compares the table
 * with the folders `protocol`, `places`, `demo`, `custody`, `holidays`, `lexicon`, `templates` and the top-level `themes`. The
 * path is written from here after `#embed`, and from the root of the content in the table
 * (`themes/claro.theme`). */
#include "CContent.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char phase_0[] = {
#embed "protocol/phase-0.conf"
};
static const unsigned char phase_1[] = {
#embed "protocol/phase-1.conf"
};
static const unsigned char phase_2[] = {
#embed "protocol/phase-2.conf"
};
static const unsigned char phase_3[] = {
#embed "protocol/phase-3.conf"
};
static const unsigned char phase_4[] = {
#embed "protocol/phase-4.conf"
};
static const unsigned char phase_5[] = {
#embed "protocol/phase-5.conf"
};
static const unsigned char phase_6[] = {
#embed "protocol/phase-6.conf"
};
static const unsigned char phase_7[] = {
#embed "protocol/phase-7.conf"
};
static const unsigned char norm_1[] = {
#embed "protocol/norm-1.conf"
};
static const unsigned char norm_2[] = {
#embed "protocol/norm-2.conf"
};
static const unsigned char norm_3[] = {
#embed "protocol/norm-3.conf"
};
static const unsigned char norm_4[] = {
#embed "protocol/norm-4.conf"
};
static const unsigned char norm_5[] = {
#embed "protocol/norm-5.conf"
};
static const unsigned char norm_6[] = {
#embed "protocol/norm-6.conf"
};
static const unsigned char norm_7[] = {
#embed "protocol/norm-7.conf"
};
static const unsigned char norm_8[] = {
#embed "protocol/norm-8.conf"
};
static const unsigned char norm_9[] = {
#embed "protocol/norm-9.conf"
};
static const unsigned char norm_10[] = {
#embed "protocol/norm-10.conf"
};
static const unsigned char es_phase_0[] = {
#embed "protocol/es/phase-0.conf"
};
static const unsigned char es_phase_1[] = {
#embed "protocol/es/phase-1.conf"
};
static const unsigned char es_phase_2[] = {
#embed "protocol/es/phase-2.conf"
};
static const unsigned char es_phase_3[] = {
#embed "protocol/es/phase-3.conf"
};
static const unsigned char es_phase_4[] = {
#embed "protocol/es/phase-4.conf"
};
static const unsigned char es_phase_5[] = {
#embed "protocol/es/phase-5.conf"
};
static const unsigned char es_phase_6[] = {
#embed "protocol/es/phase-6.conf"
};
static const unsigned char es_phase_7[] = {
#embed "protocol/es/phase-7.conf"
};
static const unsigned char es_norm_1[] = {
#embed "protocol/es/norm-1.conf"
};
static const unsigned char es_norm_2[] = {
#embed "protocol/es/norm-2.conf"
};
static const unsigned char es_norm_3[] = {
#embed "protocol/es/norm-3.conf"
};
static const unsigned char es_norm_4[] = {
#embed "protocol/es/norm-4.conf"
};
static const unsigned char es_norm_5[] = {
#embed "protocol/es/norm-5.conf"
};
static const unsigned char es_norm_6[] = {
#embed "protocol/es/norm-6.conf"
};
static const unsigned char es_norm_7[] = {
#embed "protocol/es/norm-7.conf"
};
static const unsigned char es_norm_8[] = {
#embed "protocol/es/norm-8.conf"
};
static const unsigned char es_norm_9[] = {
#embed "protocol/es/norm-9.conf"
};
static const unsigned char es_norm_10[] = {
#embed "protocol/es/norm-10.conf"
};
static const unsigned char en_phase_0[] = {
#embed "protocol/en/phase-0.conf"
};
static const unsigned char en_phase_1[] = {
#embed "protocol/en/phase-1.conf"
};
static const unsigned char en_phase_2[] = {
#embed "protocol/en/phase-2.conf"
};
static const unsigned char en_phase_3[] = {
#embed "protocol/en/phase-3.conf"
};
static const unsigned char en_phase_4[] = {
#embed "protocol/en/phase-4.conf"
};
static const unsigned char en_phase_5[] = {
#embed "protocol/en/phase-5.conf"
};
static const unsigned char en_phase_6[] = {
#embed "protocol/en/phase-6.conf"
};
static const unsigned char en_phase_7[] = {
#embed "protocol/en/phase-7.conf"
};
static const unsigned char en_norm_1[] = {
#embed "protocol/en/norm-1.conf"
};
static const unsigned char en_norm_2[] = {
#embed "protocol/en/norm-2.conf"
};
static const unsigned char en_norm_3[] = {
#embed "protocol/en/norm-3.conf"
};
static const unsigned char en_norm_4[] = {
#embed "protocol/en/norm-4.conf"
};
static const unsigned char en_norm_5[] = {
#embed "protocol/en/norm-5.conf"
};
static const unsigned char en_norm_6[] = {
#embed "protocol/en/norm-6.conf"
};
static const unsigned char en_norm_7[] = {
#embed "protocol/en/norm-7.conf"
};
static const unsigned char en_norm_8[] = {
#embed "protocol/en/norm-8.conf"
};
static const unsigned char en_norm_9[] = {
#embed "protocol/en/norm-9.conf"
};
static const unsigned char en_norm_10[] = {
#embed "protocol/en/norm-10.conf"
};
static const unsigned char es_acta_dialogo[] = {
#embed "templates/es/acta-dialogo.plantilla"
};
static const unsigned char es_acta_conciliacion[] = {
#embed "templates/es/acta-conciliacion.plantilla"
};
static const unsigned char es_acta_consulta[] = {
#embed "templates/es/acta-consulta.plantilla"
};
static const unsigned char en_acta_dialogo[] = {
#embed "templates/en/acta-dialogo.plantilla"
};
static const unsigned char en_acta_conciliacion[] = {
#embed "templates/en/acta-conciliacion.plantilla"
};
static const unsigned char en_acta_consulta[] = {
#embed "templates/en/acta-consulta.plantilla"
};
static const unsigned char es_asistencia[] = {
#embed "templates/es/asistencia.plantilla"
};
static const unsigned char es_acreditados[] = {
#embed "templates/es/acreditados.plantilla"
};
static const unsigned char es_adhesiones[] = {
#embed "templates/es/adhesiones.plantilla"
};
static const unsigned char es_compromisos[] = {
#embed "templates/es/compromisos.plantilla"
};
static const unsigned char es_comunicado[] = {
#embed "templates/es/comunicado.plantilla"
};
static const unsigned char es_derechos[] = {
#embed "templates/es/derechos.plantilla"
};
static const unsigned char en_asistencia[] = {
#embed "templates/en/asistencia.plantilla"
};
static const unsigned char en_acreditados[] = {
#embed "templates/en/acreditados.plantilla"
};
static const unsigned char en_adhesiones[] = {
#embed "templates/en/adhesiones.plantilla"
};
static const unsigned char en_compromisos[] = {
#embed "templates/en/compromisos.plantilla"
};
static const unsigned char en_comunicado[] = {
#embed "templates/en/comunicado.plantilla"
};
static const unsigned char en_derechos[] = {
#embed "templates/en/derechos.plantilla"
};
static const unsigned char es_reporte[] = {
#embed "templates/es/reporte.plantilla"
};
static const unsigned char es_informe[] = {
#embed "templates/es/informe.plantilla"
};
static const unsigned char es_tarjeta_detenido[] = {
#embed "templates/es/tarjeta-detenido.plantilla"
};
static const unsigned char es_tarjetas[] = {
#embed "templates/es/tarjetas.plantilla"
};
static const unsigned char es_carpeta[] = {
#embed "templates/es/carpeta.plantilla"
};
static const unsigned char es_tarjeta_herido[] = {
#embed "templates/es/tarjeta-herido.plantilla"
};
static const unsigned char es_llamado[] = {
#embed "templates/es/llamado.plantilla"
};
static const unsigned char es_consulta[] = {
#embed "templates/es/consulta.plantilla"
};
static const unsigned char es_constancia[] = {
#embed "templates/es/constancia.plantilla"
};
static const unsigned char es_carta_alerta[] = {
#embed "templates/es/carta-alerta.plantilla"
};
static const unsigned char es_carta_incumplimiento[] = {
#embed "templates/es/carta-incumplimiento.plantilla"
};
static const unsigned char es_carta_norma[] = {
#embed "templates/es/carta-norma.plantilla"
};
static const unsigned char es_ayuda_memoria[] = {
#embed "templates/es/ayuda-memoria.plantilla"
};
static const unsigned char en_reporte[] = {
#embed "templates/en/reporte.plantilla"
};
static const unsigned char en_informe[] = {
#embed "templates/en/informe.plantilla"
};
static const unsigned char en_tarjeta_detenido[] = {
#embed "templates/en/tarjeta-detenido.plantilla"
};
static const unsigned char en_tarjetas[] = {
#embed "templates/en/tarjetas.plantilla"
};
static const unsigned char en_carpeta[] = {
#embed "templates/en/carpeta.plantilla"
};
static const unsigned char en_tarjeta_herido[] = {
#embed "templates/en/tarjeta-herido.plantilla"
};
static const unsigned char en_llamado[] = {
#embed "templates/en/llamado.plantilla"
};
static const unsigned char en_consulta[] = {
#embed "templates/en/consulta.plantilla"
};
static const unsigned char en_constancia[] = {
#embed "templates/en/constancia.plantilla"
};
static const unsigned char en_carta_alerta[] = {
#embed "templates/en/carta-alerta.plantilla"
};
static const unsigned char en_carta_incumplimiento[] = {
#embed "templates/en/carta-incumplimiento.plantilla"
};
static const unsigned char en_carta_norma[] = {
#embed "templates/en/carta-norma.plantilla"
};
static const unsigned char en_ayuda_memoria[] = {
#embed "templates/en/ayuda-memoria.plantilla"
};
static const unsigned char demo[] = {
#embed "demo/quebrada-honda.jsonl"
};
static const unsigned char peru[] = {
#embed "places/peru.tsv"
};
static const unsigned char custody_peru[] = {
#embed "custody/peru.conf"
};
static const unsigned char holidays_peru[] = {
#embed "holidays/peru.conf"
};
static const unsigned char lexicon_lint[] = {
#embed "lexicon/lint.conf"
};
static const unsigned char lexicon_neutral[] = {
#embed "lexicon/neutral.conf"
};
static const unsigned char es_lexicon_neutral[] = {
#embed "lexicon/es/neutral.conf"
};
static const unsigned char en_lexicon_neutral[] = {
#embed "lexicon/en/neutral.conf"
};
static const unsigned char theme_andino[] = {
#embed "../../themes/andino.theme"
};
static const unsigned char theme_claro[] = {
#embed "../../themes/claro.theme"
};
static const unsigned char theme_oscuro[] = {
#embed "../../themes/oscuro.theme"
};
static const unsigned char theme_alto_contraste[] = {
#embed "../../themes/alto-contraste.theme"
};
static const unsigned char theme_dieciseis[] = {
#embed "../../themes/dieciseis.theme"
};
static const unsigned char theme_mono[] = {
#embed "../../themes/mono.theme"
};

#define FILE_ROW(path, bytes) {path, bytes, sizeof(bytes)}

static const struct content_file table[] = {
    FILE_ROW("protocol/phase-0.conf", phase_0),
    FILE_ROW("protocol/phase-1.conf", phase_1),
    FILE_ROW("protocol/phase-2.conf", phase_2),
    FILE_ROW("protocol/phase-3.conf", phase_3),
    FILE_ROW("protocol/phase-4.conf", phase_4),
    FILE_ROW("protocol/phase-5.conf", phase_5),
    FILE_ROW("protocol/phase-6.conf", phase_6),
    FILE_ROW("protocol/phase-7.conf", phase_7),
    FILE_ROW("protocol/norm-1.conf", norm_1),
    FILE_ROW("protocol/norm-2.conf", norm_2),
    FILE_ROW("protocol/norm-3.conf", norm_3),
    FILE_ROW("protocol/norm-4.conf", norm_4),
    FILE_ROW("protocol/norm-5.conf", norm_5),
    FILE_ROW("protocol/norm-6.conf", norm_6),
    FILE_ROW("protocol/norm-7.conf", norm_7),
    FILE_ROW("protocol/norm-8.conf", norm_8),
    FILE_ROW("protocol/norm-9.conf", norm_9),
    FILE_ROW("protocol/norm-10.conf", norm_10),
    FILE_ROW("protocol/es/phase-0.conf", es_phase_0),
    FILE_ROW("protocol/es/phase-1.conf", es_phase_1),
    FILE_ROW("protocol/es/phase-2.conf", es_phase_2),
    FILE_ROW("protocol/es/phase-3.conf", es_phase_3),
    FILE_ROW("protocol/es/phase-4.conf", es_phase_4),
    FILE_ROW("protocol/es/phase-5.conf", es_phase_5),
    FILE_ROW("protocol/es/phase-6.conf", es_phase_6),
    FILE_ROW("protocol/es/phase-7.conf", es_phase_7),
    FILE_ROW("protocol/es/norm-1.conf", es_norm_1),
    FILE_ROW("protocol/es/norm-2.conf", es_norm_2),
    FILE_ROW("protocol/es/norm-3.conf", es_norm_3),
    FILE_ROW("protocol/es/norm-4.conf", es_norm_4),
    FILE_ROW("protocol/es/norm-5.conf", es_norm_5),
    FILE_ROW("protocol/es/norm-6.conf", es_norm_6),
    FILE_ROW("protocol/es/norm-7.conf", es_norm_7),
    FILE_ROW("protocol/es/norm-8.conf", es_norm_8),
    FILE_ROW("protocol/es/norm-9.conf", es_norm_9),
    FILE_ROW("protocol/es/norm-10.conf", es_norm_10),
    FILE_ROW("protocol/en/phase-0.conf", en_phase_0),
    FILE_ROW("protocol/en/phase-1.conf", en_phase_1),
    FILE_ROW("protocol/en/phase-2.conf", en_phase_2),
    FILE_ROW("protocol/en/phase-3.conf", en_phase_3),
    FILE_ROW("protocol/en/phase-4.conf", en_phase_4),
    FILE_ROW("protocol/en/phase-5.conf", en_phase_5),
    FILE_ROW("protocol/en/phase-6.conf", en_phase_6),
    FILE_ROW("protocol/en/phase-7.conf", en_phase_7),
    FILE_ROW("protocol/en/norm-1.conf", en_norm_1),
    FILE_ROW("protocol/en/norm-2.conf", en_norm_2),
    FILE_ROW("protocol/en/norm-3.conf", en_norm_3),
    FILE_ROW("protocol/en/norm-4.conf", en_norm_4),
    FILE_ROW("protocol/en/norm-5.conf", en_norm_5),
    FILE_ROW("protocol/en/norm-6.conf", en_norm_6),
    FILE_ROW("protocol/en/norm-7.conf", en_norm_7),
    FILE_ROW("protocol/en/norm-8.conf", en_norm_8),
    FILE_ROW("protocol/en/norm-9.conf", en_norm_9),
    FILE_ROW("protocol/en/norm-10.conf", en_norm_10),
    FILE_ROW("places/peru.tsv", peru),
    FILE_ROW("custody/peru.conf", custody_peru),
    FILE_ROW("holidays/peru.conf", holidays_peru),
    FILE_ROW("lexicon/lint.conf", lexicon_lint),
    FILE_ROW("lexicon/neutral.conf", lexicon_neutral),
    FILE_ROW("lexicon/es/neutral.conf", es_lexicon_neutral),
    FILE_ROW("lexicon/en/neutral.conf", en_lexicon_neutral),
    FILE_ROW("templates/es/acta-dialogo.plantilla", es_acta_dialogo),
    FILE_ROW("templates/es/acta-conciliacion.plantilla", es_acta_conciliacion),
    FILE_ROW("templates/es/acta-consulta.plantilla", es_acta_consulta),
    FILE_ROW("templates/en/acta-dialogo.plantilla", en_acta_dialogo),
    FILE_ROW("templates/en/acta-conciliacion.plantilla", en_acta_conciliacion),
    FILE_ROW("templates/en/acta-consulta.plantilla", en_acta_consulta),
    FILE_ROW("templates/es/asistencia.plantilla", es_asistencia),
    FILE_ROW("templates/es/acreditados.plantilla", es_acreditados),
    FILE_ROW("templates/es/adhesiones.plantilla", es_adhesiones),
    FILE_ROW("templates/es/compromisos.plantilla", es_compromisos),
    FILE_ROW("templates/es/comunicado.plantilla", es_comunicado),
    FILE_ROW("templates/es/derechos.plantilla", es_derechos),
    FILE_ROW("templates/en/asistencia.plantilla", en_asistencia),
    FILE_ROW("templates/en/acreditados.plantilla", en_acreditados),
    FILE_ROW("templates/en/adhesiones.plantilla", en_adhesiones),
    FILE_ROW("templates/en/compromisos.plantilla", en_compromisos),
    FILE_ROW("templates/en/comunicado.plantilla", en_comunicado),
    FILE_ROW("templates/en/derechos.plantilla", en_derechos),
    FILE_ROW("templates/es/informe.plantilla", es_informe),
    FILE_ROW("templates/es/reporte.plantilla", es_reporte),
    FILE_ROW("templates/es/tarjeta-detenido.plantilla", es_tarjeta_detenido),
    FILE_ROW("templates/es/carpeta.plantilla", es_carpeta),
    FILE_ROW("templates/es/tarjetas.plantilla", es_tarjetas),
    FILE_ROW("templates/es/tarjeta-herido.plantilla", es_tarjeta_herido),
    FILE_ROW("templates/es/llamado.plantilla", es_llamado),
    FILE_ROW("templates/es/consulta.plantilla", es_consulta),
    FILE_ROW("templates/es/constancia.plantilla", es_constancia),
    FILE_ROW("templates/es/carta-alerta.plantilla", es_carta_alerta),
    FILE_ROW("templates/es/carta-incumplimiento.plantilla", es_carta_incumplimiento),
    FILE_ROW("templates/es/carta-norma.plantilla", es_carta_norma),
    FILE_ROW("templates/es/ayuda-memoria.plantilla", es_ayuda_memoria),
    FILE_ROW("templates/en/informe.plantilla", en_informe),
    FILE_ROW("templates/en/reporte.plantilla", en_reporte),
    FILE_ROW("templates/en/tarjeta-detenido.plantilla", en_tarjeta_detenido),
    FILE_ROW("templates/en/carpeta.plantilla", en_carpeta),
    FILE_ROW("templates/en/tarjetas.plantilla", en_tarjetas),
    FILE_ROW("templates/en/tarjeta-herido.plantilla", en_tarjeta_herido),
    FILE_ROW("templates/en/llamado.plantilla", en_llamado),
    FILE_ROW("templates/en/consulta.plantilla", en_consulta),
    FILE_ROW("templates/en/constancia.plantilla", en_constancia),
    FILE_ROW("templates/en/carta-alerta.plantilla", en_carta_alerta),
    FILE_ROW("templates/en/carta-incumplimiento.plantilla", en_carta_incumplimiento),
    FILE_ROW("templates/en/carta-norma.plantilla", en_carta_norma),
    FILE_ROW("templates/en/ayuda-memoria.plantilla", en_ayuda_memoria),
    FILE_ROW("demo/quebrada-honda.jsonl", demo),
    FILE_ROW("themes/andino.theme", theme_andino),
    FILE_ROW("themes/claro.theme", theme_claro),
    FILE_ROW("themes/oscuro.theme", theme_oscuro),
    FILE_ROW("themes/alto-contraste.theme", theme_alto_contraste),
    FILE_ROW("themes/dieciseis.theme", theme_dieciseis),
    FILE_ROW("themes/mono.theme", theme_mono),
};

const struct content_file *content_files(void) { return table; }

size_t content_file_count(void) { return sizeof(table) / sizeof(table[0]); }
