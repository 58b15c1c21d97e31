extension Mesa {
  /// Takes an acta to signature. Its holes must be filled, or waived with a reason: here nothing
  /// depends on words, which only ever warn, so that no lexicon is asked for.
  func decideFreeze(
    _ acta: RecordID, on date: CalendarDate, document: String
  ) throws(Refusal) -> Event {
    guard let record = records[acta], record.kind == .acta else { throw .unknownRecord(acta) }
    if let frozen = frozen(acta) { throw .actaFrozen(frozen.number) }
    let holes = holes(of: acta, on: date)
    guard holes.isEmpty else { throw .actaHasHoles(holes.count) }
    guard document.utf8.count == 64, document.utf8.allSatisfy(Self.hexadecimal.contains)
    else {
      throw .blank(.document)
    }
    let number = (frozenActas.last?.number ?? 0) + 1
    return .actaFrozen(
      acta, number: number, date: date, agreements: agreements(of: acta),
      digest: document)
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  /// What keeps an acta from being signed, neither mended nor waived.
  public func holes(of acta: RecordID, on date: CalendarDate) -> [LintFinding] {
    let own = Set(agreements(of: acta))
    return Lint(self, on: date, holidays: Holidays([]), lexicon: .empty).findings()
      .filter { $0.blocks && ($0.agreement.map(own.contains) ?? true) }
  }

  /// What no form of records can know: that paper does not change, and who may sign it.
  func checkActa(
    _ values: [FieldKey: Value], of kind: RecordKind, id: RecordID, revising old: Record? = nil
  ) throws(Refusal) {
    let record = Record(id: id, kind: kind, values: values)
    switch kind {
    case .acta:
      if let old, old[.replaces] != record[.replaces] { try checkReplacing(old) }
      try checkReplacement(of: record.reference(.replaces))
    case .signature, .delivery:
      guard let acta = record.reference(.acta), let frozen = frozen(acta) else {
        throw .actaNotFrozen
      }
      if kind == .signature { try checkSigning(frozen, record) }
    default: break
    }
    if let old, isPublication(values, of: old) { return }
    for record in [old, record].compactMap(\.self) {
      if let frozen = lock(on: record) { throw .actaFrozen(frozen.number) }
    }
  }

  /// Whether only the day changes on which a norm came out, which happens after the signing.
  private func isPublication(_ values: [FieldKey: Value], of old: Record) -> Bool {
    guard old.kind == .normToIssue else { return false }
    var others = values
    others[.published] = old[.published]
    return others == old.values
  }

  /// Once an acta was begun in place of another, the agreements of that one may have been changed: so
  /// it stays until it goes to signature itself.
  func checkReplacing(_ acta: Record) throws(Refusal) {
    guard acta.kind == .acta, let replaced = acta.reference(.replaces).flatMap(frozen) else {
      return
    }
    throw .replacementBegun(replaced.number)
  }

  private func checkReplacement(of acta: RecordID?) throws(Refusal) {
    guard let acta else { return }
    guard frozen(acta) != nil else { throw .actaNotFrozen }
  }

  private func checkSigning(_ acta: FrozenActa, _ signature: Record) throws(Refusal) {
    if let party = pendingConsultations(of: acta).first {
      throw .consultationPending(self.party(party)?.name ?? party.description)
    }
    if case .replaced = state(of: acta.acta) { throw .actaFrozen(acta.number) }
  }

  /// The frozen acta that keeps a record from being added, changed or struck out.
  func lock(on record: Record) -> FrozenActa? {
    switch record.kind {
    case .acta: frozen(record.id)
    case .actaPart: record.reference(.acta).flatMap(frozen)
    case .agreement: lock(on: record.id)
    case .commitment, .acceptance, .normToIssue: record.reference(.agreement).flatMap(lock(on:))
    default: nil
    }
  }

  /// What a party says is bound to the words that the agreement has at that moment.
  func bound(_ values: [FieldKey: Value], of kind: RecordKind) -> [FieldKey: Value] {
    guard kind == .acceptance, case .record(let agreement)? = values[.agreement] else {
      return values
    }
    var values = values
    values[.digest] = .text(clauseDigest(of: agreement).description)
    return values
  }
}

extension LintLexicon {
  /// Without words nothing is read out of them.
  static let empty = LintLexicon(
    vague: [], norms: [], notNorms: [], beforeNumber: [], links: [], purposes: [], relatives: [],
    notVerbs: [])
}
