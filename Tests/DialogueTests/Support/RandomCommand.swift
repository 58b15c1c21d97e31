import PlainIdentities

@testable import Dialogue

extension Command {
  /// Any command, more often one that can be carried out on `mesa` than not.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> Command {
    let reason = ["", "r", "Así quedó en la sala."].any(&random)
    switch Int.random(in: 0..<32, using: &random) {
    case 0:
      return .random(using: &random)
        ? .reviseCaseFile(.random(using: &random))
        : .case(.setQuorumRule(QuorumRule.allCases.any(&random)))
    case 1:
      return .setCircumstance(Circumstance.allCases.any(&random), present: .random(using: &random))
    case 2: return .addParty(.random(using: &random))
    case 3: return .reviseParty(.random(in: 1...4, using: &random), .random(using: &random))
    case 4: return .removeParty(.random(in: 1...4, using: &random))
    case 5: return .enterPhase(Phase.allCases.any(&random), reason: reason)
    case 6: return .addNote(text: reason, item: .random(using: &random) ? "phase-0.a" : nil)
    case 7: return .openSession(.random(on: mesa, using: &random))
    case 8: return .closeSession
    case 9:
      return .reviseSession(
        .random(in: 1...3, using: &random), .random(on: mesa, using: &random),
        reason: ["", "Así fue."].any(&random))
    case 10, 11:
      return .recordAttendance(
        mesa.sessions.last?.id ?? 1, .random(on: mesa, using: &random),
        Presence(
          isPresent: .random(using: &random), from: [nil, ClockHour("9:05")].any(&random),
          until: [nil, ClockHour("12:30")].any(&random)))
    case 12:
      return .removeAttendance(
        mesa.sessions.last?.id ?? 1, .random(on: mesa, using: &random))
    case 26, 27: return .person(.random(on: mesa, using: &random))
    case 28, 29: return .floor(.random(on: mesa, using: &random))
    case 30, 31: return .room(.random(on: mesa, using: &random))
    case 13, 14: return .undo()
    case 15: return .redo()
    case 16, 17, 18, 19, 20, 21, 22: return .randomOfRecords(on: mesa, using: &random)
    default:
      let ids = ["phase-0.a", "phase-0.b", "phase-0.violence", "phase-1.a", "norm-6.a", "none.x"]
      return .markItem(ids.any(&random), ItemMark.allCases.any(&random), reason: reason)
    }
  }
}

extension Array {
  /// One of these.
  func any(_ random: inout SeededRandom) -> Element {
    self[Int.random(in: indices, using: &random)]
  }
}

extension CalendarDate {
  static func random(using random: inout SeededRandom) -> CalendarDate {
    CalendarDate(dayNumber: .random(in: 20_000...20_010, using: &random))
  }
}

extension PartyDetails {
  fileprivate static func random(using random: inout SeededRandom) -> PartyDetails {
    PartyDetails(
      name: ["Comunidad", "Minera", "Alcaldía", "Ministerio"].any(&random),
      shortName: ["", "", "COM", "MIN"].any(&random),
      kind: PartyKind.allCases.any(&random), tier: ActorTier.allCases.any(&random))
  }
}

extension CaseFileRevision {
  fileprivate static func random(using random: inout SeededRandom) -> CaseFileRevision {
    var revision = CaseFileRevision()
    if Bool.random(using: &random) { revision.name = ["Quebrada Honda", "Otra"].any(&random) }
    if Bool.random(using: &random) { revision.mechanism = Mechanism.allCases.any(&random) }
    if Bool.random(using: &random) { revision.violence = Violence.allCases.any(&random) }
    if Bool.random(using: &random) { revision.since = .random(using: &random) }
    if Bool.random(using: &random) { revision.moment = Moment.allCases.any(&random) }
    if Bool.random(using: &random) { revision.place = Place(name: ["", "Tambo"].any(&random)) }
    return revision
  }
}
