import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: ground rules by digits")
struct RulesStory {
  private static let rules = [
    "Habla uno a la vez", "Nadie interrumpe", "Se traduce todo al quechua", "Sin celulares",
  ]

  /// Four parties, who accept the mediation, and four rules.
  private static func fourRules(columns: Int = 80, rows: Int = 24) -> Robot {
    var robot = PeopleStory.table(columns: columns, rows: rows)
    robot.press("ireglas<Enter>00")
    for rule in rules { robot.press("n\(rule)<C-s>") }
    robot.press("<Esc>")
    return robot
  }

  @Test("Four rules and four parties, one of which refuses one: at most 20 keys")
  func budget() throws {
    var robot = Self.fourRules()
    let keys = robot.count {
      $0.press("i")
      $0.type("reglas")
      $0.press("<Enter>")
      $0.press("1234")
      $0.press("124o3")
      $0.press("0")
      $0.press("0")
    }
    print("four rules, four parties: \(keys) keys")
    #expect(keys <= 20)
    let rules = robot.mesa.records.all(.groundRule).map { robot.mesa.acceptance(ofRule: $0.id) }
    #expect(rules.map(\.yes.count) == [4, 3, 4, 4])
    #expect(rules[1].no == [3])
    #expect(rules.map(\.pending.count) == [0, 0, 0, 0])
    #expect(robot.said.contains("Reglas aceptadas por todas las partes 3/4"))
  }

  @Test("Who has not answered a rule is seen in at most three keys from the checklist")
  func unanswered() {
    var robot = Self.fourRules()
    robot.press("ireglas<Enter>124<Down>13<Esc>")
    let keys = robot.count {
      $0.press("i")
      $0.type("reglas")
      $0.press("<Enter>")
    }
    #expect(robot.said.contains("Falta que responda: Ministerio de Energía"))
    robot.press(";")
    print("who has not answered a rule: \(keys) keys")
    #expect(keys <= 3)
    #expect(robot.said.contains("Falta que respondan: Minera"))
    robot.press(".")
    #expect((robot.state.top as? RulesRoom)?.count(robot.state) == 4)
  }

  @Test("The mediation and the person of the mediator are two questions of one record a party")
  func mediation() throws {
    var robot = Robot.atTheTable()
    robot.press("ireglas<Enter>1<Down>o1")
    let record = try #require(robot.mesa.records.all(.mediation).first)
    #expect(robot.mesa.records.all(.mediation).count == 1)
    #expect(record.code(.acceptsMediation) == .yes)
    #expect(record.code(.acceptsMediator) == .no)
    #expect(record.date(.date) == robot.state.now.date)
    #expect(robot.said.contains("Aceptan la mediación 1/3 · a la persona del mediador 0/3"))
    robot.press("x")
    #expect(robot.said.contains("no se corrige ni se tacha"))
    // What was answered is taken back.
    robot.press("p1")
    #expect(robot.mesa.records[record.id]?.code(.acceptsMediator) == .pending)
    #expect(robot.mesa.records[record.id]?.code(.acceptsMediation) == .yes)
    // «Not yet» was written once: the next digit says yes again, and twice the same changes nothing.
    robot.press("1")
    #expect(robot.mesa.records[record.id]?.code(.acceptsMediator) == .yes)
    robot.press("<Up><Down>1")
    #expect(robot.said.contains("El libro ya lo dice") || robot.said.contains("ya consta así"))
  }

  @Test("An answer has its words, is changed by another digit, and goes with its rule")
  func words() throws {
    var robot = Robot.atTheTable()
    robot.press("ireglas<Enter>nHabla uno a la vez<C-s>o2v")
    robot.walk(to: .record(.words))
    robot.press("Primero los mayores<C-s>")
    let rule = try #require(robot.mesa.records.all(.groundRule).first)
    #expect(robot.said.contains("No acepta: Minera Los Andes («Primero los mayores»)"))
    robot.press("c2")
    #expect(robot.mesa.acceptance(ofRule: rule.id).yes == [2])
    #expect(robot.mesa.records.all(.ruleAcceptance).count == 1)
    #expect(robot.said.contains("Acepta: Minera Los Andes («Primero los mayores»)"))
    robot.press("e")
    robot.press(" y escucha<C-s>")
    #expect(robot.mesa.records[rule.id]?.text(.text) == "Habla uno a la vez y escucha")
    robot.press("nOtra<C-s>K")
    #expect(robot.mesa.records.all(.groundRule).map { $0.text(.text) }.first == "Otra")
    robot.press("<End>xSe cambia por otra<Enter>")
    #expect(robot.mesa.records[rule.id] == nil)
    #expect(robot.mesa.records.all(.ruleAcceptance).isEmpty)
    robot.state.show(record: robot.mesa.records.all(.groundRule)[0].id)
    #expect(robot.state.room == .rules)
  }

  @Test("Without parties the digits say so")
  func noParties() {
    var robot = Robot()
    robot.press("nUno<C-s>ireglas<Enter>1")
    #expect(robot.said.contains("Todavía no hay partes que respondan"))
    #expect(robot.mesa.records.standing.isEmpty)
  }
}
