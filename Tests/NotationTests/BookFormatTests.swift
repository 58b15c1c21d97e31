import Dialogue
import Foundation
import Testing

/// The article on the format is where other programs learn it: it must name every record.
@Suite("The article on the format of a book")
struct BookFormatTests {
  private static func article() throws -> Set<Substring> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = "Sources/Ledger/Ledger.docc/BookFormat.md"
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return Set(text.split(separator: "\n"))
  }

  @Test("has a row for each kind of record, with its fields in order and their types")
  func kinds() throws {
    let article = try Self.article()
    for kind in RecordKind.allCases {
      let fields = kind.declaration.fields.map(Self.cell)
      let row = "| `\(kind.rawValue)` | \(fields.joined(separator: " · ")) |"
      #expect(article.contains(row[...]), "\(row)")
    }
  }

  @Test("has a row for each list of codes, in order")
  func lists() throws {
    let article = try Self.article()
    for list in CodeList.allCases {
      let codes = list.codes.map { "`\($0.rawValue)`" }
      let row = "| `\(list.rawValue)` | \(codes.joined(separator: " ")) |"
      #expect(article.contains(row[...]), "\(row)")
    }
  }

  /// A text needs no word; any other type is named.
  private static func cell(_ field: FieldSpec) -> String {
    let name = "`\(field.key.rawValue)\(field.isRequired ? "" : "?")`"
    switch field.type {
    case .line, .area: return name
    case .choice(let list):
      return list.rawValue == field.key.rawValue ? name + " code" : name + " `\(list.rawValue)`"
    case .date: return name + " day"
    case .hour: return name + " hour"
    case .number: return name + " number"
    case .flag: return name + " flag"
    case .party: return name + " party"
    case .parties: return name + " parties"
    case .record(let kind): return name + " → `\(kind.rawValue)`"
    case .deadline: return name + " deadline"
    }
  }
}
