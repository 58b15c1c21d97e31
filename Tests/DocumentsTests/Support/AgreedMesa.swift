import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

/// A mesa that has agreed on two things in one session, with everything that an acta prints.
struct AgreedMesa {
  var written: WrittenMesa
  let acta: RecordID
  private(set) var agreements: [RecordID] = []

  init(_ form: Code = .dialogueForm, community: String = "Comunidad Quebrada Honda") throws {
    written = try WrittenMesa(
      CaseFile(name: "Mesa Quebrada Honda", code: "APU-012", place: Place(name: "Tambobamba")),
      parties: [community, "Minera Altos"])
    try written.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: "Local comunal"))
    acta = try written.add(
      .acta,
      [
        .session: .session(1), .actaForm: .code(form), .modality: .code(.inPerson),
        .issuer: .text("Gobierno Regional"),
        .mandate: .text("RER 214-2026"), .nextDate: .date(WrittenMesa.day("2026-12-05")),
        .nextPlace: .text("Escuela 54"),
      ])
    try people()
    try words()
    try agree()
    try written.run(.closeSession)
  }

  func documents(_ language: Language = .spanish) throws -> MesaDocuments {
    MesaDocuments(
      mesa: written.mesa, acta: acta, day: try WrittenMesa.day("2026-11-22"), stamp: written.stamp,
      language: language)
  }

  /// The paper as text of 80 columns, and the same without line breaks and runs of spaces.
  func text(_ name: TemplateName, _ language: Language = .spanish) throws -> (String, flat: String)
  {
    let bytes = try DocumentWriter.write(try documents(language).document(name), as: .text)
    let text = String(decoding: bytes, as: UTF8.self)
    return (text, text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private mutating func people() throws {
    let delegates: [(String, PartyID, String, Code, Bool)] = [
      ("Eusebia Quispe", 1, "31542087", .woman, true),
      ("Julián Güere", 1, "31541190", .man, false),
      ("Rosa Ybáñez", 2, "07845512", .woman, true),
    ]
    for (name, party, dni, sex, isPresent) in delegates {
      try written.add(
        .delegate,
        [
          .name: .text(name), .party: .party(party), .dni: .text(dni), .sex: .code(sex),
          .position: .text("Cargo de \(name)"), .seat: .code(.principal),
          .accreditation: .code(.accredited),
          .credential: .text("Acta de asamblea"), .voice: .flag(true), .vote: .flag(true),
        ])
      try written.run(
        .recordAttendance(1, name, of: party, isPresent: isPresent))
    }
    try written.add(
      .teamMember,
      [
        .name: .text("Nelly Ramírez"), .teamRole: .code(.mediator), .dni: .text("29661203"),
        .entity: .text("Gobierno Regional"),
      ])
  }

  private mutating func words() throws {
    let item = try written.add(
      .agendaItem, [.title: .text("Uso del agua"), .minutes: .number(40)])
    try written.add(
      .statement,
      [
        .party: .party(1), .statementKind: .code(.position), .text: .text("Queremos el canal"),
        .agendaItem: .record(item), .onPaper: .code(.yes),
      ])
    try written.add(
      .proposal,
      [.party: .party(2), .text: .text("Ofrecemos un reservorio"), .onPaper: .code(.yes)])
    let parts: [(Code, String)] = [
      (.opening, "Abre la mediadora"), (.development, "Se midió el caudal"),
      (.disagreement, "No hay acuerdo sobre el camino"), (.criticalPoints, "La sequía"),
      (.nextSteps, "Medir en agosto"), (.annexes, "Plano del canal"),
    ]
    for (part, text) in parts {
      try written.add(
        .actaPart, [.acta: .record(acta), .part: .code(part), .text: .text(text)])
    }
    try written.add(
      .attachment,
      [.file: .text("plano.pdf"), .digest: .text("ab12"), .acta: .record(acta)])
  }

  private mutating func agree() throws {
    let person = try #require(written.mesa.records.all(.delegate).last?.person())
    for text in ["La minera repara el canal.", "La comunidad abre el puente."] {
      let agreement = try written.add(.agreement, [.text: .text(text)])
      agreements.append(agreement)
      try written.add(
        .commitment,
        [
          .agreement: .record(agreement), .action: .text("Hacer: \(text)"),
          .responsible: .parties([2]), .responsiblePeople: .people([person]),
          .deadline: .deadline(.date(WrittenMesa.day("2026-12-30"))),
          .beneficiary: .text("Los regantes"), .verifier: .text("ALA"),
          .followUp: .text("Defensoría"),
        ])
      try written.add(
        .normToIssue,
        [
          .agreement: .record(agreement), .instrument: .code(.municipalOrdinance),
          .text: .text("Turnos de riego"), .entity: .text("Municipalidad"),
          .deadline: .deadline(.days(count: 30, counting: .business, from: .signature)),
        ])
      for party: PartyID in [1, 2] {
        try written.add(
          .acceptance,
          [
            .agreement: .record(agreement), .party: .party(party),
            .answer: .code(party == 1 ? .reserves : .accepts),
            .words: .text(party == 1 ? "salvo en agosto" : ""), .language: .text("quechua"),
            .interpreter: .flag(true), .hour: .text("10:00"),
          ])
      }
    }
  }
}
