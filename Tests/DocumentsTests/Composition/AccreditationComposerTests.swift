import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("A list of accredited on paper")
struct AccreditationComposerTests {
  private func documents() throws -> MesaDocuments {
    var mesa = try AgreedMesa()
    try mesa.written.run(.addParty(PartyDetails(name: "Junta de riego", kind: .community)))
    let doubtful: [(String, Code, String?)] = [
      ("Beto", .observed, nil), ("Ciro", .accredited, "2026-11-01"), ("Delia", .pending, nil),
    ]
    for (name, state, expiry) in doubtful {
      var values: [FieldKey: Value] = [
        .name: .text(name), .party: .party(1), .accreditation: .code(state),
        .seat: .code(.alternate), .signedBy: .text("La asamblea"), .voice: .flag(true),
        .authority: .text("según estatuto"), .scope: .text("Agua"),
        .observation: .text("falta el libro de actas"),
      ]
      values[.expiry] = try expiry.map { .date(try WrittenMesa.day($0)) }
      try mesa.written.add(.delegate, values)
    }
    return try mesa.documents()
  }

  @Test("goes party by party and names the parties without anybody")
  func parties() throws {
    let parts = try documents().values(.accreditation).parts
    let headings = (parts["partes"] ?? []).compactMap { block in
      if case .heading(_, let text) = block { text.string } else { nil }
    }
    #expect(headings == ["Comunidad Quebrada Honda", "Minera Altos", "Junta de riego"])
    #expect(parts["sin-representantes"] == [.bullets(["Junta de riego"])])
  }

  @Test("marks those observed or expired, with strong words")
  func marks() throws {
    let blocks = try documents().values(.accreditation).parts["partes"] ?? []
    guard case .table(let table)? = blocks.dropFirst().first else {
      Issue.record("no table")
      return
    }
    let states = table.rows.compactMap(\.last)
    #expect(
      states.map(\.string)
        == ["acreditado", "acreditado", "OBSERVADO", "VENCIDO", "pendiente"])
    #expect(
      states.map { $0.spans.first?.emphasis } == [.plain, .plain, .strong, .strong, .plain])
    #expect(
      table.rows[3].map(\.string) == [
        "Ciro", "alterno/a", "voz", "Firma: La asamblea, según estatuto",
        "Agua\nVence el 1 de noviembre de 2026", "VENCIDO",
      ])
  }

  @Test("counts them, and keeps what was observed to the book")
  func counts() throws {
    let texts = try documents().values(.accreditation).texts
    #expect(texts["total"] == "6")
    #expect(
      ["acreditados", "pendientes", "observados", "vencidos"].map { texts[$0] }
        == ["3", "1", "1", "1"])
    let document = try documents().document(.accreditation)
    #expect(!String(describing: document).contains("libro de actas"))
  }
}
