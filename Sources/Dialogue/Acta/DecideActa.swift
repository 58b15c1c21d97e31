extension Mesa {
  /// Takes an acta to signature. Its holes must be filled, or waived with a reason: here nothing
  /// depends on words, which only ever warn, so that no lexicon is asked for.
  func decideActa(
    _ command: ActaCommand, on day: CalendarDate?
  ) throws(Refusal) -> ActaEvent {
    switch command {
    case .freezeActa(let acta, let date, let document):
      if let day, date > day { throw .signedInFuture(date) }
      return try decideFreeze(acta, on: date, document: document)
    }
  }

  private func decideFreeze(
    _ acta: RecordID, on date: CalendarDate, document: String
  ) throws(Refusal) -> ActaEvent {
    let record = try standing(acta)
    guard record.kind == .acta else { throw .recordOfOtherKind(record.numbered, meant: .acta) }
    if let frozen = frozen(acta) { throw .actaFrozen(frozen.number) }
    if let session = session(of: acta), date < session.date {
      throw .signedBeforeSession(session.number, session.date)
    }
    if let (session, count, ending) = contradictedEnding(of: acta) {
      throw .endingContradicts(session, count, ending)
    }
    let holes = holes(of: acta, on: date)
    guard holes.isEmpty else { throw .actaHasHoles(holes.count) }
    guard document.utf8.count == 64, document.utf8.allSatisfy(Self.hexadecimal.contains)
    else {
      throw .blank(.document)
    }
    let number = (frozenActas.last?.number ?? 0) + 1
    let agreements = agreements(of: acta)
    return .actaFrozen(
      ActaFreezing(
        acta: acta, number: number, date: date, agreements: agreements,
        clauses: agreements.map { clauseDigest(of: $0).description },
        signers: signers(of: acta, on: date), parties: recipients(of: acta).map(\.id),
        digest: document))
  }

  /// The session of an acta that is said to have ended otherwise than its agreements tell, with how
  /// many these are; `nil` where nothing contradicts.
  func contradictedEnding(
    of acta: RecordID
  ) -> (session: Int, agreements: Int, ending: Code)? {
    guard let session = session(of: acta), let ending = session.details.ending else { return nil }
    let agreements = agreements(of: acta)
    let count = agreements.count
    let isContradicted =
      switch ending {
      case .withoutAgreement: count > 0
      case .agreed: count == 0 && !isInstalled(by: acta)
      // Somebody is to be consulted.
      case .inConsultation: count > 0 && !agreements.contains(where: wasLeftToBases)
      case _: false
      }
    return isContradicted ? (session.number, count, ending) : nil
  }

  /// Whether bases were asked about an agreement, answered or not.
  private func wasLeftToBases(_ agreement: RecordID) -> Bool {
    records[agreement]?.flag(.effectiveOnRatification) == true
      || !records.all(.baseConsultation, of: agreement).isEmpty
      || records.all(.acceptance, of: agreement).contains { $0.code(.answer) == .adReferendum }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// What keeps an acta from being signed, neither mended nor waived.
  public func holes(of acta: RecordID, on date: CalendarDate) -> [LintFinding] {
    let own = Set(agreements(of: acta))
    return Lint(self, on: date, holidays: Holidays([]), lexicon: .empty, acta: acta).findings()
      .filter { $0.blocks && ($0.agreement.map(own.contains) ?? true) }
  }

  /// What no form of records can know: that paper does not change, and who may sign it.
  func checkKind(
    _ values: [FieldKey: Value], of kind: RecordKind, id: RecordID, revising old: Record? = nil,
    _ holidays: Holidays
  ) throws(Refusal) {
    let record = Record(id: id, kind: kind, values: values)
    let declaration = kind.declaration
    try declaration.check?(record, old, self, holidays)
    if let old, isChangeAfterSigning(values, of: old) { return }
    for record in [old, record].compactMap(\.self) {
      if let frozen = lock(on: record) { throw .actaFrozen(frozen.number) }
    }
  }

  /// Whether only that changes which happens after the signing, such as the day on which a norm came
  /// out.
  private func isChangeAfterSigning(_ values: [FieldKey: Value], of old: Record) -> Bool {
    var others = values
    for key in old.kind.declaration.changesAfterSigning { others[key] = old[key] }
    return others == old.values
  }

  /// The frozen acta that keeps a record from being added, changed or struck out.
  func lock(on record: Record) -> FrozenActa? { record.kind.declaration.lock?(record, self) }

  /// The values of a record with the field that follows from the others.
  ///
  /// - Parameter old: as it stands, where it is a change.
  func derived(_ record: Record, from old: Record? = nil) -> [FieldKey: Value] {
    guard let field = record.kind.declaration.derived else { return record.values }
    var values = record.values
    values[field.key] = field.value(record, old, self)
    return values
  }
}

extension LintLexicon {
  /// Without words nothing is read out of them.
  static let empty = LintLexicon([:])
}
