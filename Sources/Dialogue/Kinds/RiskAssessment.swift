extension RecordDeclaration {
  /// What may happen to the mediator on the spot, and whether to go.
  static let riskAssessment: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.riskLevel, .riskLevel), .area(.text).required, .line(.consulted),
      .choice(.riskDecision, .riskDecision), .date(.date).past,
    ],
    instrument: .preparation,
    lead: [.text],
    status: [.riskLevel, .riskDecision],
    visibility: .private)
}
