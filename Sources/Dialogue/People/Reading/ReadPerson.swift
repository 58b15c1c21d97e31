/// What was understood of one line about somebody.
public struct ReadPerson: Hashable, Sendable {
  public var details: PersonDetails
  /// The words that were taken for the party; empty where none were.
  public var partySaid = ""
  /// What is to be asked before it is saved.
  public var doubts: [ReadDoubt] = []

  /// The party, once it is known which one is meant.
  mutating func settleParty(in mesa: Mesa) {
    guard !partySaid.isEmpty else { return }
    if PartyWords.meanNone(partySaid) {
      (details.party, partySaid) = (nil, "")
      return
    }
    switch mesa.party(meant: partySaid) {
    case .one(let id): details.party = id
    case .several(let ids): doubts.append(.party(partySaid, ids))
    case .none: doubts.append(.party(partySaid, []))
    }
  }
}

/// What a line leaves open.
public enum ReadDoubt: Hashable, Sendable {
  /// A DNI has eight digits; of seven, the first may be a zero that a spreadsheet dropped.
  case dni(String)
  /// These words mean any of some parties, or none.
  case party(String, [PartyID])
  /// What would be the name says more than a name, as where nobody typed commas.
  case name(String)
  /// It may be somebody who is on the list.
  case known(PersonID)
  /// It may be the person of an earlier row, counted from 0.
  case earlier(Int)
}

extension Mesa {
  /// What one line says: the name first, then in any order office, DNI, telephone, language and party,
  /// parted by commas, semicolons, tabs or hyphens between spaces.
  ///
  /// «Fortunato Ayquipa, presidente, 40123456, 966 123 456, COM»; «Ana Pérez, observadora, sin parte».
  ///
  /// - Parameter party: of whom no other party is said.
  /// - Returns: `nil` where there is no name.
  public func person(read line: String, of party: PartyID? = nil) -> ReadPerson? {
    let pieces = PersonLine.pieces(of: line)
    guard let first = pieces.first else { return nil }
    let name = PersonName(first, isOneName: line.contains("\t") || line.contains(";"))
    guard PersonName.fits(name.name) else { return nil }
    var person = ReadPerson(details: PersonDetails(name: name.name, sex: name.sex, party: party))
    var words: [String] = []
    for piece in pieces.dropFirst() {
      switch PersonWords(piece) {
      case .dni(let dni) where person.details.dni.isEmpty: person.details.dni = dni
      case .phone(let phone) where person.details.phone.isEmpty: person.details.phone = phone
      case .language(let language): person.details.language = language
      case .interpreter: person.details.needsInterpreter = true
      case .sex(let sex): person.details.sex = sex
      case .dni(let text), .phone(let text), .other(let text): words.append(text)
      }
    }
    take(words, into: &person)
    if saysMore(thanName: name.written) { person.doubts.append(.name(name.name)) }
    checkDNI(of: &person)
    return person
  }

  /// Words of which nothing else is known: the last that names a party is the party, the others are the
  /// office, and what follows it is the body that somebody comes from.
  private func take(_ words: [String], into person: inout ReadPerson) {
    var words = words
    let named = words.lastIndex { words in
      if case .none = party(meant: words) { PartyWords.meanNone(words) } else { true }
    }
    if let named {
      person.partySaid = words.remove(at: named)
      person.settleParty(in: self)
    }
    person.details.office = words.first ?? ""
    person.details.entity = words.dropFirst().joined(separator: ", ")
  }

  func checkDNI(of person: inout ReadPerson) {
    let dni = person.details.dni
    if !dni.isEmpty, !PersonDetails.isUsualDNI(dni) { person.doubts.append(.dni(dni)) }
  }
}
