import Foundation
import Testing
import Wording

@testable import Interface

@Suite("The keys of the README")
struct ReadMeKeysTests {
  private static let readMe = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("README.md")

  /// A row a key that works in every room of a mesa.
  private static let table: String = {
    let wording = Wording(.english)
    let rows = (ActionTable.globalActions + ActionTable.generalActions).compactMap { action in
      action.keys.first.map { key in
        "| `\(key.spelled(glyphs: .unicode, in: wording.keys))` | \(action.text(in: wording).title) |"
      }
    }
    return (["| key | in every room of a mesa |", "|---|---|"] + rows).joined(separator: "\n")
  }()

  @Test("are those of the table of actions")
  func table() throws {
    let text = try String(contentsOf: Self.readMe, encoding: .utf8)
    #expect(text.contains(Self.table), "The README needs this table:\n\(Self.table)")
  }
}
