import PlainIdentities

@testable import Dialogue

extension PersonCommand {
  /// Any command on people, more often one that can be carried out on `mesa` than not.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> PersonCommand {
    let id: PersonID = mesa.people.isEmpty ? 1 : Array(mesa.people).any(&random).id
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: return .add(.random(on: mesa, using: &random))
    case 2:
      return .strike(id, reason: ["", "Ya no viene"].any(&random))
    default:
      let old = mesa.person(id)?.details ?? PersonDetails(name: "Nadie")
      return .revise(
        id, PersonRevision(from: old, to: .random(on: mesa, using: &random)),
        from: Bool.random(using: &random)
          ? PersonRevision() : PersonRevision(from: .random(on: mesa, using: &random), to: old))
    }
  }
}

extension PersonMention {
  /// Somebody by number or by name, mostly one who is there.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> PersonMention {
    if Bool.random(using: &random), !mesa.people.isEmpty {
      return .known(Array(mesa.people).any(&random).id)
    }
    return .named(.random(on: mesa, using: &random))
  }
}

extension PersonDetails {
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> PersonDetails {
    PersonDetails(
      name: ["Ana Peña", " Ana  Pena", "Beto", "Ñusta", ""].any(&random),
      shortName: ["", "Doña Ana"].any(&random), dni: ["", "1", "12345678"].any(&random),
      sex: CodeList.sex.codes.any(&random),
      needsInterpreter: ([nil, true, false] as [Bool?]).any(&random),
      party: ([nil, 1, 2, mesa.parties.last?.id] as [PartyID?]).any(&random),
      office: ["", "Dirigente"].any(&random))
  }
}
