import Dialogue
import PlainIdentities
import Testing

@testable import Wording

@Suite("The history of a record")
struct RecordSentencesTests {
  private let guide = Guide(list: { _ in nil }, page: { _ in nil }, source: { _ in "" })

  private static let records: [Record] = [
    Record(
      id: 1, kind: .delegate,
      values: [.person: .person(1)]),
    Record(id: 2, kind: .agreement, values: [.text: .text("Agua limpia\npara todos")]),
    Record(
      id: 3, kind: .acceptance,
      values: [.agreement: .record(2), .party: .party(1), .answer: .code(.reserves)]),
    Record(
      id: 4, kind: .commitment, values: [.agreement: .record(2), .action: .text("Medir el agua")]),
    Record(
      id: 5, kind: .statement,
      values: [.party: .party(1), .statementKind: .code(.interest), .text: .text("Pastos")]),
    Record(id: 6, kind: .victim, values: [.victimState: .code(.wounded)]),
    Record(id: 7, kind: .delegate, values: [.person: .person(2)]),
  ]

  private static let people: [Person] = [
    Person(id: 1, details: PersonDetails(name: "Ana Quispe", sex: .woman, party: 1)),
    Person(id: 2, details: PersonDetails(name: "Luis", party: 9)),
  ]

  private func sentence(_ event: Event, _ language: Language = .spanish) -> String {
    Wording(language).sentence(
      for: event, guide: guide, parties: { $0 == 1 ? "Comunidad" : nil },
      people: { id in Self.people.first { $0.id == id } },
      records: { id in Self.records.first { $0.id == id } })
  }

  private func added(_ id: RecordID, _ language: Language = .spanish) -> String {
    guard let record = Self.records.first(where: { $0.id == id }) else { return "" }
    return sentence(.recordAdded(id, record.kind, record.values), language)
  }

  @Test("names the kind, what tells it apart and whose it is")
  func addedRecords() {
    #expect(added(1) == "Representante agregada: Ana Quispe (Comunidad)")
    #expect(added(2) == "Acuerdo agregado: Agua limpia")
    #expect(
      added(3) == "Aceptación del acuerdo agregada: Comunidad, acepta con reservas («Agua limpia»)")
    #expect(added(4) == "Compromiso agregado: Medir el agua («Agua limpia»)")
    #expect(added(5) == "Interés agregado: Pastos (Comunidad)")
    #expect(added(6) == "Víctima agregada: no identificado")
    #expect(added(7) == "Representante agregado: Luis (9)")
    #expect(added(1, .english) == "Delegate added: Ana Quispe (Comunidad)")
  }

  @Test("tells corrections, strikes and moves, also of what is known no more")
  func changes() {
    let corrected = Event.recordRevised(
      2, .agreement, from: [.text: .text("Lodo"), .readAloud: .date(CalendarDate(dayNumber: 0))],
      to: [.text: .text("Agua"), .agendaItem: .record(4)])
    #expect(
      sentence(corrected)
        == "Acuerdo corregido: Agua; texto literal del acuerdo: de «Lodo» a «Agua»; "
        + "asunto: «Medir el agua («Agua limpia»)»; "
        + "leído en voz alta el: se borró «1 de enero de 1970»")
    #expect(
      sentence(corrected, .english)
        == "Agreement corrected: Agua; literal text of the agreement: from “Lodo” to “Agua”; "
        + "agenda item: “Medir el agua («Agua limpia»)”; "
        + "read aloud on: “1 January 1970” was cleared")
    #expect(
      sentence(.recordStruck(1, reason: "doble"))
        == "Representante tachada: Ana Quispe (Comunidad); motivo: doble")
    #expect(sentence(.recordStruck(99, reason: "")) == "Anotación tachada: 99")
    #expect(
      sentence(.recordMoved(2, before: 4))
        == "Acuerdo movido: Agua limpia, antes de «Medir el agua («Agua limpia»)»")
    #expect(
      sentence(.recordMoved(5, before: nil)) == "Interés movido: Pastos (Comunidad), al final")
  }

  @Test("tells that the name of somebody with a key changed, and not what it is")
  func names() {
    func corrected(from old: String?, to new: String?) -> String {
      let key: [FieldKey: Value] = [.key: .text("H-1")]
      return sentence(
        .recordRevised(
          6, .victim, from: old.map { [.name: .text($0)] } ?? [:],
          to: key.merging(new.map { [.name: .text($0)] } ?? [:]) { $1 }))
    }
    #expect(corrected(from: nil, to: "Zenobio").contains("nombre: «anotado»"))
    #expect(corrected(from: "Zenobia", to: "Zenobio").contains("nombre: de «anotado» a «otro»"))
    for text in [corrected(from: "Zenobia", to: "Zenobio"), corrected(from: "Zenobia", to: nil)] {
      #expect(!text.contains("Zenobi"), "\(text)")
    }
  }

  @Test("is one line, however long the text")
  func oneLine() {
    let long = String(repeating: "palabra ", count: 40)
    let text = sentence(.recordAdded(8, .groundRule, [.text: .text(long)]))
    #expect(text.count <= 120)
    #expect(text.hasSuffix("…"))
  }

  @Test("is told for every kind, even with nothing filled in", arguments: RecordKind.allCases)
  func every(kind: RecordKind) {
    for language in Language.allCases {
      let text = sentence(.recordAdded(41, kind, [:]), language)
      #expect(text.count > 8 && !text.contains("\n"), "\(text)")
    }
  }

  private func sentence(_ difference: RecordDifference) -> String {
    Wording(.spanish).sentence(
      for: .record(difference), guide: guide, parties: { _ in "Comunidad" },
      people: { id in Self.people.first { $0.id == id } },
      records: { id in Self.records.first { $0.id == id } })
  }

  @Test("is told the same way between two states")
  func differences() {
    #expect(
      sentence(.recordAdded(Self.records[0]))
        == "Representante agregada: Ana Quispe (Comunidad)")
    #expect(
      sentence(
        .recordRevised(
          from: Record(id: 2, kind: .agreement, values: [.text: .text("Lodo")]),
          to: Self.records[1]))
        == "Acuerdo corregido: Agua limpia; texto literal del acuerdo: de «Lodo» a "
        + "«Agua limpia para todos»")
    #expect(
      sentence(.recordStruck(Self.records[1])) == "Acuerdo tachado: Agua limpia")
  }
}
