import Foundation
import Testing

@testable import mesa

@Suite("mesa vencimientos")
struct DueSubcommandTests {
  private static let day = "2099-03-05"

  private func filled() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.binding)
    return sandbox
  }

  private func rows(_ sandbox: borrowing Sandbox, _ words: String...) throws -> [Row] {
    let run = try sandbox.mesa(["vencimientos", "--formato", "json"] + words)
    return try JSONDecoder().decode([Row].self, from: Data(run.output.utf8))
  }

  @Test("sorts by day, with the light in words, the days, mesa, agreement and responsible")
  func text() throws {
    let sandbox = try filled()
    let run = try sandbox.mesa("vencimientos", "--al", Self.day)
    #expect(run.code == 0)
    let heads = run.lines.filter { !$0.hasPrefix(" ") }
    #expect(
      heads == [
        "01.03.2099  rojo (vencido), 4 días de retraso",
        "10.03.2099  ámbar (por vencer), faltan 5 días",
        "20.03.2099  ámbar (por vencer), faltan 15 días",
        "sin día     gris (espera la publicación de la norma)",
      ])
    for text in [
      "Compromiso: =1+2; \"limpiar\"", "Responsable: Comunidad, de Arriba; Gobierno Regional",
      "Consulta a las bases", "Responsable: Municipalidad", "Acuerdo: La comunidad tendrá agua",
      "Mesa: Quebrada Honda (quebrada)",
    ] {
      #expect(run.output.contains(text), "\(text)\n\(run.output)")
    }
  }

  @Test("takes all mesas together, or one")
  func several() throws {
    let sandbox = try filled()
    let opening = #"{"openMesa":{"id":"otra","caseFile":{"name":"Otra"}}}"#
    #expect(try sandbox.mesa("aplicar", "otra", input: opening).code == 0)
    try sandbox.keepCopy(in: "otra")
    let made = try sandbox.mesa(
      "aplicar", "otra",
      input: (InstrumentSamples.sound + InstrumentSamples.binding(next: 7))
        .joined(separator: "\n"))
    #expect(made.code == 0)
    let all = try rows(sandbox, "--al", Self.day)
    #expect(all.map(\.mesa) == ["quebrada", "quebrada", "otra", "quebrada", "quebrada"])
    #expect(all.map(\.serial) == [7, 10, 4, 4, 8])
    #expect(all.map(\.days) == [-4, 5, 15, 15, nil])
    #expect(all.map(\.light) == ["red", "amber", "amber", "amber", "grey"])
    #expect(try rows(sandbox, "otra", "--al", Self.day).map(\.serial) == [4])
  }

  @Test("says of what nobody has signed that it does not bind, without light and days")
  func unsigned() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(all: InstrumentSamples.sound)
    let row = try #require(try rows(sandbox, "--al", "2099-04-20").first)
    #expect(row.reason == "unsigned")
    #expect(row.light == nil && row.days == nil)
    let text = try sandbox.mesa("vencimientos", "--al", "2099-04-20").output
    #expect(text.contains("20.03.2099  no firmado todavía"), "\(text)")
    let calendar = try sandbox.mesa("vencimientos", "--formato", "ics")
    let events = try CalendarReader.read(calendar.output).events
    #expect(events.map { $0["STATUS"] } == ["CANCELLED"])
  }

  @Test("says of an acta of others that its copy is missing, and has a light once it is there")
  func obtained() throws {
    let sandbox = try Sandbox()
    let bound = InstrumentSamples.binding(next: 7)
    try sandbox.quebrada(all: InstrumentSamples.sound + [bound[0], bound[2]])
    #expect(try rows(sandbox, "--al", "2099-04-20").map(\.reason) == ["withoutCopy"])
    try sandbox.keepCopy()
    let run = try sandbox.mesa("aplicar", "quebrada", input: bound[1])
    #expect(run.code == 0, "\(run.output)")
    #expect(try rows(sandbox, "--al", "2099-04-20").map(\.reason) == ["overdue"])
  }

  @Test("reckons by the day given, and by the book as it stood then")
  func days() throws {
    let sandbox = try filled()
    #expect(try rows(sandbox, "--al", "2099-03-01").first?.reason == "dueToday")
    #expect(try rows(sandbox, "--al", "2099-01-01").first?.reason == "onTime")
    #expect(try rows(sandbox, "--al", "2001-01-01").isEmpty)
    let early = try sandbox.mesa("vencimientos", "quebrada", "--al", "2001-01-01")
    #expect(early.code == 2)
    #expect(early.errors.contains("la mesa aún no se había creado"))
  }

  @Test("takes the day as people say it, and says how it was understood, with its weekday")
  func phrases() throws {
    let sandbox = try filled()
    let known = try sandbox.mesa("vencimientos", "--al", "1 de marzo de 2099")
    #expect(known.errors.contains("se entiende como domingo 1 de marzo de 2099"))
    #expect(known.output.contains("ámbar (vence hoy)"))
    #expect(try sandbox.mesa("vencimientos", "--al", "2099-03-01").errors.isEmpty)
    for phrase in ["mañana", "+10d", "fin de mes", "31/12"] {
      #expect(try sandbox.mesa("vencimientos", "--al", phrase).code == 0, "\(phrase)")
    }
  }

  @Test("refuses what is no day with the reason, and asks about years that nobody means")
  func refusals() throws {
    let sandbox = try filled()
    for (phrase, reason) in [
      ("anteayer", "no es una fecha"), ("31/2", "no existe en el calendario"),
      ("1/1/2101", "escríbala como 2101-01-01"), ("1/1/1989", "escríbala como 1989-01-01"),
    ] {
      let run = try sandbox.mesa("vencimientos", "--al", phrase)
      #expect(run.code == 2)
      #expect(run.errors.contains(reason), "\(run.errors)")
    }
    #expect(try sandbox.mesa("vencimientos", "--al", "2101-01-01").code == 0)
  }

  @Test("of nothing says so")
  func nothing() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    #expect(try sandbox.mesa("vencimientos").output == "No hay nada por vencer.\n")
    #expect(try sandbox.mesa("vencimientos", "--formato", "json").output == "[]\n")
    let calendar = try sandbox.mesa("vencimientos", "--formato", "ics")
    #expect(try CalendarReader.read(calendar.output).events.isEmpty)
  }

  @Test("shows the other mesas where one is damaged, and fails")
  func damaged() throws {
    let sandbox = try filled()
    let bad = try sandbox.mesa("nueva", "Mala", "--id", "mala")
    #expect(bad.code == 0)
    try Data("nada\n".utf8).write(to: URL(fileURLWithPath: sandbox.bookPath("mala")))
    let run = try sandbox.mesa("vencimientos", "--al", Self.day)
    #expect(run.code == 1)
    #expect(run.output.contains("rojo (vencido)"))
    #expect(run.errors.contains("mala"), "\(run.errors)")
  }

  @Test("gives a table that holds every text and no formula")
  func csv() throws {
    let sandbox = try filled()
    let run = try sandbox.mesa("vencimientos", "--al", Self.day, "--formato", "csv")
    let rows = try TableReader.read(run.output)
    #expect(rows.count == 5)
    #expect(rows.allSatisfy { $0.count == 10 })
    #expect(rows[0].first == "Vence")
    #expect(Array(rows[1].prefix(5)) == ["2099-03-01", "-4", "rojo", "vencido", "quebrada"])
    #expect(
      rows[1][7] == "'=1+2; \"limpiar\"\r\nel cauce, los ñandúes y la cañería de la quebrada con "
        + "ánimo y compañía")
    #expect(rows[1][9] == "Comunidad, de Arriba; Gobierno Regional")
    #expect(rows[4][0].isEmpty && rows[4][1].isEmpty)
  }

  @Test("counts a copied folder once, names it and ends with 1")
  func copiedFolder() throws {
    let sandbox = try filled()
    let alone = try sandbox.mesa("vencimientos", "--al", Self.day, "--formato", "json")
    let copied = try sandbox.run(
      "/bin/cp", ["-a", sandbox.library + "/quebrada", sandbox.library + "/quebrada-copia"])
    try #require(copied.code == 0)
    let run = try sandbox.mesa("vencimientos", "--al", Self.day, "--formato", "json")
    #expect(run.code == 1)
    #expect(run.output == alone.output)
    #expect(run.errors.contains("quebrada-copia"), "\(run.errors)")
    let check = try sandbox.mesa("verificar")
    #expect(check.code == 1)
    #expect(check.output.contains("El libro es de la mesa «quebrada»"), "\(check.output)")
  }

  @Test("tells nothing of persons", arguments: ["texto", "csv", "json", "ics"])
  func personal(format: String) throws {
    let sandbox = try filled()
    let run = try sandbox.mesa("vencimientos", "--formato", format)
    for secret in ["40123456", "987654321", "Ana Quispe", "Secreto", "Defensoría"] {
      #expect(!run.output.contains(secret), "\(secret)")
    }
  }

  @Test("sends a terminal nothing that it obeys", arguments: ["texto", "csv", "json", "ics"])
  func hostile(format: String) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada(
      #"{"addParty":{"name":"a\u001b[31m\u009b5m\u202eb","kind":"state"}}"#,
      InstrumentSamples.record("agreement", #""text":"c\u001b[31m\u202ed""#),
      InstrumentSamples.record(
        "commitment",
        #""agreement":1,"action":"e\u009bf","responsible":[1],"deadline":{"date":"2099-03-01"}"#))
    let run = try sandbox.mesa("vencimientos", "--formato", format)
    #expect(run.output.contains("e"))
    let scalars = run.output.unicodeScalars
    // The mark that a table begins with is the only one without width.
    let text = format == "csv" ? scalars.dropFirst() : scalars[...]
    for scalar in text where scalar != "\n" && scalar != "\r" {
      #expect(scalar.properties.generalCategory != .control)
      #expect(scalar.properties.generalCategory != .format)
    }
  }

  private struct Row: Decodable {
    let mesa: String
    let record: String
    var serial: Int? { record.split(separator: "-").last.flatMap { Int($0) } }
    let days: Int?
    let light: String?
    let reason: String
  }
}
