import Documents
import MesaSamples
import PlainIdentities
import Testing

@testable import Dialogue

extension PapersComposerTests {
  @Test("a copy for consultation is one until the bases have answered, and then says what they did")
  func consultation() throws {
    var mesa = try AgreedMesa()
    let values: [FieldKey: Value] = [
      .agreement: .record(try #require(mesa.agreements.first)), .party: .party(2),
      .ratifiedBy: .text("Asamblea comunal"), .until: .date(try WrittenMesa.day("2026-12-20")),
    ]
    let asked = try mesa.written.add(.baseConsultation, values)
    let open = try text(.consultation, mesa.written)
    #expect(open.contains("PARA CONSULTA") && open.contains("Decisión: ____"))
    let answer: [FieldKey: Value] = [
      .ratification: .code(.ratified), .date: .date(try WrittenMesa.day("2026-12-05")),
    ]
    try mesa.written.run(.reviseRecord(asked, .baseConsultation, values.merging(answer) { $1 }))
    let answered = try text(.consultation, mesa.written)
    #expect(!answered.contains("PARA CONSULTA") && !answered.contains("____"))
    #expect(answered.contains("TEXTO CONSULTADO"))
    #expect(answered.contains("Respondió: ratificado, sábado 5 de diciembre de 2026"))
  }
}
