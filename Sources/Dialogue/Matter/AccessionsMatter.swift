/// Who joined an acta after it went to signature.
public struct AccessionsMatter: Hashable, Sendable {
  public let mesa: MesaHeading
  public let acta: Int
  /// The day on which the acta went to signature.
  public let signingDate: CalendarDate
  /// Of the acta's document, 64 hexadecimal digits.
  public let digest: String
  public let accessions: [PublicAccession]
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
  /// Those who joined an acta, or the last acta that anybody joined; `nil` where nobody did.
  public func accessions(to acta: RecordID?) -> AccessionsMatter? {
    let chosen = acta ?? records.all(.accession).last?.reference(.acta)
    guard let chosen, let frozen = frozen(chosen) else { return nil }
    let accessions = records.all(.accession, of: chosen).compactMap(publicAccession)
    guard !accessions.isEmpty else { return nil }
    return AccessionsMatter(
      mesa: MesaHeading(self), acta: frozen.number, signingDate: frozen.date,
      digest: frozen.digest, accessions: accessions)
  }

  private func publicAccession(_ record: Record) -> PublicAccession? {
    guard let person = person(of: record), let date = record.date(.date) else { return nil }
    return PublicAccession(
      party: party(of: record).flatMap { party($0)?.name } ?? "", person: person.name,
      dni: person.details.dni, position: person.details.office, date: date,
      authority: record.text(.authority), reservations: record.text(.words))
  }
}
