extension Mesa {
  /// The party that is asked to issue a norm: by its name or short name, behind one of its offices or not,
  /// or by the first words of its name where no other party has them. A body that is called otherwise, as
  /// the «Comunidad Andina» is, is none of them.
  func party(issuing norm: Record) -> PartyID? {
    let text = norm.text(.entity)
    guard !text.isEmpty else { return nil }
    // «MTC (Dirección de Caminos)», «Gobierno Regional, Gerencia de Salud».
    let phrases = ([Substring(text)] + text.split(whereSeparator: { ",;:()/–—".contains($0) }))
      .map { Self.nameWords(String($0)) }.filter { !$0.isEmpty }
    guard let first = phrases.first else { return nil }
    func isMeant(_ name: String) -> Bool {
      let own = Self.nameWords(name)
      return !own.isEmpty && phrases.contains { $0.suffix(own.count).elementsEqual(own) }
    }
    let named = parties.first { isMeant($0.details.name) || isMeant($0.details.shortName) }
    if let named { return named.id }
    let begun = parties.filter { Self.nameWords($0.details.name).starts(with: first) }
    return begun.count == 1 ? begun[0].id : nil
  }

  /// Who is to issue a norm, of those whom its agreement binds: the party that is asked for it, or, of a
  /// body that is none, whoever the agreement needs the yes of.
  func obliged(byNorm norm: Record) -> [PartyID] {
    party(issuing: norm).map { [$0] } ?? norm.reference(.agreement).map(concurring(in:)) ?? []
  }
}
