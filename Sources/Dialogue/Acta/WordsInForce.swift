extension Mesa {
  /// Actas that all have signed and in whose place another is being drawn up, or waits for its signatures.
  private var redrafted: [FrozenActa] {
    records.all(.acta).compactMap { $0.reference(.replaces).flatMap(frozen) }
      .filter { state(of: $0.acta) == .signed && isAgreedTo($0.acta) }
  }

  /// What is true of the words that bind, whatever is being written in their place.
  ///
  /// The words of an acta that all have signed bind until another that all have signed takes its place.
  /// While that is drawn up the records say what it is to say; here they say what is in force.
  func inForce<Answer>(_ ask: (Mesa) -> Answer) -> Answer {
    // Nearly always nothing is being written anew, and a state is not copied to be asked.
    guard records.all(.acta).contains(where: { $0.has(.replaces) }) else { return ask(self) }
    var mesa = self
    for acta in redrafted {
      let held = acta.agreements.filter { self.acta(holding: $0)?.acta == acta.acta }
      mesa.records = mesa.records.taking(clausesOf: held, asOf: acta.folio)
    }
    return ask(mesa)
  }

  /// The record of a kind with a number, also where it binds and the acta that is being drawn up leaves it
  /// out.
  public func record(_ kind: RecordKind, number: Int) -> Record? {
    func isMeant(_ record: Record) -> Bool { record.number == number }
    return records.all(kind).first(where: isMeant)
      ?? inForce { $0.records.all(kind).first(where: isMeant) }
  }

  /// Whether an agreement has been written anew since the acta that holds it was signed, for one that is to
  /// take its place: what binds are the words of the signed one.
  public func isInRevision(_ agreement: RecordID) -> Bool {
    inForce { $0.clauseText(of: agreement) } != clauseText(of: agreement)
  }
}
