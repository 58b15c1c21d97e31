import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The agenda of a session on its papers")
struct SessionAgendaTests {
  /// Three matters of the mesa and a session with its acta; the session takes up what is said.
  private func table(_ details: SessionDetails) -> (table: Table, acta: RecordID) {
    var table = Table()
    let items: [(String, Int)] = [("Agua", 40), ("Canon", 30), ("Camino", 20)]
    for (title, minutes) in items {
      table.add(.agendaItem, [.title: .text(title), .minutes: .number(minutes)])
    }
    table.write(.sessionOpened(1, details))
    let acta = table.add(.acta, [.session: .session(1)])
    return (table, acta)
  }

  private func bare(_ agenda: [AgendaEntry] = []) -> SessionDetails {
    SessionDetails(date: Example.date, place: "Local", agenda: agenda)
  }

  private func topics(_ topics: [PublicTopic]) -> [String] {
    topics.map { "\($0.title) \($0.minutes?.description ?? "-")" }
  }

  @Test("is the mesa's where the session has none of its own")
  func mesas() throws {
    let (table, acta) = table(bare())
    let matter = try #require(table.mesa.matter(of: acta, holidays: .few))
    #expect(topics(matter.agenda) == ["Agua 40", "Canon 30", "Camino 20"])
    #expect(try table.mesa.bulletin(of: 1, lead: "").agenda == ["Agua", "Canon", "Camino"])
  }

  @Test("is the session's where it has its own, in its order and with its minutes")
  func own() throws {
    let (table, acta) = table(bare([AgendaEntry(3, minutes: 60), AgendaEntry(1)]))
    let matter = try #require(table.mesa.matter(of: acta, holidays: .few))
    #expect(topics(matter.agenda) == ["Camino 60", "Agua -"])
    #expect(matter.besides.isEmpty)
    #expect(try table.mesa.bulletin(of: 1, lead: "").agenda == ["Camino", "Agua"])
  }

  @Test("leaves out matters that came up in a later session, unless the session takes them up")
  func later() throws {
    var (table, acta) = table(bare())
    table.write(.sessionClosed(1))
    table.write(.sessionOpened(2, date: Example.date, place: ""))
    let late = table.add(.agendaItem, [.title: .text("Escuela")])
    func titles() throws -> [String] {
      try #require(table.mesa.matter(of: acta, holidays: .few)).agenda.map(\.title)
    }
    #expect(try titles() == ["Agua", "Canon", "Camino"])
    var revision = SessionRevision()
    revision.agenda = [AgendaEntry(late)]
    table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    #expect(try titles() == ["Escuela"])
  }

  @Test("keeps what was typed of a matter that the session does not have")
  func besides() throws {
    var (table, acta) = table(bare([AgendaEntry(1)]))
    for (item, text) in [(1, "Se midió"), (2, "Se repartió")] as [(RecordID, String)] {
      table.add(
        .actaPart,
        [
          .acta: .record(acta), .part: .code(.development), .agendaItem: .record(item),
          .text: .text(text),
        ])
    }
    let matter = try #require(table.mesa.matter(of: acta, holidays: .few))
    #expect(matter.agenda.map(\.development) == [["Se midió"]])
    #expect(matter.besides.map(\.title) == ["Canon"])
    #expect(matter.besides.map(\.development) == [["Se repartió"]])
    #expect(matter.typed[.development] == nil)
  }

  @Test("comes with the hours, the modality and the place that are stated")
  func stated() throws {
    var details = bare()
    (details.statedOpening, details.statedClosing) = (ClockHour("9:15"), ClockHour("13:40"))
    details.modality = .mixed
    var (table, acta) = table(details)
    table.revise(acta, .modality, to: .code(.remote))
    table.write(.sessionClosed(1))
    let matter = try #require(table.mesa.matter(of: acta, holidays: .few))
    #expect(matter.opened == ClockHour("9:15") && matter.closed == ClockHour("13:40"))
    #expect(matter.modality == .mixed && matter.place == "Local")
    let bulletin = try table.mesa.bulletin(of: 1, lead: "")
    #expect(bulletin.opened == ClockHour("9:15") && bulletin.closed == ClockHour("13:40"))
    #expect(bulletin.modality == .mixed)
    let list = try #require(table.mesa.attendance(of: 1))
    #expect(list.opened == ClockHour("9:15") && list.closed == ClockHour("13:40"))
    #expect(list.modality == .mixed)
  }

  @Test("comes with the clock's hours and the acta's modality where the session states none")
  func unstated() throws {
    var (table, acta) = table(bare())
    table.revise(acta, .modality, to: .code(.remote))
    table.write(
      .actaFrozen(acta, number: 1, date: Example.date, agreements: [], digest: "A"))
    let matter = try #require(table.mesa.matter(of: acta, holidays: .few))
    #expect(matter.opened == ClockHour("10:00") && matter.closed == nil)
    #expect(matter.modality == .remote)
    #expect(try table.mesa.bulletin(of: 1, lead: "").closed == nil)
  }

  @Test("has no hours where it was written down on another day and nobody stated them")
  func afterwards() throws {
    var details = bare()
    details.date = Example.day("2026-11-20")
    var (table, acta) = table(details)
    #expect(table.mesa.matter(of: acta, holidays: .few)?.opened == nil)
    table.write(.session(.sessionClosed(1)))
    let matter = try #require(table.mesa.matter(of: acta, holidays: .few))
    #expect(matter.opened == nil && matter.closed == nil)
    let list = try #require(table.mesa.attendance(of: 1))
    #expect(list.opened == nil && list.closed == nil)
    let bulletin = try table.mesa.bulletin(of: 1, lead: "")
    #expect(bulletin.opened == nil && bulletin.closed == nil && !bulletin.isOpen)
  }

  @Test("is begun for a new acta with the modality of the session")
  func prefill() {
    var details = bare()
    details.modality = .mixed
    let (table, _) = table(details)
    let values = RecordKind.acta.declaration.prefilled(from: nil, in: table.mesa)
    #expect(values[.modality] == .code(.mixed))
  }
}
