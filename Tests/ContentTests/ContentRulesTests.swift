import Dialogue
import Testing
import Wording

@testable import Content

/// The rules that the words of the checklists keep, so that they fit the screens and read well.
@Suite("The words of the checklists")
struct ContentRulesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let id: ItemID
    let language: Language
    let text: GuideText

    var testDescription: String { "\(language.rawValue) \(id)" }
    var help: [String] { [text.why, text.how, text.mistake] }
  }

  static let rows: [Row] = Language.allCases.flatMap { language in
    let guide = GuideContent.load(language)
    let handbook = HandbookContent.load()
    return ChecklistID.all.flatMap { id in
      handbook[id].ownItems.map { Row(id: $0.id, language: language, text: guide[$0.id]) }
    }
  }

  @Test("have titles of at most 72 characters without a full stop", arguments: rows)
  func titles(row: Row) {
    #expect(row.text.title.count <= 72)
    #expect(row.text.title.last != ".")
  }

  @Test("have sentences of at most 150 characters, together at most 330", arguments: rows)
  func lengths(row: Row) {
    for sentence in row.help {
      #expect(sentence.count <= 150, "\(sentence)")
      // A question or an ellipsis may stand within closing quotes, a full stop ends the rest.
      #expect(["." as Character, "?", "…"].contains(sentence.last), "\(sentence)")
    }
    #expect(row.help.reduce(0) { $0 + $1.count } <= 330)
  }

  @Test("have help that fills two to five lines of 76 columns", arguments: rows)
  func lines(row: Row) {
    #expect((2...5).contains(Self.wrap(row.help.joined(separator: " "), to: 76)))
  }

  @Test("are written with single spaces, composed letters and the language's own quotes")
  func typography() {
    for row in Self.rows {
      for text in [row.text.title] + row.help {
        #expect(!text.contains("  "), "\(row.testDescription)")
        #expect(!text.contains("\"") && !text.contains("..."), "\(row.testDescription)")
        let combining = text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
        #expect(!combining, "\(row.testDescription)")
      }
    }
  }

  @Test("give each list a short title and a purpose of one line", arguments: Language.allCases)
  func lists(language: Language) {
    let guide = GuideContent.load(language)
    for id in ChecklistID.all {
      #expect(guide[id].title.count <= 44, "\(id)")
      #expect(guide[id].purpose.count <= 100, "\(id)")
    }
  }

  @Test("do not repeat a title within a language", arguments: Language.allCases)
  func distinct(language: Language) {
    let titles = Self.rows.filter { $0.language == language }.map(\.text.title)
    let twice = Dictionary(grouping: titles, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(Array(twice) == [])
  }

  /// How many lines a text fills.
  private static func wrap(_ text: String, to width: Int) -> Int {
    var lines = 1
    var column = 0
    for word in text.split(separator: " ") {
      let needed = column == 0 ? word.count : column + 1 + word.count
      if needed <= width {
        column = needed
      } else {
        lines += 1
        column = word.count
      }
    }
    return lines
  }
}
