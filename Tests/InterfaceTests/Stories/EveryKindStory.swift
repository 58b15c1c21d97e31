import Dialogue
import PlainIdentities
import Testing
import Wording

@testable import Interface

@Suite("Story: every list of every instrument, by keys")
struct EveryKindStory {
  /// All but those of the acta, of people and of rules, which have screens of their own.
  private static let kinds = RecordKind.allCases.filter {
    ![Instrument.acta, .accreditation, .rules].contains($0.declaration.instrument)
  }

  /// At the instrument of a kind, with something that a record of it can belong to.
  private func robot(for kind: RecordKind) -> Robot {
    var robot = Robot.atTheTable()
    robot.perform(.openSession(date: robot.state.now.date, place: ""))
    robot.perform(.addRecord(.agreement, [.text: .text("Agua")]))
    robot.perform(
      .addRecord(.commitment, [.agreement: .record(1), .action: .text("Entregar agua")]))
    robot.perform(.addRecord(.groundRule, [.text: .text("Escuchar")]))
    robot.perform(.addRecord(.claim, [.party: .party(1), .text: .text("Hubo humo")]))
    robot.perform(.addRecord(.acta, [.session: .session(1)]))
    robot.perform(.addRecord(.tableMandate, [.resolution: .text("R. M. 012-2026-PCM")]))
    // Only who is found nowhere is searched for.
    let state = Value.code(kind == .custodySearch ? .notLocated : .held)
    robot.perform(.addRecord(.detention, [.name: .text("Nilo"), .custodyState: state]))
    robot.perform(.addRecord(.victim, [.victimState: .code(.wounded)]))
    let instrument = robot.state.look.wording.records.instrument(kind.declaration.instrument)
    robot.press("i\(instrument)<Enter>")
    return robot
  }

  /// Opens the form of a new record of this kind.
  private func begin(_ kind: RecordKind, _ robot: inout Robot) throws {
    robot.press("n")
    if case .picker? = robot.state.sheet {
      robot.press(robot.state.look.wording.records.kind(kind) + "<Enter>")
    }
    let form = try #require(robot.state.sheet?.form)
    #expect(form.title == robot.state.look.wording.records.kind(kind).capitalizedFirst)
  }

  /// Goes to a field of the form on the screen.
  private func focus(_ index: Int, _ robot: inout Robot) throws {
    let id = try #require(robot.state.sheet?.form?.fields[index].id)
    robot.walk(to: id)
    #expect(robot.state.sheet?.form?.focus == index)
  }

  private func fillRequired(_ kind: RecordKind, _ robot: inout Robot) throws {
    for (index, spec) in kind.declaration.asked.enumerated() where spec.isRequired {
      let field = try #require(robot.state.sheet?.form?.fields[index])
      try focus(index, &robot)
      switch spec.type {
      case .line, .area, .personOrText: robot.press("Palabra")
      // Each later than the one before: a deadline is only extended.
      case .date: robot.press("<End><C-u>\(robot.mesa.records.standing.count + 10).10.2026")
      case .party: robot.press("<Right>")
      case .record: if field.value == "0" { robot.press("<Right>") }
      case .number: robot.press("1")
      case .choice: if field.value.isEmpty { robot.press("<Right>") }
      case .hour, .flag, .parties, .person, .people, .session, .deadline: break
      }
    }
    robot.press("<C-s>")
  }

  /// Changes the first field that can be.
  private func change(_ kind: RecordKind, _ robot: inout Robot) throws {
    let specs = kind.declaration.asked
    let index = try #require(
      specs.firstIndex { spec in
        switch spec.type {
        case .line, .area, .personOrText, .choice: true
        case .date, .hour, .number, .flag, .party, .parties, .person, .people, .record, .session,
          .deadline:
          false
        }
      })
    try focus(index, &robot)
    switch specs[index].type {
    case .choice: robot.press("<Right>")
    // One letter names nobody.
    case .personOrText: robot.press("Sabina")
    case .line, .area, .date, .hour, .number, .flag, .party, .parties, .person, .people, .record,
      .session, .deadline:
      robot.press("s")
    }
    robot.press("<C-s>")
  }

  @Test(
    "A record is added with what it must have, corrected, found, moved and struck out",
    arguments: kinds)
  func kind(_ kind: RecordKind) throws {
    var robot = robot(for: kind)
    let before = robot.mesa.records.all(kind).count
    for count in 1...2 {
      try begin(kind, &robot)
      try fillRequired(kind, &robot)
      #expect(robot.state.sheet == nil, "\(robot.screen)")
      #expect(robot.mesa.records.all(kind).count == before + count)
    }
    let last = try #require(robot.mesa.records.all(kind).last)
    #expect(robot.state.selectedRecord?.id == last.id)

    let seen = robot.state.askedValues(of: last)
    robot.press("e")
    try change(kind, &robot)
    let changed = try #require(robot.mesa.records[last.id])
    #expect(robot.state.askedValues(of: changed) != seen, "\(robot.screen)")

    robot.press("K")
    #expect(robot.mesa.records.all(kind).last?.id != last.id)
    robot.press("J")
    #expect(robot.mesa.records.all(kind).last?.id == last.id)
    #expect(robot.state.selectedRecord?.id == last.id)

    let name = robot.state.line(of: changed)
    robot.press("<Home>/\(name)<End>")
    #expect(robot.screen.contains("> "))
    robot.press("<Esc>")
    #expect(robot.state.recordEntries.contains { $0.title == name })

    robot.state.show(record: last.id)
    robot.press("xEstaba repetido<Enter>")
    #expect(robot.mesa.records[last.id] == nil, "\(robot.screen)")
    #expect(robot.mesa.records.struck.last?.reason == "Estaba repetido")
  }

  @Test(
    "Nothing is written while something that it must have is missing",
    arguments: kinds)
  func missing(_ kind: RecordKind) throws {
    var robot = robot(for: kind)
    let specs = kind.declaration.asked.filter { spec in
      guard spec.isRequired else { return false }
      switch spec.type {
      case .line, .area, .personOrText, .party, .choice: return true
      case .date: return spec.key == .newDate
      case .hour, .number, .flag, .parties, .person, .people, .record, .session, .deadline:
        return false
      }
    }
    guard let spec = specs.first else { return }
    let before = robot.mesa.records.standing.count
    try begin(kind, &robot)
    robot.press("<C-s>")
    #expect(robot.mesa.records.standing.count == before)
    let label = robot.state.look.wording.records.field(spec.key, of: kind)
    #expect(robot.said.contains("Falta «\(label)»"), "\(robot.said)")
  }
}
