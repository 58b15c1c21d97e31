import PlainIdentities

@testable import Dialogue

extension FloorCommand {
  /// Any command on the floor, more often one that can be carried out on `mesa` than not.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> FloorCommand {
    let speaker = Speaker.random(on: mesa, using: &random)
    let holders: [FloorHolder] = [
      .speaker(speaker), .speaker(speaker), .speaker(speaker), .crosstalk, .silence, .nobody,
      .recess(until: ClockHour("11:00")),
    ]
    let matters = mesa.records.all(.agendaItem).map(\.id) + [.random(in: 1...9, using: &random)]
    let session = mesa.sessions.last?.id ?? 1
    let turn = mesa.floor(of: session).turns.last?.id ?? 4
    switch Int.random(in: 0..<17, using: &random) {
    case 0, 1, 2: return .giveFloor(holders.any(&random))
    case 3, 4: return .interruptFloor(by: holders.any(&random))
    case 5: return .returnFloor
    case 14:
      return .random(using: &random)
        ? .endCaucus
        : .beginCaucus(CaucusReason.allCases.any(&random), with: mesa.parties.prefix(1).map(\.id))
    case 15: return .setCurtain(isDown: .random(using: &random))
    case 16:
      let clauses = mesa.records.all(.agreement).map { Projection.clause($0.id) }
      return .project((clauses + [.table]).any(&random))
    case 6: return .setInterpretation(isOn: .random(using: &random))
    case 7: return .takeUpMatter(([nil] + matters.map { $0 }).any(&random))
    case 8: return .changeQueue(speaker, waits: .random(using: &random))
    case 9:
      return .random(using: &random)
        ? .recordWalkOut(speaker, words: "Se retira") : .recordComingBack(speaker)
    case 10: return .setLimit(minutes: ([nil, 3, 5] as [Int?]).any(&random))
    case 11:
      let since = Example.time(.random(in: 0...40, using: &random))
      return .answerGap(since: since, GapAnswer.allCases.any(&random))
    case 12:
      return .reviseTurn(
        session, turn: turn,
        TurnRevision(
          speaker: ([nil, speaker] as [Speaker?]).any(&random),
          seconds: ([nil, 0, 30, 95] as [Int?]).any(&random)))
    default:
      return .addTurn(session, WrittenTurn(speaker, seconds: .random(in: 0...90, using: &random)))
    }
  }
}

extension RoomCommand {
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> RoomCommand {
    let note = mesa.notes.isEmpty ? 1 : Array(mesa.notes).any(&random).id
    switch Int.random(in: 0..<7, using: &random) {
    case 4:
      return .joinNotes(note, to: mesa.notes.isEmpty ? 1 : Array(mesa.notes).any(&random).id)
    case 3: return .strikeNote(note)
    case 2: return .releaseNote(note, by: .random(on: mesa, using: &random))
    case 0: return .addNote(text: ["Agua", ""].any(&random), item: nil)
    case 1: return .attributeNote(note, .random(on: mesa, using: &random))
    default:
      return .sortNote(note, as: ([nil] + NoteKind.allCases.map { $0 }).any(&random))
    }
  }
}

extension Speaker {
  /// Mostly somebody who is there.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> Speaker {
    if Int.random(in: 0..<4, using: &random) == 0 {
      return .party(mesa.parties.isEmpty ? 1 : mesa.parties.any(&random).id)
    }
    return .person(mesa.people.isEmpty ? 1 : Array(mesa.people).any(&random).id)
  }
}
