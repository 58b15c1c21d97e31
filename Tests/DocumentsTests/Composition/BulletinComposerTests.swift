import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("A bulletin on paper")
struct BulletinComposerTests {
  private func flat(_ mesa: AgreedMesa, lead: String = "") throws -> String {
    let document = try BulletinComposer(Wording(.spanish)).compose(
      mesa.written.mesa.bulletin(of: 1, lead: lead), stamp: mesa.written.stamp,
      template: TemplateName.bulletin.builtIn())
    let text = String(decoding: try DocumentWriter.write(document, as: .text), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("names parties and no persons, topics and no proposals, the lead as it was typed")
  func held() throws {
    let flat = try flat(AgreedMesa(), lead: "La mesa agradece a todos.\n\n# Gracias {{mesa}}")
    for words in [
      "Comunicado · Sesión 1", "Comunidad Quebrada Honda", "Minera Altos", "Uso del agua",
      "Local comunal", "La mesa agradece a todos.", "# Gracias {{mesa}}",
      "sábado 5 de diciembre de 2026, en el local «Escuela 54»",
      "se realizó el domingo 22 de noviembre",
    ] {
      #expect(flat.contains(words), "\(words)")
    }
    for words in ["Eusebia", "Ramírez", "canal", "puente", "reservorio", "Defensoría"] {
      #expect(!flat.contains(words), "\(words)")
    }
  }

  @Test("says no hour that nobody knows, and that a session goes on only where it does")
  func hours() throws {
    var mesa = try AgreedMesa()
    let session = try #require(mesa.written.mesa.sessions.first)
    let date = try WrittenMesa.day("2026-11-20")
    try mesa.written.run(
      .session(
        .reviseSession(
          session.id, SessionRevision(date: date, place: nil), from: SessionRevision(), reason: "r")
      ))
    if let closing = session.closedFolio { try mesa.written.run(.undo(folio: closing)) }
    #expect(try flat(mesa).contains("empezó el viernes 20 de noviembre de 2026, y continúa."))
    try mesa.written.run(.session(.closeSession))
    #expect(try flat(mesa).contains("se realizó el viernes 20 de noviembre de 2026. "))
    var stated = SessionRevision()
    (stated.statedOpening, stated.statedClosing) = (ClockHour("9:00"), ClockHour("12:30"))
    try mesa.written.run(
      .session(.reviseSession(session.id, stated, from: SessionRevision(), reason: "r")))
    #expect(try flat(mesa).contains("20 de noviembre de 2026, de 09:00 a 12:30. "))
  }

  @Test("holds the agreements once everybody has signed")
  func signed() throws {
    var mesa = try AgreedMesa()
    try mesa.written.freeze(mesa.acta)
    #expect(try !flat(mesa).contains("repara el canal"))
    #expect(try !flat(mesa).contains("Acuerdos firmados"))
    try mesa.written.sign(mesa.acta)
    #expect(
      try flat(mesa).contains("Acta N.º 1, PRIMERO. La minera repara el canal.")
        || flat(mesa).contains("Acta N.º 1, PRIMERO: La minera repara el canal.")
        || flat(mesa).contains("Acta N.º 1, PRIMERO La minera repara el canal."))
    #expect(try !flat(mesa).contains("salvo en agosto"))
  }

  @Test("says what it left out, and why there is none, in either language")
  func sentences() throws {
    let mesa = try AgreedMesa().written.mesa
    let omissions = try mesa.bulletin(of: 1, lead: "").omissions
    #expect(
      Wording(.spanish).sentence(for: omissions)
        == "El comunicado no incluye: 2 nombres de personas, 1 posición, interés o necesidad, "
        + "1 propuesta, 2 acuerdos sin acta firmada, 2 reservas o razones de las partes.")
    #expect(Wording(.english).sentence(for: []) == "The bulletin leaves nothing out.")
    let refusal = BulletinRefusal.repeats([
      LeadEcho(source: .record(7, .proposal), words: "a b"),
      LeadEcho(source: .note(folio: 9), words: "c d"),
    ])
    #expect(
      Wording(.spanish).sentences(for: refusal) == [
        "El texto repite lo que aún no es público (propuesta 7): «a b».",
        "El texto repite lo que aún no es público (nota, folio 9): «c d».",
      ])
    #expect(
      Wording(.english).sentences(for: .unknownSession(3)) == ["There is no session 3."])
  }

  @Test(
    "never says of a session to which nobody came, or of which that is not known, that it was held")
  func attendance() throws {
    var unknown = try WrittenMesa(CaseFile(name: "Mesa Norte"), parties: ["Comuneros"])
    func flat(_ mesa: WrittenMesa) throws -> String {
      let document = try BulletinComposer(Wording(.spanish)).compose(
        mesa.mesa.bulletin(of: 1, lead: ""), stamp: mesa.stamp,
        template: TemplateName.bulletin.builtIn())
      let text = String(decoding: try DocumentWriter.write(document, as: .text), as: UTF8.self)
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    try unknown.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: "Local"))
    try unknown.run(.closeSession)
    #expect(try flat(unknown).contains("No consta quiénes asistieron."))
    #expect(try !flat(unknown).contains("se realizó"))
    var nobody = unknown
    try nobody.run(.recordAttendance(1, "Ana", of: 1, isPresent: false))
    #expect(try flat(nobody).contains("no se celebró: no asistió ninguna de las partes."))
    #expect(try !flat(nobody).contains("se realizó"))
  }

  @Test("says of a session that was corrected since that its acta tells it otherwise")
  func corrected() throws {
    var mesa = try AgreedMesa()
    try mesa.written.freeze(mesa.acta)
    let words = "se corrigieron después de puesta a la firma el Acta N.º 1"
    #expect(try !flat(mesa).contains(words))
    let session = try #require(mesa.written.mesa.sessions.first)
    try mesa.written.run(
      .session(
        .reviseSession(
          session.id, SessionRevision(date: nil, place: "Escuela"), from: SessionRevision(),
          reason: "r")))
    #expect(try flat(mesa).contains(words))
  }
}
