/// That the bases of a party said yes to an agreement.
public struct PublicRatification: Hashable, Sendable {
  public let party: String
  /// Who said it for them, as it was typed.
  public let assembly: String
  public let day: CalendarDate
}

extension Record {
  /// Of a consultation of the bases that said yes, who did and on which day; `nil` where one of the two
  /// is not known, or they did not say yes.
  var ratification: (assembly: String, day: CalendarDate)? {
    guard code(.ratification) == .ratified, let day = date(.date) else { return nil }
    let assembly = text(.ratifiedBy)
    return assembly.isEmpty || Nobody.isMeant(by: assembly) ? nil : (assembly, day)
  }
}

extension Mesa {
  /// The bases that said yes to an agreement in the words that it has. An answer without an assembly or
  /// a day is none on paper.
  func ratifications(of agreement: Record) -> [PublicRatification] {
    let last = lastWords(.baseConsultation, of: agreement.id)
    let digest = clauseDigest(of: agreement.id).description
    return parties.compactMap { party in
      guard let record = last[party.id], let yes = record.ratification,
        !record.has(.digest) || record.text(.digest) == digest
      else { return nil }
      return PublicRatification(party: party.name, assembly: yes.assembly, day: yes.day)
    }
  }
}
