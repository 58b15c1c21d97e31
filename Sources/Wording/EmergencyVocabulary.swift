import Dialogue

extension EmergencyWords {
  /// What people write in haste, in both languages.
  public static let bothLanguages: EmergencyWords = EmergencyWords(
    held: [
      "detenido", "detenida", "detenidos", "detenidas", "arrestado", "arrestada", "arrestados",
      "arrestadas", "intervenido", "intervenida", "intervenidos", "intervenidas", "capturado",
      "capturada", "capturados", "capturadas", "detained", "arrested", "held",
    ],
    wounded: [
      "herido", "herida", "heridos", "heridas", "lesionado", "lesionada", "lesionados",
      "lesionadas", "wounded", "injured", "hurt",
    ],
    dead: [
      "muerto", "muerta", "muertos", "muertas", "fallecido", "fallecida", "fallecidos",
      "fallecidas", "dead", "killed",
    ],
    missing: [
      "desaparecido", "desaparecida", "desaparecidos", "desaparecidas", "missing", "disappeared",
    ],
    vanished: ["desapareció", "desaparecieron", "disappeared"],
    located: [
      "ubicado", "ubicada", "ubicados", "ubicadas", "habido", "habida", "habidos", "habidas",
      "located", "found",
    ],
    persons: [
      "persona", "personas", "comunero", "comunera", "comuneros", "comuneras", "poblador",
      "pobladora", "pobladores", "pobladoras", "campesino", "campesina", "campesinos", "campesinas",
      "dirigente", "dirigentes", "dirigenta", "dirigentas", "menor", "menores", "niño", "niña",
      "niños", "niñas", "adolescente", "adolescentes", "joven", "jóvenes", "mujer", "mujeres",
      "hombre", "hombres", "varón", "varones", "señor", "señora", "señores", "señoras",
      "trabajador", "trabajadora", "trabajadores", "trabajadoras", "vecino", "vecina", "vecinos",
      "vecinas", "manifestante", "manifestantes", "detenido", "detenida", "detenidos", "detenidas",
      "policía", "policías", "efectivo", "efectivos", "person", "persons", "people", "man", "men",
      "woman", "women", "child", "children", "minor", "minors", "leader", "leaders",
    ],
    police: ["policía", "policías", "efectivo", "efectivos", "police", "officers"],
    armedForces: ["militar", "militares", "soldado", "soldados", "soldier", "soldiers"],
    none: ["sin", "ningún", "ninguno", "ninguna", "no", "without"],
    places: [
      "puente", "plaza", "carretera", "vía", "cruce", "campamento", "mina", "local", "mercado",
      "municipalidad", "escuela", "colegio", "base", "bridge", "square", "road", "camp", "mine",
    ],
    custody: [
      "comisaría", "carceleta", "calabozo", "dependencia", "cuartel", "dinoes", "station", "jail",
    ],
    care: ["hospital", "posta", "clínica", "essalud", "clinic"],
    at: ["en", "el", "la", "a", "las", "desde", "at", "the"],
    numbers: DateWords.bothLanguages.numbers,
    calls: [
      .officer: ["comisari", "comisar", "policia", "pnp", "police"],
      .prosecutor: ["fiscal", "prosecutor"],
      .headquarters: ["sede", "jefatura", "defensor", "headquarters"],
      .hospital: ["hospital", "posta", "medic", "salud", "clinic"],
    ])
}
