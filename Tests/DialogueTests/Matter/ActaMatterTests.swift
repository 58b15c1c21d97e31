import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What an acta may say")
struct ActaMatterTests {
  private static func begun(_ form: Code = .dialogueForm) -> (table: Table, acta: RecordID) {
    var table = Table()
    table.write(.sessionOpened(1, date: Example.date, place: "Local"))
    let acta = table.add(.acta, [.session: .session(1), .actaForm: .code(form)])
    return (table, acta)
  }

  private func matter(_ table: Table, _ acta: RecordID) throws -> ActaMatter {
    try #require(table.mesa.matter(of: acta, holidays: .few))
  }

  @Test("there is none of a record that is no acta")
  func noActa() {
    var (table, _) = Self.begun()
    let item = table.add(.agendaItem, [.title: .text("Agua")])
    #expect(table.mesa.matter(of: item, holidays: .few) == nil)
    #expect(table.mesa.matter(of: 99, holidays: .few) == nil)
  }

  @Test("puts the development under its topic, and keeps what belongs to none")
  func development() throws {
    var (table, acta) = Self.begun()
    let agua = table.add(.agendaItem, [.title: .text("Agua")])
    table.add(.agendaItem, [.title: .text("Camino")])
    let parts: [(Code, RecordID?, String)] = [
      (.development, agua, "Se habló del agua"), (.development, nil, "Además"),
      (.nextSteps, nil, "Medir"),
    ]
    for (part, item, text) in parts {
      var values: [FieldKey: Value] = [
        .acta: .record(acta), .part: .code(part), .text: .text(text),
      ]
      values[.agendaItem] = item.map(Value.record)
      table.add(.actaPart, values)
    }
    let matter = try matter(table, acta)
    #expect(matter.agenda.map(\.development) == [["Se habló del agua"], []])
    #expect(matter.typed == [.development: ["Además"], .nextSteps: ["Medir"]])
  }

  @Test(
    "only a consultation holds what was thought and proposed, where its party lets it", arguments: CodeList.actaForm.codes)
  func opinions(form: Code) throws {
    var (table, acta) = Self.begun(form)
    for (answer, text) in [(Code.yes, "Agua"), (.no, "Reserva"), (.notAsked, "Duda")] {
      table.add(
        .statement,
        [
          .party: .party(1), .statementKind: .code(.interest), .text: .text(text),
          .onPaper: .code(answer),
        ])
    }
    table.add(
      .proposal, [.party: .party(2), .text: .text("Un canal"), .onPaper: .code(.yes)])
    table.add(.claim, [.party: .party(2), .text: .text("Ensucian")])
    let opinions = try matter(table, acta).opinions
    #expect(opinions.map(\.text) == (form == .consultationForm ? ["Agua", "Un canal"] : []))
    #expect(opinions.map(\.kind) == (form == .consultationForm ? [.interest, nil] : []))
  }

  @Test("takes its number and the day of signing from the freezing, and keeps that of the session")
  func frozen() throws {
    var (table, acta) = Self.begun()
    #expect(try matter(table, acta).number == nil)
    let day = Example.day("2026-12-01")
    table.write(.actaFrozen(acta, number: 1, date: day, agreements: [], digest: "A"))
    #expect(try matter(table, acta).number == 1)
    #expect(try matter(table, acta).date == Example.date)
    #expect(try matter(table, acta).signingDate == day)
    let other = table.add(.acta, [.session: .session(1), .replaces: .record(acta)])
    #expect(try matter(table, other).replaced == 1)
    #expect(try matter(table, other).number == nil)
  }

  @Test("lists a copy for each party at the table, with who received it last")
  func copies() throws {
    var (table, acta) = Self.begun()
    table.write(
      .partyAdded(
        Party(id: 4, details: PartyDetails(name: "Prensa", kind: .other, tier: .tertiary))))
    table.write(.actaFrozen(acta, number: 1, date: Example.date, agreements: [], digest: "A"))
    for name in ["Ana", "Beto"] {
      table.add(
        .delivery, [.acta: .record(acta), .party: .party(1), .addressee: .text(name)])
    }
    #expect(try matter(table, acta).copies.map(\.addressee) == ["Beto", "", ""])
  }
}
