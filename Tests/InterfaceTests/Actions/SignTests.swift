import Dialogue
import PlainIdentities
import Testing
import Wording

@testable import Interface

@Suite("The signs of a screen are explained by its help")
struct SignTests {
  /// A sign as one finds it on a page: in which part of a line, and the example that explains it.
  private static let known: [(example: String, holds: @Sendable (String) -> Bool)] = [
    ("[ ]", { $0.contains("[ ]") }), ("[~]", { $0.contains("[~]") }),
    ("[x]", { $0.contains("[x]") }), ("[-]", { $0.contains("[-]") }),
    ("[/]", { $0.contains("[/]") }), ("▸", { $0.contains("▸") }), ("✓", { $0.contains("✓") }),
    ("×", { $0.contains("×") }), ("*", { $0 == "*" }), ("=", { $0.hasPrefix("= ") }),
    ("+", { $0.trimmed.hasPrefix("+ ") }), ("-", { $0 == "-" || $0.hasPrefix("- Normas") }),
    ("!!", { $0.contains("!! ") }),
    ("!", { $0.hasPrefix("! ") || $0.contains(" ! ") }), ("/", { $0.hasPrefix("/ ") }),
    ("4!", { $0.last == "!" && $0.dropLast().allSatisfy(\.isNumber) && $0.count > 1 }),
    ("N3", { $0.contains(#/^ *N\d+ /#) }), ("5/7", { $0.contains(/(^| )\d+\/\d+$/) }),
  ]

  /// Rooms with something of every kind on them.
  private static let screens: [Robot] =
    [
      "", "<Left><Home>", "<Left><End><Enter><End><Right>", "t", "v ", "m", "s", "a", "a*", "b",
      "s<Up><Enter>D", "L", "LBcomunidad<C-s>", "S11+2<Enter>", "LR", "LI",
    ].map { keys in
      var robot = Robot.inQuebradaHonda
      robot.press(keys)
      return robot
    }
    + [
      InstrumentScene.agreements, .folded, .marked, .followUp, .accreditation, .rules,
      .sessionAgenda,
      .voicesTable, .sixQuestions, .rights, .openCommitments,
    ].map { $0.robot() }
    + [ActaScene.draft, .clause, .reading, .fallen, .signing].map { $0.robot() }
    + [pasted, projected, worded, turns]

  private static let worded: Robot = {
    var robot = InstrumentScene.agreements.robot()
    robot.press("<Home>w<Enter>, [siempre]<C-s>")
    return robot
  }()

  private static let projected: Robot = {
    var robot = Robot.inQuebradaHonda
    robot.state.enter(RoomName.projection)
    return robot
  }()

  private static let turns: Robot = {
    var robot = Robot.inQuebradaHonda
    robot.press("S11I")
    return robot
  }()

  private static let pasted: Robot = {
    var robot = Robot.inQuebradaHonda
    robot.press("G")
    robot.paste("Nombre\tDNI\nAna Quispe\t1234567\nLuis Soto Ruiz\t41234567\n- el chofer\t\n")
    return robot
  }()

  private func texts(of pane: PlacedPane) -> [String] {
    pane.lines.flatMap(\.spans).map(\.text)
  }

  @Test("whatever stands on the page of a room, its declaration names")
  func declared() throws {
    var seen: Set<RoomName> = []
    for robot in Self.screens {
      seen.insert(robot.state.room)
      let declaration = try #require(RoomTable.declaration(of: robot.state.room))
      let examples = declaration.signs().map { $0.example(.unicode) }
      let isCounted = examples.contains { $0.contains(/^\d+\/\d+$/) }
      var memory = LayoutMemory()
      let panes = robot.state.layout(&memory).panes.filter {
        ![.top, .keys, .message].contains($0.id)
      }
      for pane in panes {
        let notes = [pane.border?.note ?? ""]
        for (example, holds) in Self.known where example != "5/7" {
          guard texts(of: pane).contains(where: holds) else { continue }
          #expect(examples.contains(example), "\(robot.state.room): \(example)")
        }
        if (texts(of: pane) + notes).contains(where: { $0.contains(/(^| )\d+\/\d+( |$)/) }) {
          #expect(isCounted, "\(robot.state.room)")
        }
      }
    }
    #expect(seen == Set(RoomTable.all.map(\.name)))
  }

  @Test(
    "help has them below the keys, in words that fit beside the sign in the smallest window",
    arguments: Language.allCases)
  func help(language: Language) throws {
    let words = SignTexts(language)
    for declaration in RoomTable.all {
      let signs = declaration.signs() + (declaration.isOfMesa ? Sign.ofBook : [])
      for glyphs in [Glyphs.unicode, .ascii] {
        let examples = signs.map { $0.example(glyphs) }
        #expect(Set(signs.map { words[keyPath: $0.meaning] }).count == signs.count)
        #expect(
          examples.allSatisfy { glyphs == .unicode || $0.utf8.count == $0.count || $0 == "×" })
      }
      for sign in signs { #expect(TextWidth.of(words[keyPath: sign.meaning]) <= 44) }
    }
    var robot = Robot.inQuebradaHonda.seen(columns: 60, rows: 16, language: language)
    robot.press("?<End>")
    #expect(robot.screen.contains(words.notSaved))
    robot.press("<Up>")
    #expect(robot.screen.contains("261 ✓"))
    robot.press("<Home>[~]")
    #expect(robot.screen.contains(words.itemInProgress))
    robot.press("<Enter>")
    #expect(robot.screen.contains("[~]  \(words.itemInProgress)"))
    #expect(robot.state.room == .mesa)
  }
}
