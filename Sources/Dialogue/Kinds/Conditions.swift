extension RecordDeclaration {
  /// The judgement whether there are conditions for a dialogue.
  static let conditions: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.measureInterpretation, .measureInterpretation), .choice(.conclusion, .conclusion),
      .area(.reasons).required, .date(.date).past,
    ],
    instrument: .preparation,
    lead: [.reasons],
    status: [.conclusion],
    visibility: .private)
}
