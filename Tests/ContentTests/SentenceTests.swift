import Dialogue
import Foundation
import Testing

@testable import Content

/// Each sentence of the two sources, with the items, fields and papers that answer it
/// (`Data/sentences-*.tsv`): written from the sources, apart from `Data/coverage-*.conf`.
@Suite("The sentences of the sources")
struct SentenceTests {
  struct Row: Sendable {
    let section: String
    /// Of the section, counting paragraphs and bullets together.
    let unit: Int
    /// Of the unit.
    let sentence: Int
    let items: [ItemID]
    let fields: [String]
    let papers: [String]

    var place: String { "\(section)/\(unit).\(sentence)" }
  }

  static let files = ["sentences-000.tsv", "sentences-001.tsv"]

  /// How many paragraphs and bullets each section has.
  static let units: [String: Int] = [
    "marco-conceptual": 4, "fase-previa": 11, "fase-1": 10, "fase-2": 4, "fase-3": 5, "fase-4": 6,
    "fase-5": 7, "fase-6": 2, "fase-7": 2, "cuadros": 10, "conclusion": 5,
    "norma-1": 11, "norma-2": 7, "norma-3": 8, "norma-4": 6, "norma-5": 13, "norma-6": 12,
    "norma-7": 12, "norma-8": 25, "norma-9": 13, "norma-10": 5,
  ]

  static func rows() throws -> [Row] {
    try files.flatMap { file in
      let bytes = try Sources.bytes(Sources.tests.appendingPathComponent("Data/" + file))
      return try String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.map(row)
    }
  }

  private static func row(_ line: Substring) throws -> Row {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    try #require(cells.count == 5 && cells.allSatisfy { !$0.isEmpty }, "\(line)")
    let place = cells[0].split { $0 == "/" || $0 == "." }.map(String.init)
    try #require(place.count == 3, "\(line)")
    func names(_ cell: String) -> [String] {
      cell == "-" ? [] : cell.split(separator: " ").map(String.init)
    }
    return Row(
      section: place[0], unit: try #require(Int(place[1])), sentence: try #require(Int(place[2])),
      items: names(cells[2]), fields: names(cells[3]), papers: names(cells[4]))
  }

  @Test("are all there, in their order, and each is answered")
  func complete() throws {
    let rows = try Self.rows()
    let sections = Dictionary(grouping: rows, by: \.section)
    #expect(Set(sections.keys) == Set(Self.units.keys))
    for (section, rows) in sections {
      #expect(Set(rows.map(\.unit)).sorted() == Array(1...(Self.units[section] ?? 1)), "\(section)")
      for (unit, sentences) in Dictionary(grouping: rows, by: \.unit) {
        #expect(sentences.map(\.sentence) == Array(1...sentences.count), "\(section)/\(unit)")
      }
    }
    let unanswered = rows.filter { $0.items.isEmpty && $0.fields.isEmpty && $0.papers.isEmpty }
    #expect(unanswered.map(\.place) == [])
  }

  @Test("name items that exist, and leave none out")
  func items() throws {
    let handbook = HandbookContent.load()
    let rows = try Self.rows()
    for row in rows {
      for item in row.items { #expect(handbook.item(item) != nil, "\(row.place): \(item)") }
    }
    let named = Set(rows.flatMap(\.items))
    let items = ChecklistID.all.flatMap { handbook[$0].ownItems.map(\.id) }
    #expect(items.filter { !named.contains($0) } == [])
  }

  @Test("name fields that a record or the case file has")
  func fields() throws {
    let ofCase = Mirror(reflecting: Mesa.unopened.caseFile).children.compactMap(\.label)
    for row in try Self.rows() {
      for field in row.fields {
        let parts = field.split(separator: ".").map(String.init)
        try #require(parts.count == 2, "\(row.place): \(field)")
        let keys =
          parts[0] == "case"
          ? ofCase
          : RecordKind(rawValue: parts[0])?.declaration.fields.map(\.key.rawValue) ?? []
        #expect(keys.contains(parts[1]), "\(row.place): \(field)")
      }
    }
  }

  @Test("name papers that can be written in each language")
  func papers() throws {
    for row in try Self.rows() {
      for paper in row.papers {
        for language in ["es", "en"] {
          let path = "templates/\(language)/\(paper).plantilla"
          #expect(EmbeddedContent.file(path) != nil, "\(row.place): \(path)")
        }
      }
    }
  }

  @Test("are answered by the same items, unit by unit, as in the table of the things asked")
  func settled() throws {
    // The other table counts two of the five points with which the report ends.
    func place(_ section: String, _ unit: Int) -> String {
      section == "conclusion" ? section : "\(section)/\(unit)"
    }
    let rows = try Self.rows()
    let ours = Dictionary(grouping: rows) { place($0.section, $0.unit) }
      .mapValues { Set($0.flatMap(\.items)) }
    let others = try CoverageTests.files.flatMap { try CoverageTests.table($0).rows }
    let theirs = Dictionary(grouping: others) { place($0.section, $0.unit) }
      .mapValues { Set($0.flatMap(\.items)) }
    for place in Set(ours.keys).union(theirs.keys).sorted() {
      #expect(ours[place, default: []] == theirs[place, default: []], "\(place)")
    }
  }
}
