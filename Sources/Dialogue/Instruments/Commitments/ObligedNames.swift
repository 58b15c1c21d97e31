/// Whom a commitment obliges, as people call them: «la Minera», «Gerencia de Cerro Azafrán», «el propio
/// responsable», «Ing. Luis Vega».
struct ObligedNames {
  private let mesa: Mesa
  private let commitment: Record
  private let bound: [PartyID]
  /// Who answers for it, and who does the work.
  private let people: [PersonID]

  init(of commitment: Record, in mesa: Mesa) {
    self.mesa = mesa
    self.commitment = commitment
    bound = mesa.responsibleParties(of: commitment)
    var people = commitment.people(.responsiblePeople)
    if let executor = commitment.person(.executor) { people.append(executor) }
    self.people = people
  }

  func mention(_ id: PersonID) -> ObligedMention? {
    let party = mesa.person(id)?.party
    if let party, bound.contains(party) { return ObligedMention(party: party, isByName: true) }
    return people.contains(id) ? ObligedMention(party: bound.first, isByName: true) : nil
  }

  func mention(_ text: String) -> ObligedMention? {
    let words = Self.words(text)
    guard !words.isEmpty, !bound.isEmpty || !people.isEmpty else { return nil }
    if let party = party(named: words) { return ObligedMention(party: party, isByName: true) }
    let said = words.map(\.folded)
    let beginnings = Beginnings(of: said)
    if let other = person(named: words, beginnings) ?? executor(named: said, beginnings) {
      return other
    }
    let content = said.filter { !Self.fillers.contains($0) }
    if !content.isEmpty, content.allSatisfy(Self.obligedWords.contains) {
      return ObligedMention(party: bound.first, isByName: false)
    }
    return onlyCompany(meant: content)
  }

  /// A party by its name, whole or in the words that tell it from the others, or by an office of it.
  private func party(named words: [SaidWord]) -> PartyID? {
    for start in words.indices {
      guard start == 0 || ["de", "del"].contains(words[start - 1].folded) && Self.isOffice(words)
      else { continue }
      // What stands behind a comma is of somebody of it.
      let phrase = Self.phrases(of: Array(words[start...])).first ?? []
      if let party = party(meant: phrase) { return party }
    }
    return nil
  }

  private static func isOffice(_ words: [SaidWord]) -> Bool {
    words.first { !fillers.contains($0.folded) }.map { offices.contains($0.folded) } ?? false
  }

  /// The obliged party that these words can only mean.
  private func party(meant phrase: [String]) -> PartyID? {
    let said = PartyWords.of(phrase.filter { $0.utf8.count > 1 })
    guard !said.isEmpty else { return nil }
    // Most names are told from what was said by how their words begin, without being taken apart.
    let beginnings = said.map { Beginnings(of: [$0]) }
    func isMeant(_ party: Party) -> Bool {
      func mayBe(_ name: String) -> Bool { beginnings.allSatisfy { $0.mayBegin(name) } }
      let (short, name) = (party.details.shortName, party.details.name)
      return mayBe(short) && PartyWords.of(short) == said
        || mayBe(name) && PartyWords.match(said, PartyWords.of(name))
    }
    let obliged = mesa.parties.filter { bound.contains($0.id) && isMeant($0) }
    guard let first = obliged.first else { return nil }
    let isWhole = obliged.contains {
      PartyWords.of($0.details.name) == said || PartyWords.of($0.details.shortName) == said
    }
    return isWhole || !mesa.parties.contains { !bound.contains($0.id) && isMeant($0) }
      ? first.id : nil
  }

  /// Somebody who answers for it, or another person of those who are obliged, by two words of the name
  /// at least.
  private func person(named words: [SaidWord], _ beginnings: Beginnings) -> ObligedMention? {
    let phrases = Self.phrases(of: words).map { phrase in
      phrase.filter { !Self.titles.contains($0) && !Self.fillers.contains($0) }
    }
    for person in mesa.listedPeople {
      let isNear = people.contains(person.id)
      guard isNear || person.party.map(bound.contains) ?? false, beginnings.mayBegin(person.name)
      else { continue }
      let name = Self.names(person.name)
      let isMeant = phrases.contains { said in
        name.count > 1 && name.allSatisfy(said.contains)
          || said.count > 1 && said.allSatisfy(name.contains)
          || isNear && !name.isEmpty && name == said
      }
      if isMeant { return mention(person.id) }
    }
    return nil
  }

  /// Whoever does the work, where only a name was typed.
  private func executor(named said: [String], _ beginnings: Beginnings) -> ObligedMention? {
    let text = commitment.text(.executor)
    guard beginnings.mayBegin(text) else { return nil }
    let name = Self.names(text)
    guard !name.isEmpty, name.allSatisfy(said.contains),
      name.count > 1 || said.filter({ !Self.fillers.contains($0) }) == name
    else { return nil }
    return ObligedMention(party: bound.first, isByName: true)
  }

  /// «La empresa» is the only one of the mesa.
  private func onlyCompany(meant content: [String]) -> ObligedMention? {
    guard content.count == 1, ["empresa", "compania", "company"].contains(content[0]) else {
      return nil
    }
    let companies = mesa.parties.filter { $0.details.kind == .company }
    guard companies.count == 1, bound.contains(companies[0].id) else { return nil }
    return ObligedMention(party: companies[0].id, isByName: false)
  }

  /// A word of what was typed, without case and accents.
  private struct SaidWord {
    let folded: String
    let followsComma: Bool
  }

  private static func words(_ text: String) -> [SaidWord] {
    guard text.utf8.contains(UInt8(ascii: ",")) else {
      return Folding.words(text).map { SaidWord(folded: $0, followsComma: false) }
    }
    return text.split(separator: ",", omittingEmptySubsequences: false).enumerated().flatMap {
      place, part in
      Folding.words(part).enumerated().map { index, word in
        SaidWord(folded: word, followsComma: place > 0 && index == 0)
      }
    }
  }

  /// The words between the commas, folded.
  private static func phrases(of words: [SaidWord]) -> [[String]] {
    words.reduce(into: [[String]]()) { phrases, word in
      if phrases.isEmpty || word.followsComma { phrases.append([]) }
      phrases[phrases.count - 1].append(word.folded)
    }
  }

  private static func names(_ text: String) -> [String] {
    Folding.words(text).filter { !fillers.contains($0) }
  }

  // Lists that the program is built with: a set would be made anew at each start.
  private static let fillers: [String] = [
    "el", "la", "los", "las", "de", "del", "un", "una", "propio", "propia", "propios", "propias",
    "mismo", "misma", "parte", "the", "of", "own",
  ]

  private static let titles: [String] = [
    "ing", "lic", "dr", "dra", "sr", "sra", "srta", "don", "dona", "abog", "econ", "arq", "mg",
  ]

  private static let obligedWords: [String] = [
    "responsable", "responsables", "obligado", "obligada", "obligados", "obligadas", "ejecutor",
    "ejecutora",
  ]

  /// Who speaks for a party and is no body of its own.
  private static let offices: [String] = [
    "gerencia", "gerente", "subgerencia", "jefe", "jefa", "jefatura", "area", "oficina",
    "departamento", "division", "unidad", "supervisor", "supervisora", "supervision",
    "representante", "representantes", "apoderado", "apoderada", "abogado", "abogada", "ingeniero",
    "ingeniera", "ing", "presidente", "presidenta", "presidencia", "directiva", "junta",
    "secretario", "secretaria", "tesorero", "tesorera", "director", "directora", "direccion",
    "delegado", "delegada", "delegados", "equipo", "personal", "relacionista", "administracion",
    "administrador", "administradora", "superintendencia", "superintendente", "asesor", "asesora",
    "vocero", "vocera", "coordinador", "coordinadora", "encargado", "encargada", "responsable",
    "trabajadores", "funcionario", "funcionaria", "manager", "management", "representative",
  ]
}
