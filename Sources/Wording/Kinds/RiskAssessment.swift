extension KindWords {
  static let riskAssessment: KindWords = KindWords(
    .feminine("evaluación del riesgo personal", "evaluaciones del riesgo personal"),
    "personal risk assessment", "personal risk assessments",
    labels: [
      .text: Phrase("riesgos previstos", "risks foreseen")
    ])
}
