import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: hostile text")
struct HostileTextStory {
  static let hostile =
    "\u{1B}[31mA\u{7}\u{9B}B\u{202E}C\u{2066}D👩‍⚖️E\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}F🇵🇪G日\u{FE0F}\u{200D}"

  /// What is never sent to a terminal.
  static func isHarmless(_ frame: Frame) -> Bool {
    frame.rows.joined().allSatisfy { cell in
      cell.character?.unicodeScalars.allSatisfy { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
        default: true
        }
      } ?? true
    }
  }

  @Test(
    "It is pasted into every field, and shown harmlessly wherever it is read",
    arguments: [
      ("F<C-u>", ""), ("F<Tab>", ""), ("F<Tab><Tab><C-u>", "F"), ("F<S-Tab><S-Tab>", "F"),
      ("tn", ""),
      ("tn", "<Esc>an<Tab><Right><Right><Right>"), ("an", ""), ("n", ""), ("N", "m"),
      ("N", "m<Enter>"),
      ("c", ""), ("d", "<Enter>"), ("se<Tab>", ""), ("N", "b"), ("F<C-u>", "b<Space>"),
      ("F<C-u>", "L"),
    ])
  func everyField(open: String, look: String) {
    for (columns, rows) in [(60, 16), (80, 24)] {
      var robot = Robot.inQuebradaHonda.seen(columns: columns, rows: rows)
      robot.press(open)
      robot.paste(Self.hostile)
      #expect(Self.isHarmless(robot.state.render()))
      robot.press(open == "x" || open == "d" ? "<Enter>" : "<C-s>")
      // A name with figures in it is asked about.
      if open == "an" { robot.press("<C-s>") }
      #expect(robot.state.sheet == nil)
      robot.press(look)
      #expect(Self.isHarmless(robot.state.render()))
    }
  }

  @Test("It comes from a book, too: another hand may have written it")
  func fromABook() {
    var robot = Robot.inQuebradaHonda
    var folios = robot.state.table?.chronicle.folios ?? []
    func add(_ event: Event) {
      let at = Timestamp(milliseconds: 1_800_000_000_000, offsetMinutes: 0)
      folios.append(Folio(number: folios.count + 1, at: at, by: Self.hostile, event: event))
    }
    let hostile = Self.hostile + "\n" + Self.hostile
    var revision = CaseFileRevision()
    revision.name = hostile
    add(.caseFileRevised(from: CaseFileRevision(), to: revision))
    add(.partyAdded(Party(id: 9, details: PartyDetails(name: hostile, kind: .other))))
    add(.noteAdded(text: hostile, item: nil))
    add(.personAdded(9, hostile, of: 9))
    add(.attendanceRecorded(2, 9, isPresent: true))
    robot.state.receive(.opened(Chronicle(folios), readOnly: hostile, notices: [hostile]))
    for keys in [
      "", "t", "<Esc>m", "<Enter>", "<Esc><Esc>a", "<Esc>b", "<Space>", "<Esc><Home><Enter>D",
    ] {
      robot.press(keys)
      #expect(Self.isHarmless(robot.state.render()))
    }
  }

  @Test("Keys that are no text leave none in a field")
  func keys() {
    var robot = Robot.inQuebradaHonda
    robot.press("N")
    for character: Character in ["\u{1B}", "\u{7}", "\u{202E}", "\u{9B}"] {
      robot.send(.key(.character(character)))
    }
    robot.press("a<C-s>")
    #expect(robot.mesa.notes.last?.text == "a")
  }
}
