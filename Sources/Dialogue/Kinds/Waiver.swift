extension RecordDeclaration {
  /// A blank of an agreement that is left open, and why.
  static let waiver: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.lintRule, .lintRule).required, .record(.agreement, .agreement),
      .record(.commitment, .commitment), .party(.party), .area(.reasons).required,
    ],
    instrument: .agreements,
    lead: [.reasons],
    status: [.lintRule],
    visibility: .private,
    isOnActa: true,
    check: { record, _, _, _ throws(Refusal) in
      guard let rule = record.code(.lintRule).flatMap(LintRule.init(code:)), !rule.isWaivable else {
        return
      }
      throw .ruleNotWaivable(rule)
    })
}
