/// What became of an acta after it went to signature: who declined to sign it, and who joined it.
public struct AccessionsMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let acta: Int
  /// The day on which the acta went to signature.
  public let signingDate: CalendarDate
  /// The code at the foot of the acta's paper; empty where it is not known.
  public let code: String
  public let accessions: [PublicAccession]
  public let declined: [PublicDecline]
  /// Those who signed ad referéndum, with their words.
  public let conditional: [PublicDecline]
  /// The number of the acta that took its place, signed by all; `nil` while it holds.
  public let replaced: Int?
}

/// Somebody who was to sign an acta and did not want to, or did so ad referéndum.
public struct PublicDecline: Hashable, Sendable {
  public let person: String
  public let position: String
  public let party: String
  /// The day and the hour, where they were said.
  public let date: CalendarDate?
  public let hour: String
  /// In their own words; empty where they gave no reason.
  public let reason: String
}

public struct PublicAccession: Hashable, Sendable {
  public let party: String
  public let person: String
  public let dni: String
  public let position: String
  public let date: CalendarDate
  /// The power or mandate by which the person acts.
  public let authority: String
  public let reservations: String
}

extension Mesa {
  /// Those who joined an acta or declined to sign it, or the last acta of which anybody did; `nil`
  /// where nobody did.
  ///
  /// - Parameter codes: the codes at the foot of actas, by their number.
  public func accessions(to acta: RecordID?, codes: [Int: String]) -> AccessionsMatter? {
    let declines = records.all(.signature).filter { $0.code(.outcome) == .declined }
    let conditions = records.all(.signature).filter { $0.code(.outcome) == .adReferendum }
    let last = (records.all(.accession) + declines + conditions).max { $0.id < $1.id }
    let chosen = acta ?? last?.reference(.acta)
    guard let chosen, let frozen = frozen(chosen) else { return nil }
    let accessions = records.all(.accession, of: chosen).compactMap(publicAccession)
    let declined = declines.filter { $0.reference(.acta) == chosen }.compactMap {
      publicDecline($0, frozen)
    }
    let conditional = conditions.filter { $0.reference(.acta) == chosen }.compactMap {
      mark($0, frozen)
    }
    guard !accessions.isEmpty || !declined.isEmpty || !conditional.isEmpty else { return nil }
    var replaced: Int?
    if case .replaced(let other) = state(of: chosen) { replaced = self.frozen(other)?.number }
    return AccessionsMatter(
      mesa: MesaHeading(self), acta: frozen.number, signingDate: frozen.date,
      code: codes[frozen.number] ?? "", accessions: accessions, declined: declined,
      conditional: conditional, replaced: replaced)
  }

  /// `nil` where the same person signed later.
  private func publicDecline(_ record: Record, _ acta: FrozenActa) -> PublicDecline? {
    guard let id = record.person(),
      !records.all(.signature, of: acta.acta).contains(where: { $0.person() == id && $0.isSigned })
    else { return nil }
    return mark(record, acta)
  }

  private func mark(_ record: Record, _ acta: FrozenActa) -> PublicDecline? {
    guard let id = record.person(), let person = person(id) else { return nil }
    return PublicDecline(
      person: person.name, position: person.details.office,
      party: party(signing: acta, id).flatMap { party($0)?.name } ?? "",
      date: record.date(.date), hour: record.text(.hour), reason: record.text(.words))
  }

  private func publicAccession(_ record: Record) -> PublicAccession? {
    guard let person = person(of: record), let date = record.date(.date) else { return nil }
    return PublicAccession(
      party: party(of: record).flatMap { party($0)?.name } ?? "", person: person.name,
      dni: person.details.dni, position: person.details.office, date: date,
      authority: record.text(.authority), reservations: record.text(.words))
  }
}
