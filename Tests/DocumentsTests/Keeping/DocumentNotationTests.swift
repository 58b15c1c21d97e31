import Documents
import Notation
import Testing
import Wording

@Suite("A document as it is kept")
struct DocumentNotationTests {
  private let whole = Document(
    title: "Acta 3 · Ñahui", issuer: "Oficina", language: .spanish,
    date: DocumentDate(year: 2026, month: 11, day: 29, hour: 9, minute: 5, second: 7),
    runningHead: "Acta 3", runningFoot: "Folio 12 · huella ⟦huella⟧",
    blocks: [
      .heading(level: 1, RichText("ACTA", .strong) + " N.º 3"),
      .paragraph("Dijo «sí»\n\t\"\\", .quoted), .paragraph(RichText([])),
      .bullets(["uno", RichText([])]), .fields([Field("Lugar", "Antarumi")]),
      .clause(
        Clause(
          number: "PRIMERO", text: "Agua",
          details: [.table(Table(columns: [Table.Column("Qué")], rows: [["Pozo"]]))])),
      .table(
        Table(
          caption: "Asistencia",
          columns: [Table.Column("Nombre", weight: 4), Table.Column("N", alignment: .trailing)],
          rows: [["Ana", "1"], [RichText("Total", .strong), "1"]])),
      .chart(
        Chart(
          .bars, caption: "Partes", labelTitle: "Tipo", labels: ["Comunal", "Laboral"],
          series: [Chart.Series("%", values: [914, nil])], decimals: 1, unit: "%",
          gap: "no consta")),
      .signatures([
        Signature(
          name: "Ana", lines: ["DNI 1", ""], penLabel: "Firma", thumbLabel: "Huella", remark: "x")
      ]),
      .pageBreak,
    ])

  @Test("reads as it was written, whatever is in it")
  func roundTrip() throws {
    let bytes = DocumentNotation.write(whole)
    #expect(try DocumentNotation.read(bytes) == whole)
    #expect(DocumentNotation.write(try DocumentNotation.read(bytes)) == bytes)
    #expect(bytes.filter { $0 == 0x0A } == [0x0A] && bytes.last == 0x0A, "one line")
  }

  @Test("has a place for every part and every word of the model")
  func everyPart() throws {
    for language in Language.allCases {
      for style in ParagraphStyle.allCases {
        for alignment in Table.Alignment.allCases {
          for emphasis in RichText.Emphasis.allCases {
            var document = whole
            document.language = language
            document.blocks = [
              .paragraph(RichText("a", emphasis), style),
              .table(Table(columns: [Table.Column("b", alignment: alignment)], rows: [])),
            ]
            #expect(try DocumentNotation.read(DocumentNotation.write(document)) == document)
          }
        }
      }
    }
  }

  @Test("that is cut or changed is none, and none of a later version is taken for one")
  func damaged() throws {
    let bytes = DocumentNotation.write(whole)
    for count in stride(from: 0, to: bytes.count - 2, by: 7) {
      #expect(throws: NotationError.self) { try DocumentNotation.read(Array(bytes.prefix(count))) }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    for (word, other) in [
      (#""document":1"#, #""document":2"#), (#""heading""#, #""header""#), ("es-PE", "qu-PE"),
    ] {
      let changed = Array(text.replacing(word, with: other).utf8)
      #expect(throws: NotationError.self) { try DocumentNotation.read(changed) }
    }
  }

  @Test("may be far longer than a line of a book")
  func long() throws {
    var document = whole
    let words = String(repeating: "palabra ", count: 40_000)
    document.blocks = (0..<10).map { _ in .paragraph(RichText(words)) }
    #expect(try DocumentNotation.read(DocumentNotation.write(document)) == document)
  }
}
