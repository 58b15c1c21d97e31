extension KindWords {
  static let planEntry: KindWords = KindWords(
    .masculine("elemento del plan de intervención", "elementos del plan de intervención"),
    "part of the intervention plan", "parts of the intervention plan",
    nearer: NearerNames(
      .planKind,
      [
        .objective: KindNames(.masculine("objetivo", "objetivos"), "objective", "objectives"),
        .activity: KindNames(.feminine("actividad", "actividades"), "activity", "activities"),
        .strategy: KindNames(.feminine("estrategia", "estrategias"), "strategy", "strategies"),
      ]))
}
