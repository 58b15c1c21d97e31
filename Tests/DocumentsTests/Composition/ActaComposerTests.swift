import Documents
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("An acta on paper")
struct ActaComposerTests {
  /// DOMAIN §5 in its order.
  static let parts = [
    "Gobierno Regional", "BORRADOR", "Mesa Quebrada Honda", "APU-012", "RER 214-2026",
    "Tambobamba", "22 de noviembre de 2026", "domingo", "Local comunal", "10:00", "presencial",
    "Abre la mediadora", "Eusebia", "31542087", "Comunidad", "titular", "ausente", "Mujeres",
    "Nelly", "mediador", "1. Uso del agua (40 min)", "Se midió el caudal", "PRIMERO", "SEGUNDO",
    "La minera repara el canal.", "regantes", "ALA", "Defensoría",
    "diciembre", "Turnos de riego", "Municipalidad", "No hay acuerdo sobre el camino",
    "«salvo en agosto»", "La sequía", "Medir en agosto",
    "sábado 5 de diciembre de 2026, en el local «Escuela 54»",
    "quechua, con", "10:00", "Plano del canal",
    "plano.pdf", "ab12", "Firma", "Huella",
  ]

  @Test("has every part from the state", arguments: parts)
  func part(_ part: String) throws {
    #expect(try AgreedMesa().text(.dialogueActa).flat.contains(part))
  }

  @Test("says what each party contributes, and who of it answered")
  func shares() throws {
    var mesa = try AgreedMesa()
    let agreement = try #require(mesa.agreements.first)
    let person = try #require(mesa.written.mesa.records.all(.delegate).first?.person())
    try mesa.written.add(
      .commitment,
      [
        .agreement: .record(agreement), .action: .text("Abrir zanja"),
        .responsible: .parties([1, 2]), .contributions: .text("jornales y tubos"),
      ])
    try mesa.written.add(
      .acceptance,
      [
        .agreement: .record(agreement), .party: .party(1), .answer: .code(.reserves),
        .words: .text("con agua"), .speaker: .person(person),
      ])
    let document = try mesa.documents().document(.dialogueActa)
    let text = String(
      decoding: try DocumentWriter.write(document, as: .markdown), as: UTF8.self)
    #expect(text.contains("Aportes: jornales y tubos"))
    #expect(text.contains("Comunidad Quebrada Honda (Eusebia Quispe)"))
  }

  @Test("of a conciliation holds neither positions nor proposals nor reservations")
  func conciliation() throws {
    let flat = try AgreedMesa(.conciliationForm).text(.conciliationActa).flat
    for words in ["Queremos el canal", "Ofrecemos", "salvo en agosto", "Se midió"] {
      #expect(!flat.contains(words), "\(words)")
    }
    #expect(flat.contains("Materia de la conciliación"))
    #expect(flat.contains("La minera repara el canal."))
  }

  @Test("of a conciliation holds them in no template, whatever it asks for")
  func anyTemplate() throws {
    let mesa = try AgreedMesa(.conciliationForm)
    let template = try Template(
      Array("[[desarrollo]]\n[[opiniones]]\n[[desacuerdos]]\n[[lectura]]".utf8))
    let document = try ActaComposer(Wording(.spanish)).compose(
      mesa.documents().matter(), stamp: mesa.written.stamp, template: template)
    let text = String(describing: document.blocks)
    for words in ["Queremos el canal", "Ofrecemos", "salvo en agosto", "Se midió"] {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test("of a consultation holds the opinions and the reasons of disagreement")
  func consultation() throws {
    let flat = try AgreedMesa(.consultationForm).text(.consultationActa).flat
    #expect(flat.contains("Opiniones de las partes"))
    #expect(flat.contains("Queremos el"))
    #expect(flat.contains("reservorio"))
    #expect(flat.contains("«salvo en agosto»"))
  }

  @Test("has the agenda, the hours and the modality of its session, and what came up besides")
  func session() throws {
    var mesa = try AgreedMesa()
    let first = try #require(mesa.written.mesa.records.all(.agendaItem).first?.id)
    try mesa.written.add(
      .actaPart,
      [
        .acta: .record(mesa.acta), .part: .code(.development), .agendaItem: .record(first),
        .text: .text("Se repartió"),
      ])
    let other = try mesa.written.add(.agendaItem, [.title: .text("Escuela nueva")])
    var revision = SessionRevision()
    revision.agenda = [AgendaEntry(other, minutes: 25)]
    revision.modality = .some(.mixed)
    (revision.statedOpening, revision.statedClosing) = (ClockHour("9:15"), ClockHour("13:40"))
    try mesa.written.run(.reviseSession(1, revision, reason: "Se anotó después"))
    let flat = try mesa.text(.dialogueActa).flat
    for words in [
      "1. Escuela nueva (25 min)", "Siendo las 09:15 horas", "en reunión mixta",
      "Siendo las 13:40 horas, terminó la sesión",
    ] {
      #expect(flat.contains(words), "\(words) in \(flat)")
    }
    #expect(!flat.contains("Uso del agua (40 min)"))
    #expect(flat.contains("Uso del agua Se repartió"))
    for paper in [TemplateName.attendance, .bulletin] {
      let flat = try mesa.text(paper).flat
      #expect(flat.contains("Modalidad: mixta") && flat.contains("13:40"), "\(flat)")
    }
    #expect(try mesa.text(.bulletin).flat.contains("Escuela nueva"))
    #expect(try !mesa.text(.bulletin).flat.contains("Uso del agua"))
  }

  @Test("of a dialogue holds no position and no proposal")
  func dialogue() throws {
    let flat = try AgreedMesa().text(.dialogueActa).flat
    #expect(!flat.contains("Queremos el"))
    #expect(!flat.contains("Ofrecemos"))
  }

  @Test("is a draft until it is frozen, and then bears its number and the day of signature")
  func frozen() throws {
    var mesa = try AgreedMesa()
    let draft = try mesa.documents().document(.dialogueActa)
    #expect(draft.runningHead.hasPrefix("BORRADOR · "))
    try mesa.written.freeze(mesa.acta)
    let frozen = try mesa.documents().document(.dialogueActa)
    #expect(frozen.runningHead == "ACTA DE REUNIÓN N.º 1 · Mesa Quebrada Honda")
    #expect(frozen.runningFoot.contains("Folio \(mesa.written.stamp.folio)"))
    let flat = try mesa.text(.dialogueActa).flat
    #expect(flat.contains("ACTA DE REUNIÓN N.º 1"))
    #expect(flat.contains("domingo 22 de noviembre de 2026"))
    #expect(flat.contains("Puesta a la firma: lunes 23 de noviembre de 2026"))
    #expect(!flat.contains("BORRADOR"))
  }

  @Test("prints what was said of other words as not said")
  func fallen() throws {
    var mesa = try AgreedMesa()
    func answers(_ mesa: AgreedMesa) throws -> [[String]] {
      let parts = try mesa.documents().values(.dialogueActa).parts
      guard case .table(let table)? = parts["lectura"]?.first else { return [] }
      return table.rows.map { [$0[2].string, $0[3].string, $0[4].string] }
    }
    #expect(
      try answers(mesa).first == ["acepta con reservas", "quechua, con intérprete", "10:00"])
    try mesa.written.run(
      .reviseRecord(mesa.agreements[0], .agreement, [.text: .text("La minera limpia el canal.")]))
    #expect(
      try Array(answers(mesa).prefix(2)) == Array(repeating: ["pendiente", "", ""], count: 2))
    #expect(try answers(mesa)[2][0] == "acepta con reservas")
    // Nor is the reservation printed, which was made to other words.
    let parts = try mesa.documents().values(.dialogueActa).parts
    #expect(String(describing: parts["desacuerdos"]).split(separator: "salvo").count == 2)
  }

  @Test("says who signed, who did not and why, beside the place to sign")
  func signed() throws {
    var mesa = try AgreedMesa()
    try mesa.written.freeze(mesa.acta)
    let signers = mesa.written.mesa.signers(of: mesa.acta).map(\.name)
    #expect(signers == ["Eusebia Quispe", "Rosa Ybáñez", "Nelly Ramírez"])
    let outcomes: [(Code, String)] = [
      (.signed, ""), (.onRequest, "Hilario Peña"), (.declined, "Falta un plano"),
    ]
    for (name, (outcome, words)) in zip(signers, outcomes) {
      try mesa.written.add(
        .signature,
        [
          .acta: .record(mesa.acta), .name: .text(name), .outcome: .code(outcome),
          .hour: .text("17:40"), .words: .text(outcome == .declined ? words : ""),
          .witness: .text(outcome == .onRequest ? words : ""),
          .witnessDNI: .text(outcome == .onRequest ? "31007766" : ""),
        ])
    }
    let parts = try mesa.documents().values(.dialogueActa).parts
    guard case .signatures(let signatures)? = parts["firmas"]?.first else {
      Issue.record("no signatures")
      return
    }
    #expect(
      signatures.map(\.remark) == [
        "Firmó a las 17:40", "Firmó un testigo a ruego a las 17:40: Hilario Peña",
        "No firmó a las 17:40: Falta un plano",
      ])
    #expect(
      signatures[0].lines == [
        "DNI 31542087", "Cargo de Eusebia Quispe", "Comunidad Quebrada Honda",
      ])
    #expect(signatures[2].lines == ["DNI 29661203", "Mediación"])
  }

  @Test("names the holes that were waived, and not the reasons")
  func waived() throws {
    var mesa = try AgreedMesa()
    try mesa.written.add(
      .waiver,
      [
        .lintRule: .code(.missingVerifier), .agreement: .record(mesa.agreements[1]),
        .reasons: .text("motivo reservado"),
      ])
    let flat = try mesa.text(.dialogueActa).flat
    #expect(!flat.contains("motivo reservado"))
  }

  @Test("reads the same whether accents were typed composed or not")
  func decomposed() throws {
    let composed = try AgreedMesa(community: "Comunidad de Ñahuinlla").text(.dialogueActa)
    let decomposed = try AgreedMesa(community: "Comunidad de N\u{303}ahuinlla")
      .text(.dialogueActa)
    #expect(Array(decomposed.0.unicodeScalars) == Array(composed.0.unicodeScalars))
  }

  @Test("is the same bytes for the same folio")
  func stable() throws {
    let bytes = try (0..<2).map { _ in
      try DocumentWriter.write(AgreedMesa().documents().document(.dialogueActa), as: .html)
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test("speaks English where the mesa does")
  func english() throws {
    let flat = try AgreedMesa().text(.dialogueActa, .english).flat
    #expect(flat.contains("DRAFT"))
    #expect(
      flat.contains("The next session is set for Saturday, 5 December 2026, at “Escuela 54”."))
    #expect(flat.contains("No. 1"))
  }
}
