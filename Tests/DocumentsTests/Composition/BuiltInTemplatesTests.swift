import Content
import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("The templates that the program brings along")
struct BuiltInTemplatesTests {
  @Test("are all that lie in its content")
  func complete() {
    let expected = Language.allCases.flatMap { language in
      TemplateName.allCases.map { $0.path(in: language) }
    }
    let lying = EmbeddedContent.paths.filter { $0.hasPrefix("templates/") }
    #expect(Set(lying) == Set(expected))
  }

  @Test(
    "name only what their document knows, also for an empty mesa",
    arguments: TemplateName.ofMesas.filter { $0 != .accessions }, Language.allCases)
  func known(name: TemplateName, language: Language) throws {
    var written = try WrittenMesa(CaseFile(name: "Quebrada Honda"), parties: [])
    try written.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: ""))
    let acta = try written.add(.acta, [.session: .session(1)])
    let documents = MesaDocuments(
      mesa: written.mesa, acta: acta, day: try WrittenMesa.day("2026-11-22"), stamp: written.stamp,
      language: language)
    let row = try #require(DocumentRow.all.first { $0.templates.contains(name) })
    if case .record = row.subject {
      #expect(throws: DocumentRefusal.self) { try documents.document(name) }
      return
    }
    let document = try documents.document(name)
    #expect(document.language == language)
    #expect(document.runningHead.contains("Quebrada Honda"))
    #expect(document.runningFoot.contains(written.stamp.digest))
    #expect(!document.blocks.isEmpty)
  }

  @Test("of those who joined an acta has nothing to say where nobody did")
  func nobodyJoined() throws {
    var written = try WrittenMesa(CaseFile(name: "Quebrada Honda"), parties: [])
    try written.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: ""))
    let acta = try written.add(.acta, [.session: .session(1)])
    #expect(throws: DocumentRefusal.noAccession) {
      try MesaDocuments(
        mesa: written.mesa, acta: acta, day: try WrittenMesa.day("2026-11-22"),
        stamp: written.stamp, language: .spanish
      ).document(.accessions)
    }
  }

  @Test(
    "name the same things in either language, and every part that their document has",
    arguments: TemplateName.ofMesas)
  func sameNames(name: TemplateName) throws {
    let spanish = try Self.names(in: name, .spanish)
    #expect(try Self.names(in: name, .english) == spanish)
    let mesa = try MarkedMesa(.dialogueForm)
    let parts = Set(try mesa.documents().values(name).parts.keys)
    // What the opposite rules keep out of an acta, no template of that kind asks for.
    let kept: Set<String> =
      switch name {
      case .dialogueActa: ["opiniones"]
      case .conciliationActa: ["opiniones", "desarrollo"]
      case .consultationActa, .attendance, .accreditation, .commitments, .accessions,
        .consultation, .bulletin,
        .rights, .report, .appeal, .verification, .alertLetter, .breachLetter, .normLetter,
        .workingPaper,
        .dialogueReport, .custodyCard, .careCard, .sessionFolder, .nameCards:
        []
      }
    #expect(parts.subtracting(spanish) == kept)
  }

  @Test("of the report name the same things in either language, and all that it has")
  func report() throws {
    let spanish = try Self.names(in: .dialogueReport, .spanish)
    #expect(try Self.names(in: .dialogueReport, .english) == spanish)
    let values = DialogueReportComposer(Wording(.spanish))
      .values(of: try ReportSample.report(), by: "")
    #expect(Set(values.texts.keys).union(values.parts.keys) == spanish)
  }

  private static func names(in name: TemplateName, _ language: Language) throws -> Set<String> {
    let bytes = try #require(EmbeddedContent.file(name.path(in: language)))
    let text = String(decoding: bytes, as: UTF8.self)
    let texts = text.matches(of: /\{\{\s*([^}]+?)\s*\}\}/).map { String($0.output.1) }
    let parts = text.matches(of: /\[\[\s*([^\]]+?)\s*\]\]/).map { String($0.output.1) }
    return Set(texts + parts)
  }
}
