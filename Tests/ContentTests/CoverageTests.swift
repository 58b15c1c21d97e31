import Dialogue
import Foundation
import Testing

@testable import Content

/// Each thing that the two sources ask, with the items that carry it (`Data/coverage-*.conf`).
@Suite("The coverage of the sources")
struct CoverageTests {
  /// `[000/fase-1/5/a]`: source, section, unit within the section, thing asked by the unit.
  struct Row {
    let section: String
    let unit: Int
    let letter: String
    let items: [ItemID]
  }

  struct Table {
    let counts: [String: Int]
    let rows: [Row]
  }

  static let files = ["coverage-000.conf", "coverage-001-a.conf", "coverage-001-b.conf"]

  static func table(_ file: String) throws -> Table {
    let url = Sources.tests.appendingPathComponent("Data/" + file)
    let sections = try ContentFile.parse(try Sources.bytes(url))
    let head = try #require(sections.first)
    try #require(head.name == "sections")
    let counts = try head.fields.map { ($0.key, try #require(Int($0.value))) }
    let rows = try sections.dropFirst().map { section in
      let parts = section.name.split(separator: "/").map(String.init)
      try #require(parts.count == 4, "\(section.name)")
      let unit = try #require(Int(parts[2]), "\(section.name)")
      try section.allow(["says", "items"])
      _ = try section.field("says")
      let items = try section.field("items").value.split(separator: ",").map(\.trimmed)
      return Row(section: parts[1], unit: unit, letter: parts[3], items: items)
    }
    return Table(counts: Dictionary(uniqueKeysWithValues: counts), rows: rows)
  }

  @Test("knows all sections of both sources")
  func sections() throws {
    let names = try Self.files.flatMap { try Self.table($0).counts.keys }
    let expected =
      ["marco-conceptual", "fase-previa", "conclusion"] + (1...7).map { "fase-\($0)" }
      + (1...10).map { "norma-\($0)" }
    #expect(names.sorted() == expected.sorted())
  }

  @Test("leaves out no unit of a section and no thing of a unit", arguments: files)
  func contiguous(file: String) throws {
    let table = try Self.table(file)
    #expect(Set(table.rows.map(\.section)).isSubset(of: table.counts.keys))
    for (section, count) in table.counts {
      let rows = table.rows.filter { $0.section == section }
      #expect(Set(rows.map(\.unit)) == Set(1...count), "\(section)")
      #expect(rows.map(\.unit) == rows.map(\.unit).sorted(), "\(section)")
      for (unit, things) in Dictionary(grouping: rows, by: \.unit) {
        let letters = (0..<things.count).map { String(UnicodeScalar(UInt8(0x61 + $0))) }
        #expect(things.map(\.letter) == letters, "\(section)/\(unit)")
      }
    }
  }

  @Test("names only items that exist", arguments: files)
  func itemsExist(file: String) throws {
    let handbook = HandbookContent.load()
    for row in try Self.table(file).rows {
      #expect(!row.items.isEmpty)
      for item in row.items {
        #expect(handbook.item(item) != nil, "\(row.section)/\(row.unit)/\(row.letter): \(item)")
      }
    }
  }

  @Test("answers for every item of the handbook")
  func everyItem() throws {
    let covered = Set(try Self.files.flatMap { try Self.table($0).rows.flatMap(\.items) })
    let handbook = HandbookContent.load()
    let items = ChecklistID.all.flatMap { handbook[$0].ownItems.map(\.id) }
    #expect(items.filter { !covered.contains($0) } == [])
  }
}
