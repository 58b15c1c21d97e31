import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("Papers besides the acta")
struct PapersComposerTests {
  func text(
    _ kind: DocumentKind, _ mesa: WrittenMesa, on day: String = "2026-12-28",
    about record: RecordID? = nil, session: Int? = nil, lead: String = "",
    _ language: Language = .spanish
  ) throws -> String {
    let choice = DocumentChoice(kind, session: session, record: record, lead: lead)
    let request = DocumentRequest(
      choice, of: mesa.mesa, on: try WrittenMesa.day(day), holidays: WrittenMesa.holidays,
      stamp: mesa.stamp)
    let prepared = try kind.row.prepared(for: request, Wording(language))
    let document = try prepared.compose(prepared.template.builtIn(language))
    let text = String(decoding: try DocumentWriter.write(document, as: .text), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func signed() throws -> WrittenMesa {
    var mesa = try AgreedMesa()
    try mesa.written.freeze(mesa.acta)
    try mesa.written.sign(mesa.acta)
    return mesa.written
  }

  @Test("a letter alerts before the day, and tells of the delay and the breach after it")
  func letters() throws {
    var mesa = try signed()
    let alert = try text(.letter, mesa)
    for words in [
      "Carta de alerta", "Minera Altos", "faltan 2 días", "Acta: Acta N.º 1",
      "Firmado: 23 de noviembre de 2026", "Vence: miércoles 30 de diciembre de 2026",
      "Personas responsables: Rosa Ybáñez",
    ] {
      #expect(alert.contains(words), "\(words): \(alert)")
    }
    let late = try text(.letter, mesa, on: "2027-01-02")
    #expect(late.contains("Carta por incumplimiento"))
    #expect(late.contains("Su plazo venció y no consta que se haya cumplido."))
    #expect(late.contains("3 días de retraso"))
    #expect(!late.contains("se verificó"))
    let commitment = try #require(mesa.mesa.records.all(.commitment).first).id
    try mesa.add(
      .progress,
      [
        .commitment: .record(commitment), .state: .code(.breached),
        .date: .date(WrittenMesa.day("2026-12-20")), .note: .text("Lo dijo el alcalde"),
      ])
    let reported = try text(.letter, mesa, about: commitment)
    #expect(reported.contains("Según lo informado a la mesa, no se ha cumplido."))
    #expect(!reported.contains("alcalde") && !reported.contains("se verificó"))
    try mesa.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("ALA"), .result: .code(.unfulfilled),
        .date: .date(WrittenMesa.day("2027-01-03")),
      ])
    let breached = try text(.letter, mesa, on: "2027-01-05", about: commitment)
    #expect(
      breached.contains(
        "El 3 de enero de 2027 se verificó que no se había cumplido. Verificó: ALA."))
    #expect(!breached.contains("Según lo informado"))
    #expect(try text(.letter, mesa, .english).contains("Letter about a breach"))
  }

  @Test("there is no letter about what binds nobody, or was met")
  func noLetter() throws {
    let unsigned = try AgreedMesa().written
    let commitment = try #require(unsigned.mesa.records.all(.commitment).first).id
    #expect(throws: DocumentRefusal.letter(.unbound(.unsigned))) {
      try text(.letter, unsigned, about: commitment)
    }
    #expect(throws: DocumentRefusal.letter(.noCommitment)) { try text(.letter, unsigned) }
    var mesa = try signed()
    try mesa.add(
      .progress,
      [
        .commitment: .record(commitment), .state: .code(.fulfilled),
        .date: .date(WrittenMesa.day("2026-12-20")),
      ])
    #expect(throws: DocumentRefusal.letter(.fulfilled)) {
      try text(.letter, mesa, about: commitment)
    }
  }

  @Test("a record of a verification says what, when, by whom and with what result")
  func verification() throws {
    var mesa = try signed()
    let commitment = try #require(mesa.mesa.records.all(.commitment).first).id
    #expect(throws: DocumentRefusal.noRecord(.verification)) { try text(.verification, mesa) }
    try mesa.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("ALA"), .result: .code(.partly),
        .date: .date(WrittenMesa.day("2027-01-03")),
      ])
    let bare = try text(.verification, mesa)
    for words in [
      "Compromiso: Hacer: La minera repara el canal.", "Verificó: ALA", "Resultado: ",
      "Fecha: domingo 3 de enero de 2027", "Comunidad Quebrada Honda",
      "Minera Altos",
    ] {
      #expect(bare.contains(words), "\(words): \(bare)")
    }
    #expect(!bare.contains("Situación del acuerdo"))
    #expect(!bare.contains("Plazo anterior"))
    #expect(!bare.contains("sin verificar"))
    try mesa.add(
      .verification,
      [
        .commitment: .record(commitment), .by: .text("Gerencia de Minera Altos"),
        .result: .code(.fulfilled), .date: .date(WrittenMesa.day("2027-01-04")),
      ])
    let own = try text(.verification, mesa)
    for words in [
      "Constancia de lo informado por la parte obligada", "Informó: Gerencia de Minera Altos",
      "según la parte obligada, sin verificar por otra",
    ] {
      #expect(own.contains(words), "\(words): \(own)")
    }
    #expect(!own.contains("Verificó") && !own.contains("Qué se verificó"))
  }

  @Test("a letter about a breach tells what was met in part, and by whose word")
  func partly() throws {
    var mesa = try signed()
    let commitment = try #require(mesa.mesa.records.all(.commitment).first).id
    func add(_ by: String, _ result: Code, _ day: String) throws {
      try mesa.add(
        .verification,
        [
          .commitment: .record(commitment), .by: .text(by), .result: .code(result),
          .date: .date(WrittenMesa.day(day)),
        ])
    }
    try add("Minera Altos", .partly, "2026-12-20")
    let own = try text(.letter, mesa, on: "2027-01-05", about: commitment)
    #expect(
      own.contains(
        "El 20 de diciembre de 2026 la parte obligada informó haberlo cumplido en parte, "
          + "sin verificación de otra."), "\(own)")
    try add("ALA", .partly, "2026-12-28")
    try add("ALA", .unfulfilled, "2027-01-03")
    let letter = try text(.letter, mesa, on: "2027-01-05", about: commitment)
    #expect(
      letter.contains(
        "El 28 de diciembre de 2026 se verificó que se había cumplido en parte. Verificó: ALA."),
      "\(letter)")
    #expect(letter.contains("El 3 de enero de 2027 se verificó que no se había cumplido."))
  }

  @Test("the report to headquarters says what was noted, and nothing that was not")
  func report() throws {
    var mesa = try WrittenMesa(
      CaseFile(name: "Mesa Norte", summary: "Bloqueo del puente"), parties: ["Comuneros"])
    let empty = try text(.report, mesa)
    #expect(empty.contains("Bloqueo del puente") && empty.contains("Comuneros"))
    for words in [
      "Riesgo", "Medidas", "heridas", "detenidas", "Condiciones", "Visitas", "Tipo de conflicto",
      "Etapa del conflicto", "Papel de la institución", "no consta",
    ] {
      #expect(!empty.contains(words), "\(words)")
    }
    let day = Value.date(try WrittenMesa.day("2026-11-20"))
    try mesa.add(
      .riskAssessment,
      [.text: .text("Piedras en la vía"), .riskLevel: .code(.high), .consulted: .text("Jefatura")])
    try mesa.add(
      .forceMeasure,
      [
        .forceMeasure: .code(.roadblock), .measureState: .code(.inForce), .party: .party(1),
        .place: .text("Puente"),
      ])
    try mesa.add(.detention, [.name: .text("Juan Pérez")])
    for (recipient, word) in [
      (Code.authority, "Prefecta"), (.headquarters, "Adjuntía"), (.informant, "Vecino"),
    ] {
      try mesa.add(
        .communication,
        [.recipient: .code(recipient), .name: .text(word), .text: .text("Se avisó"), .date: day])
    }
    let full = try text(.report, mesa)
    for words in [
      "Piedras", "Jefatura", "Puente", "Personas detenidas: 1", "Prefecta",
    ] {
      #expect(full.contains(words), "\(words): \(full)")
    }
    for words in ["Juan", "Adjuntía", "Vecino", "Personas heridas"] {
      #expect(!full.contains(words), "\(words)")
    }
  }

  @Test("the appeal speaks of violence only where there was, and repeats nothing private")
  func appeal() throws {
    var mesa = try WrittenMesa(CaseFile(name: "Mesa Norte"), parties: ["Comuneros"])
    let calm = try text(.appeal, mesa, lead: "Conversemos.")
    #expect(calm.contains("Conversemos."))
    #expect(calm.contains("favorecer el diálogo") && !calm.contains("violencia"))
    try mesa.run(.setCircumstance(.violence, present: true))
    #expect(try text(.appeal, mesa).contains("llamado a la calma"))
    try mesa.add(
      .proposal,
      [.party: .party(1), .text: .text("que el agua corra de noche desde el mes de agosto")])
    #expect(throws: DocumentRefusal.self) {
      try text(.appeal, mesa, lead: "Piden que el agua corra de noche desde el mes de agosto")
    }
  }

  @Test("the working paper says that it is no acta, needs no session, and what of it binds")
  func workingPaper() throws {
    let empty = try WrittenMesa(
      CaseFile(name: "Mesa Norte", mechanism: .goodOffices), parties: ["Comuneros"])
    let bare = try text(.workingPaper, empty)
    #expect(bare.contains("No es un acta, nadie lo firma y no obliga a nadie."))
    for words in ["Reunión", "Estuvieron", "observadora", "acordado"] {
      #expect(!bare.contains(words), "\(words)")
    }
    var mesa = try AgreedMesa()
    let heard = try text(.workingPaper, mesa.written)
    for words in [
      "Reunión 1", "Comunidad Quebrada Honda", "Uso del agua", "Queremos el canal",
      "La minera repara el canal. (no firmado todavía)",
    ] {
      #expect(heard.contains(words), "\(words): \(heard)")
    }
    for words in ["Eusebia", "31542087"] { #expect(!heard.contains(words), "\(words)") }
    try mesa.written.freeze(mesa.acta)
    try mesa.written.sign(mesa.acta)
    #expect(try !text(.workingPaper, mesa.written).contains("no firmado"))
    #expect(throws: DocumentRefusal.noSession(9)) {
      try text(.workingPaper, mesa.written, session: 9)
    }
  }
}
