import Foundation
import Testing

/// The glossary says what each idea is called in the code: it must be called so there, and no idea
/// may have two names, nor a name two ideas.
@Suite("The glossary")
struct GlossaryTests {
  private struct Entry {
    let idea: String
    let onScreen: String
    let names: [String]
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  private static func entries() throws -> [Entry] {
    let article = sources.appending(path: "Dialogue/Dialogue.docc/Glossary.md")
    return try String(contentsOf: article, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| idea |") }
      .map { row in
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        try #require(cells.count == 3, "\(row)")
        return Entry(
          idea: cells[0], onScreen: cells[1],
          names: cells[2].matches(of: /`([^`]+)`/).map { String($0.output.1) })
      }
  }

  /// Every source, by the types that it declares or extends.
  private static func declarations() throws -> [Substring: [String]] {
    var files: [Substring: [String]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      let types = text.matches(
        of: /\b(?:struct|enum|class|actor|protocol|typealias|extension) (\w+)/)
      for type in Set(types.map(\.output.1)) { files[type, default: []].append(text) }
    }
    return files
  }

  @Test("gives each idea one name, and each name to one idea")
  func once() throws {
    let entries = try Self.entries()
    #expect(entries.count > 60)
    for entry in entries { #expect(entry.names.count == 1, "\(entry.idea)") }
    for names in [
      entries.map(\.idea), entries.map(\.onScreen), entries.flatMap(\.names),
    ] {
      let again = Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys
      #expect(again.isEmpty, "\(again)")
    }
  }

  @Test("names nothing that the sources do not have")
  func exist() throws {
    let declarations = try Self.declarations()
    for name in try Self.entries().flatMap(\.names) {
      let parts = name.split(separator: ".")
      let files = declarations[parts[0], default: []]
      #expect(!files.isEmpty, "\(name)")
      guard parts.count == 2 else { continue }
      let member = try Regex("\\b(case|let|var)\\b[^\\n]*\\b\(parts[1])\\b")
      #expect(files.contains { $0.firstMatch(of: member) != nil }, "\(name)")
    }
  }
}
