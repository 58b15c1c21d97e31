import Dialogue
import Testing

@testable import Interface

@Suite("Story: a long list is narrowed")
struct FilterStory {
  private func shown(_ robot: Robot) -> [String] {
    guard let room = robot.state.top as? RecordsRoom else { return [] }
    let rows = room.standing(robot.state).rows
    return room.shown(robot.state).map { robot.state.line(of: rows[$0].record) }
  }

  @Test("What one types narrows the rows at once; Enter keeps it, Esc takes it off, then leaves")
  func records() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter>,limp")
    #expect(robot.screen.contains("Filtro: limp"))
    // With the commitment stands the agreement that it belongs to.
    #expect(shown(robot).count == 2)
    #expect(robot.state.selectedRecord?.text(.action) == "Coordinar la limpieza de la vía")
    robot.press("<Enter>")
    #expect(!robot.screen.contains("Filtro:"))
    #expect(robot.screen.contains("filtro «limp»"))
    #expect(robot.screen.contains("2 de 4"))
    robot.press("<Esc>")
    #expect(shown(robot).count == 4)
    #expect(robot.state.room == .records)
    robot.press("<Esc>")
    #expect(robot.state.room == .mesa)
  }

  @Test("A record is found by its party and by any of its words")
  func matter() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("idicen<Enter>,minera")
    #expect(shown(robot).contains { $0.contains("Operar todo el año") })
    #expect(!shown(robot).contains { $0.contains("Agua limpia") })
    robot.press("<Esc>,calidad rio<Enter>")
    #expect(shown(robot).contains { $0.contains("Agua limpia") })
    robot.press("<Esc>/quispe")
    guard case .picker(let picker)? = robot.state.sheet else { return }
    #expect(picker.matches.allSatisfy { !$0.title.isEmpty })
  }

  @Test("A filter that nothing passes says so, and the row comes back with it")
  func nothing() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter><End>")
    let here = robot.state.selectedRecord?.id
    robot.press(",zzzz")
    #expect(robot.screen.contains("Ninguna fila coincide"))
    #expect(robot.state.selectedRecord == nil)
    robot.press("<Esc>")
    #expect(shown(robot).count == 4)
    #expect(here != nil)
  }

  @Test("Of an item the checklist takes any words of its title, without accents")
  func items() throws {
    var robot = Robot.inQuebradaHonda
    let all = robot.state.checklist?.items(robot.state).count ?? 0
    let item = try #require(robot.state.checklist?.items(robot.state).last)
    let title = Folding.fold(robot.state.look.guide[item.id].title)
    robot.press(",")
    robot.paste(String(title.prefix(30)))
    #expect(robot.state.checklist?.items(robot.state).contains { $0.id == item.id } == true)
    #expect((robot.state.checklist?.items(robot.state).count ?? 0) < all)
    robot.press("<Enter>")
    #expect(robot.screen.contains("filtro «"))
  }

  @Test("A paste goes into the filter, and a burst of letters too")
  func paste() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter>,")
    robot.burst("limp")
    robot.paste("ieza")
    #expect(robot.screen.contains("Filtro: limpieza"))
  }

  @Test("Only what is pending: of items those not settled, of commitments those open")
  func pending() throws {
    var robot = Robot.inQuebradaHonda
    robot.press(".")
    let mesa = robot.mesa
    let items = try #require(robot.state.checklist?.items(robot.state))
    #expect(!items.isEmpty)
    #expect(items.allSatisfy { !mesa.standing(of: $0).mark.isSettled })
    #expect(robot.screen.contains("solo pendientes"))
    let here = robot.state.selectedItem?.id
    // What is done goes, and the cursor is on the next.
    robot.press("cNo hay<Enter>")
    #expect(robot.state.selectedItem?.id != here)
    robot.press(".")
    #expect(robot.state.checklist?.sifting?.onlyPending == false)

    var other = Robot.amongInstruments.seen(columns: 80, rows: 24)
    other.press("iverific<Enter>.")
    #expect(shown(other).count == 2)
    other.press("navance<Enter><Right><Right><C-s>.")
    #expect(shown(other).count < 4)
  }

  @Test("The next pending one is one key away, round and round, and in the lists that follow")
  func next() throws {
    var robot = Robot.inQuebradaHonda
    var lists: Set<ChecklistID> = []
    var keys = 0
    var seen: Set<ItemID> = []
    while let item = robot.state.selectedItem?.id, seen.insert(item).inserted || keys == 0 {
      robot.press(";")
      keys += 1
      let now = try #require(robot.state.selectedItem)
      #expect(!robot.mesa.standing(of: now).mark.isSettled)
      lists.insert(try #require(robot.state.checklist?.list))
      if keys > 400 { break }
    }
    print("Siguiente pendiente: \(keys) teclas por \(lists.count) listas")
    #expect(keys < 400)
    #expect(lists.count > 2)
  }

  @Test("In a records room the next pending one is unfolded")
  func nextRecord() {
    var robot = Robot.amongInstruments.seen(columns: 80, rows: 24)
    robot.press("iacuerdos<Enter>z;")
    #expect(robot.state.selectedRecord?.kind == .commitment)
    robot.press("iactores<Enter>;")
    #expect(robot.screen.contains("no queda nada pendiente"))
  }
}
