import Documents
import MesaSamples
import Testing
import Wording

@testable import Dialogue

@Suite("A table of commitments on paper")
struct CommitmentsComposerTests {
  private func rows(_ mesa: AgreedMesa, on day: String) throws -> [[RichText]] {
    let matter = mesa.written.mesa.commitmentTable(
      on: try WrittenMesa.day(day), holidays: WrittenMesa.holidays)
    let parts = CommitmentsComposer(Wording(.spanish)).values(of: matter, mesa.written.stamp).parts
    guard case .table(let table)? = parts["compromisos"]?.first else { return [] }
    return table.rows
  }

  @Test("says each commitment with its agreement, who answers, until when, and how it stands")
  func row() throws {
    var mesa = try AgreedMesa()
    #expect(
      try rows(mesa, on: "2027-12-28")[0].map(\.string) == [
        "Sin acta\nLa minera repara el canal.", "Hacer: La minera repara el canal.",
        "Minera Altos (Rosa Ybáñez)\nCon reservas de: Comunidad Quebrada Honda", "30.12.2026",
        "ALA\nDefensoría",
        "por iniciar\nno firmado todavía",
      ])
    try mesa.written.freeze(mesa.acta)
    #expect(
      try rows(mesa, on: "2027-12-28")[0][0].string == "Acta N.º 1\nLa minera repara el canal.")
    #expect(try rows(mesa, on: "2027-12-28")[0][5].string == "por iniciar\nno firmado todavía")
    try mesa.written.sign(mesa.acta)
    #expect(
      try rows(mesa, on: "2026-12-28")[0][5].string
        == "por iniciar\námbar (por vencer), faltan 2 días")
  }

  @Test("counts what does not bind apart, and never as overdue")
  func unsigned() throws {
    let mesa = try AgreedMesa().written
    let matter = mesa.mesa.commitmentTable(
      on: try WrittenMesa.day("2027-12-28"), holidays: WrittenMesa.holidays)
    let texts = CommitmentsComposer(Wording(.spanish)).values(of: matter, mesa.stamp).texts
    #expect(texts["sin-firmar"] == "2")
    #expect(texts["vencidos"] == "0")
  }

  @Test("says which of two called alike answers and which follows up")
  func alike() throws {
    var mesa = try AgreedMesa()
    let rosa = try #require(mesa.written.mesa.people.first { $0.name == "Rosa Ybáñez" })
    try mesa.written.run(
      .person(.add(PersonDetails(name: "Rosa Ybañez", party: rosa.party, office: "Abogada"))))
    let twin = try #require(mesa.written.mesa.people.last)
    let commitment = try #require(mesa.written.mesa.records.all(.commitment).first)
    try mesa.written.run(
      .reviseRecord(
        commitment.id, .commitment,
        commitment.values.merging([.followUp: .person(twin.id)]) { $1 }))
    let row = try rows(mesa, on: "2026-12-28")[0].map(\.string)
    #expect(row[2] == "Minera Altos (Rosa Ybáñez, Cargo de Rosa Ybáñez)")
    #expect(row[4] == "ALA\nRosa Ybañez, Abogada")
  }

  @Test("names the acta of others from which an agreement was taken")
  func obtained() throws {
    var mesa = try AgreedMesa()
    let acta = try mesa.written.add(
      .obtainedActa,
      [
        .issuer: .text("la PCM"), .title: .text("Acta N.º 4"),
        .date: .date(WrittenMesa.day("2026-11-20")),
      ])
    let agreement = try #require(mesa.written.mesa.records[mesa.agreements[0]])
    try mesa.written.run(
      .reviseRecord(
        agreement.id, .agreement, agreement.values.merging([.obtainedActa: .record(acta)]) { $1 }))
    let cell = try rows(mesa, on: "2026-12-28").map { $0[0].string }
    #expect(
      cell.contains(
        "Acta N.º 4, levantada por la PCM, del 20 de noviembre de 2026\n"
          + "La minera repara el canal."), "\(cell)")
  }

  @Test("begins with what is overdue, in strong words")
  func overdue() throws {
    var mesa = try AgreedMesa()
    let first = try #require(mesa.written.mesa.records.all(.commitment).first).id
    try mesa.written.add(
      .reschedule,
      [
        .commitment: .record(first), .newDate: .date(WrittenMesa.day("2027-02-01")),
        .reasons: .text("lluvias"), .agreedBy: .parties([1]),
      ])
    try mesa.written.freeze(mesa.acta)
    try mesa.written.sign(mesa.acta)
    let rows = try rows(mesa, on: "2027-01-02")
    #expect(
      rows.map { $0[5].string } == [
        "por iniciar\nrojo (vencido), 3 días de retraso",
        "reprogramado\nverde (en plazo), faltan 30 días",
      ])
    #expect(rows.map { $0[5].spans.first?.emphasis } == [.strong, .plain])
    #expect(rows[1][3].string == "01.02.2027\nantes: 30.12.2026")
  }

  @Test("says of a day that the obliged party alone asked for whose word is missing")
  func asked() throws {
    var mesa = try AgreedMesa()
    let first = try #require(mesa.written.mesa.records.all(.commitment).first).id
    try mesa.written.add(
      .reschedule,
      [
        .commitment: .record(first), .newDate: .date(WrittenMesa.day("2027-02-01")),
        .reasons: .text("lluvias"),
      ])
    try mesa.written.freeze(mesa.acta)
    try mesa.written.sign(mesa.acta)
    let row = try rows(mesa, on: "2027-01-02")[0].map(\.string)
    #expect(row[5] == "por iniciar\nrojo (vencido), 3 días de retraso")
    #expect(
      row[3]
        == "30.12.2026\nse pide pasar al 01.02.2027: falta el acuerdo de Comunidad Quebrada Honda")
  }

  @Test("does not put words that are written anew under the number of the acta that holds")
  func inRevision() throws {
    var mesa = try AgreedMesa()
    try mesa.written.freeze(mesa.acta)
    try mesa.written.sign(mesa.acta)
    let next = try mesa.written.add(
      .acta, [.session: .session(1), .replaces: .record(mesa.acta)])
    let agreement = try #require(mesa.written.mesa.records[mesa.agreements[0]])
    try mesa.written.run(
      .reviseRecord(
        agreement.id, .agreement,
        agreement.values.merging([.text: .text("La minera paga un millón.")]) { $1 }))
    var cells = try rows(mesa, on: "2026-12-28").map { $0[0].string }
    #expect(
      cells == [
        "Acta N.º 1\nLa minera repara el canal.", "Acta N.º 1\nLa comunidad abre el puente.",
      ])
    try mesa.written.add(
      .commitment,
      [
        .agreement: .record(agreement.id), .action: .text("Pagar un millón"),
        .responsible: .parties([try #require(mesa.written.mesa.parties.first).id]),
        .deadline: .deadline(.date(WrittenMesa.day("2027-02-01"))),
      ])
    cells = try rows(mesa, on: "2026-12-28").map { $0[0].string }
    #expect(
      cells.contains(
        "Borrador en lugar de: Acta N.º 1, que rige con las palabras que se firmaron\n"
          + "La minera paga un millón."), "\(cells)")
    #expect(cells.contains("Acta N.º 1\nLa comunidad abre el puente."), "\(cells)")
    try mesa.written.freeze(next)
    let frozen = try rows(mesa, on: "2026-12-28").map { $0[0].string }
    #expect(
      frozen.contains {
        $0.hasPrefix("Acta N.º 2, por firmar en lugar de: Acta N.º 1, que rige con las palabras")
      }, "\(frozen)")
  }
}
