import Testing

@testable import Documents

@Suite("A table that stays together")
struct KeptTableTests {
  private func document(_ staysTogether: Bool) -> Document {
    Document(
      title: "Cuadros", issuer: "", language: .spanish,
      date: DocumentDate(year: 2016, month: 12, day: 31),
      blocks: [
        .table(
          Table(
            columns: [Table.Column("Fase"), Table.Column("f")],
            rows: [["TOTAL", "2"], ["Crisis", "2"]], staysTogether: staysTogether))
      ])
  }

  @Test("is kept so")
  func notation() throws {
    for staysTogether in [true, false] {
      let document = document(staysTogether)
      #expect(try DocumentNotation.read(DocumentNotation.write(document)) == document)
    }
  }

  @Test(
    "has its own style in ODT, and no other is declared that nothing uses",
    .enabled(if: Tool.isInstalled("unzip")))
  func openDocument() throws {
    for (staysTogether, name, other) in [(true, "Kept", "Table"), (false, "Table", "Kept")] {
      let bytes = try DocumentWriter.write(document(staysTogether), as: .odt)
      let said = try Tool.run("unzip", on: bytes, named: "a.odt") { ["-p", $0, "content.xml"] }
      #expect(said.output.contains("table:style-name=\"\(name)\""))
      #expect(!said.output.contains("style:name=\"\(other)\""))
    }
  }

  @Test(
    "holds each row but the last to the next in DOCX", .enabled(if: Tool.isInstalled("unzip")))
  func word() throws {
    for (staysTogether, count) in [(true, 4), (false, 2)] {
      let bytes = try DocumentWriter.write(document(staysTogether), as: .docx)
      let said = try Tool.run("unzip", on: bytes, named: "a.docx") {
        ["-p", $0, "word/document.xml"]
      }
      // Two cells of the head, and two of the first row where it is held.
      #expect(said.output.ranges(of: "<w:keepNext").count == count)
    }
  }
}
