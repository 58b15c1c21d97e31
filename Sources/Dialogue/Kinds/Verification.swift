extension RecordDeclaration {
  /// What was found of a commitment.
  static let verification: RecordDeclaration = RecordDeclaration(
    fields: [
      .record(.commitment, .commitment).required, .personOrText(.by).required,
      .date(.date).required.past,
      .choice(.result, .result).required, .area(.text), .line(.madeKnownTo),
      .date(.starts).past, .date(.until).past,
    ],
    instrument: .followUp,
    lead: [.text, .by],
    status: [.result],
    visibility: .parties,
    check: { record, _, mesa, _ throws(Refusal) in
      try mesa.checkAfterActa(record, .date, of: mesa.agreement(ofCommitmentOf: record))
      if record.person(.by) == nil, Nobody.isMeant(by: record.text(.by)) {
        throw .recordFieldMissing(.by, .verification)
      }
      if let starts = record.date(.starts), let ends = record.date(.until), ends < starts {
        throw .endsBeforeStart(starts: starts, ends: ends)
      }
    },
    // Who was named to verify mostly does.
    prefill: { commitment, _ in
      var values: [FieldKey: Value] = [:]
      if commitment?.kind == .commitment { values[.by] = commitment?[.verifier] }
      return values
    },
    echo: { _, _ in .hidden })
}
