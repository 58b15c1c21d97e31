import Dialogue
import Foundation
import Notation
import Testing

/// The article on the format is where other programs learn it: it must name every record.
@Suite("The article on the format of a book")
struct BookFormatTests {
  private static func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = "Sources/Ledger/Ledger.docc/BookFormat.md"
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func article() throws -> Set<Substring> { Set(try text().split(separator: "\n")) }

  @Test("has a row for each kind of record, with its fields in order and their types")
  func kinds() throws {
    let article = try Self.article()
    for kind in RecordKind.allCases {
      let fields = kind.declaration.fields.map(Self.cell)
      let row = "| `\(kind.rawValue)` | \(fields.joined(separator: " · ")) |"
      #expect(article.contains(row[...]), "\(row)")
    }
  }

  @Test("has no row for a kind that there is not, and lists them in their order")
  func order() throws {
    let table = try #require(
      Self.text().components(separatedBy: "| kind | fields |\n|---|---|\n").last)
    let rows = table.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("|") }
    let kinds = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    #expect(kinds == RecordKind.allCases.map(\.rawValue))
  }

  @Test("has a row for each command, with members that it takes")
  func commands() throws {
    let table = try #require(
      Self.text().components(separatedBy: "| command | members |\n|---|---|\n").last)
    let rows = table.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0.hasPrefix("|") }
    let names = try rows.map { row in
      let words = row.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { $0.element.filter { $0 != "?" } }
      let name = try #require(words.first)
      let members = words.dropFirst().map { #""\#($0)":null"# }.joined(separator: ",")
      let line = #"{"\#(name)":{\#(members)}}"#
      do throws(NotationError) {
        _ = try CommandNotation.read(Array(line.utf8))
      } catch {
        #expect(!error.reason.isUnknownWord, "\(line): \(error)")
      }
      return name
    }
    #expect(Set(names) == Set(Samples.commands.map(Samples.name(of:))))
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
    case .person: return name + " person"
    case .people: return name + " people"
    case .personOrText: return name + " who"
    case .record(let kind): return name + " → `\(kind.rawValue)`"
    case .session: return name + " session"
    case .deadline: return name + " deadline"
    }
  }
}
