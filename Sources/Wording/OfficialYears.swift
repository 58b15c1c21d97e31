/// The official name of each year, which State papers of Peru carry under their letterhead.
///
/// Each is set by a supreme decree in its first weeks, that of 2026 by D. S. 011-2026-PCM. A year
/// without a row prints none; an institution may write one into its template.
enum OfficialYears {
  static let names: [Int: String] = [
    2016: "Año de la consolidación del Mar de Grau",
    2017: "Año del buen servicio al ciudadano",
    2018: "Año del diálogo y la reconciliación nacional",
    2019: "Año de la lucha contra la corrupción y la impunidad",
    2020: "Año de la universalización de la salud",
    2021: "Año del Bicentenario del Perú: 200 años de Independencia",
    2022: "Año del Fortalecimiento de la Soberanía Nacional",
    2023: "Año de la unidad, la paz y el desarrollo",
    2024: "Año del Bicentenario, de la consolidación de nuestra Independencia, y de la "
      + "conmemoración de las heroicas batallas de Junín y Ayacucho",
    2025: "Año de la recuperación y consolidación de la economía peruana",
    2026: "Año de la Esperanza y el Fortalecimiento de la Democracia",
  ]
}
