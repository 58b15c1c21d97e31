extension KindWords {
  static let conditions: KindWords = KindWords(
    .feminine("evaluación de condiciones", "evaluaciones de condiciones"),
    "assessment of conditions", "assessments of conditions")
}
