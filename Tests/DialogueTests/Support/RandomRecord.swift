import PlainIdentities

@testable import Dialogue

extension Command {
  /// Any command on records, more often one that can be carried out on `mesa` than not.
  static func randomOfRecords(on mesa: Mesa, using random: inout SeededRandom) -> Command {
    let standing = mesa.records.standing
    let some = standing.isEmpty ? nil : standing.any(&random)
    let id = some?.id ?? 1
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1:
      let kind = some?.kind ?? .groundRule
      return .reviseRecord(id, kind, .random(of: kind, on: mesa, using: &random))
    case 2: return .strikeRecord(id, reason: ["", "doble"].any(&random))
    case 3:
      let peers = mesa.records.all(some?.kind ?? .groundRule).map(\.id)
      let before = Bool.random(using: &random) || peers.isEmpty ? nil : peers.any(&random)
      return .moveRecord(id, before: before)
    case 4: return .moveRecord(.random(in: 0...40, using: &random), before: id)
    default:
      // Mostly of a kind that has something to belong to.
      let possible = RecordKind.allCases.filter { kind in
        guard case .record(let owner)? = kind.declaration.owner?.type else { return true }
        return !mesa.records.all(owner).isEmpty
      }
      let kind = (Int.random(in: 0..<10, using: &random) == 0 ? RecordKind.allCases : possible)
        .any(&random)
      return .addRecord(kind, .random(of: kind, on: mesa, using: &random))
    }
  }
}

extension [FieldKey: Value] {
  /// Values of a kind: the required ones nearly always there, references mostly to what exists.
  static func random(
    of kind: RecordKind, on mesa: Mesa, using random: inout SeededRandom
  ) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [:]
    for spec in kind.declaration.fields {
      let isWanted =
        spec.isRequired ? Int.random(in: 0..<20, using: &random) > 0 : .random(using: &random)
      if isWanted { values[spec.key] = .random(of: spec.type, on: mesa, using: &random) }
    }
    return values
  }
}

extension Value {
  fileprivate static func random(
    of type: FieldType, on mesa: Mesa, using random: inout SeededRandom
  ) -> Value {
    let party = mesa.parties.isEmpty ? 1 : mesa.parties.any(&random).id
    switch type {
    case .line, .area, .personOrText: return .text(["", " a ", "Ñusta", "agua"].any(&random))
    case .choice(let list):
      let isOdd = Int.random(in: 0..<20, using: &random) == 0
      return .code((isOdd ? Code.allCases : list.codes).any(&random))
    case .date: return .date(.random(using: &random))
    case .hour: return .text(["", "9:05", "23.59", "24:00"].any(&random))
    case .number: return .number(.random(in: -1...90, using: &random))
    case .flag: return .flag(.random(using: &random))
    case .party: return .party(party)
    case .parties: return .parties([party, .random(in: 1...4, using: &random)])
    case .person: return .mentions([.random(on: mesa, using: &random)])
    case .people:
      return .mentions([.random(on: mesa, using: &random), .random(on: mesa, using: &random)])
    case .record(let kind):
      let owners = mesa.records.all(kind)
      return .record(owners.isEmpty ? 1 : owners.any(&random).id)
    case .session: return .session(mesa.sessions.isEmpty ? 1 : mesa.sessions.any(&random).id)
    case .deadline:
      return [
        .deadline(.immediate), .deadline(.date(.random(using: &random))),
        .deadline(.days(count: 30, counting: .business, from: .signature)),
        .deadline(.days(count: 0, counting: .calendar, from: .nextDay)),
        .deadline(.months(count: 3, from: .date(.random(using: &random)))),
        .deadline(.hours(count: 48, from: .signature)), .deadline(.hours(count: 0, from: .nextDay)),
      ].any(&random)
    }
  }
}
