import Documents
import Foundation
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("The article on templates")
struct TemplatesArticleTests {
  private static func article() throws -> [Substring] {
    let url = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent("Sources/Documents/Documents.docc/Templates.md")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
  }

  /// Names in the first column of the tables under the heading; those of texts and of parts.
  private static func names(under heading: String) throws -> (
    texts: Set<String>, parts: Set<String>
  ) {
    var texts: Set<String> = []
    var parts: Set<String> = []
    var isHere = false
    var isPart = false
    for line in try article() {
      if line.hasPrefix("## ") { isHere = line == "## \(heading)" }
      guard isHere, line.hasPrefix("|") else { continue }
      if line.hasPrefix("| name |") { isPart = line.contains("| part |") }
      let cell = line.split(separator: "|").first ?? ""
      let names = cell.matches(of: /`([^`]+)`/).map { String($0.output.1) }
      if isPart { parts.formUnion(names) } else { texts.formUnion(names) }
    }
    return (texts, parts)
  }

  private static func heading(_ name: TemplateName) -> String {
    switch name {
    case .dialogueActa, .conciliationActa, .consultationActa: "Names in an acta"
    case .attendance: "Names in the attendance list"
    case .accreditation: "Names in the list of accredited"
    case .accessions: "Names in the record of accession"
    case .commitments: "Names in the table of commitments"
    case .consultation: "Names in a copy for consultation"
    case .bulletin: "Names in the public bulletin"
    case .rights: "Names in the summary of rights"
    case .report: "Names in the report to headquarters"
    case .appeal: "Names in the public appeal"
    case .verification: "Names in the record of a verification"
    case .alertLetter, .breachLetter: "Names in a letter"
    case .normLetter: "Names in a letter about a norm"
    case .workingPaper: "Names in the working paper"
    case .dialogueReport: "Names in the report on the dialogue"
    case .custodyCard, .careCard: "Names in a blank card"
    case .sessionFolder: "Names in the folder of a session"
    case .nameCards: "Names on the table cards"
    }
  }

  @Test(
    "lists every name of every document, and none that there is not",
    arguments: TemplateName.ofMesas)
  func complete(name: TemplateName) throws {
    let common = try Self.names(under: "Names in every document")
    let own = try Self.names(under: Self.heading(name))
    let values = try MarkedMesa(.dialogueForm).documents().values(name)
    #expect(own.texts.union(common.texts) == Set(values.texts.keys))
    #expect(own.parts == Set(values.parts.keys))
    #expect(own.texts.isDisjoint(with: common.texts))
  }

  @Test("lists every name of the report on the dialogue, which is of no mesa")
  func report() throws {
    let own = try Self.names(under: Self.heading(.dialogueReport))
    let values = DialogueReportComposer(Wording(.spanish))
      .values(of: try ReportSample.report(), by: "")
    #expect(own.texts == Set(values.texts.keys))
    #expect(own.parts == Set(values.parts.keys))
  }

  @Test("names each template by its file", arguments: TemplateName.allCases)
  func templates(name: TemplateName) throws {
    #expect(
      try Self.article().contains { $0.hasPrefix("For ") && $0.contains("`\(name.rawValue)`") })
  }
}
