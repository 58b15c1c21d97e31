import Documents
import MesaSamples
import Testing
import Wording

@testable import Dialogue

@Suite("A summary of the watch over rights on paper")
struct RightsComposerTests {
  private func mesa() throws -> AgreedMesa {
    var mesa = try AgreedMesa()
    let day = Value.date(try WrittenMesa.day("2026-11-20"))
    try mesa.written.add(
      .forceIncident,
      [
        .date: day, .hour: .text("10:30"), .place: .text("Puente"), .text: .text("Gases"),
        .forceUsed: .text("Gas"), .firearms: .flag(true), .officers: .text("PNP Cotabambas"),
      ])
    try mesa.written.add(
      .victim,
      [
        .victimState: .code(.wounded), .age: .number(34), .cause: .text("Perdigón"),
        .careplace: .text("Posta"), .date: day,
      ])
    try mesa.written.add(
      .detention,
      [
        .name: .text("Juan Pérez"), .consent: .code(.yes), .arrestReason: .text("Bloqueo"),
        .officers: .text("PNP"),
        .arrestDate: day, .arrestHour: .text("11:00"), .circumstances: .text("En el puente"),
        .interrogations: .text("Ninguno"), .custody: .text("Comisaría de Tambobamba"),
      ])
    try mesa.written.add(
      .visit,
      [
        .placeKind: .code(.policeStation), .place: .text("Comisaría"), .date: day,
        .hour: .text("12:00"),
        .text: .text("Registro al día"),
      ])
    try mesa.written.add(
      .communication,
      [
        .recipient: .code(.prosecutor), .name: .text("Fiscal Rojas"), .date: day,
        .hour: .text("12:30"), .text: .text("Los hechos"), .reply: .text("Irá hoy"),
        .replyHour: .text("12:45"),
      ])
    return mesa
  }

  @Test("gives a detention its eight entries, also those of which nothing is known")
  func register() throws {
    let blocks = try mesa().documents().values(.rights).parts["detenciones"] ?? []
    guard case .fields(let fields)? = blocks.last else {
      Issue.record("no fields")
      return
    }
    #expect(fields.count == 8)
    #expect(
      fields.map(\.value.string) == [
        "Juan Pérez", "Bloqueo", "PNP", "20.11.2026, 11:00\nEn el puente", "Ninguno",
        "no consta", "Comisaría de Tambobamba", "no consta",
      ])
    #expect(fields[5].label == "Hora de la primera comparecencia")
  }

  @Test("names what is missing, such as the hour of first appearance, and whom nobody told")
  func gaps() throws {
    #expect(
      try mesa().documents().values(.rights).parts["vacios"]?.map(\.words) == [
        [
          "Detención 1: Juan Pérez. Falta: hora de la primera comparecencia.",
          "No consta ninguna comunicación de los hechos a: mando policial.",
        ]
      ])
  }

  @Test("tells incidents, victims, visits, and communications with hour and answer")
  func told() throws {
    let flat = try mesa().text(.rights).flat
    for words in [
      "Puente", "armas", "Perdigón", "identificado", "34 años", "Posta", "Registro",
      "fiscalía", "Rojas", "12:30", "Irá hoy", "12:45", "Personas heridas: 1",
      "Personas detenidas: 1",
    ] {
      #expect(flat.contains(words), "\(words)")
    }
  }

  @Test("says for whom it is, and that names are kept back only where they are")
  func recipient() throws {
    var mesa = try mesa()
    #expect(try mesa.text(.rights).flat.contains("Para: Fiscalía (Ministerio Público)"))
    #expect(try !mesa.text(.rights).flat.contains("consentimiento"))
    try mesa.written.add(.victim, [.victimState: .code(.dead), .name: .text("Luis Arce")])
    #expect(try mesa.text(.rights).flat.contains("L. A."))
    #expect(
      try mesa.text(.rights).flat.contains("en los demás casos (1) va su clave o sus iniciales"))
  }

  @Test("says nothing of what is missing where nothing is")
  func nothing() throws {
    #expect(try !AgreedMesa().text(.rights).flat.contains("Datos que faltan"))
  }
}

extension Block {
  fileprivate var words: [String] {
    if case .bullets(let texts) = self { texts.map(\.string) } else { [] }
  }
}
