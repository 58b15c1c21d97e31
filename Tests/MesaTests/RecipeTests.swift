import Dialogue
import Foundation
import Testing

/// What the articles promise of adding a kind, a code or a document: how many files name one.
@Suite("The recipes of the articles")
struct RecipeTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  private static let texts: [String: String] = {
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    let swift = (paths ?? []).filter { $0.hasSuffix(".swift") }
    return Dictionary(
      uniqueKeysWithValues: swift.map { path in
        let url = sources.appendingPathComponent(path)
        return (path, (try? String(contentsOf: url, encoding: .utf8)) ?? "")
      })
  }()

  private static func files(naming pattern: String) throws -> Set<String> {
    let regex = try Regex(pattern).anchorsMatchLineEndings().wordBoundaryKind(.simple)
    return Set(texts.filter { $0.value.contains(regex) }.keys)
  }

  /// Where a case of an enum is named, as `.ally` that belongs to nothing before it.
  private static func files(naming word: String, declaredIn home: String) throws -> Set<String> {
    try files(naming: #"(^|[^A-Za-z0-9_)\]])\.\#(word)\b|static let \#(word)\b"#).union([home])
  }

  @Test(
    "a kind that is only declared is named in its two files, two tables and what a checklist asks",
    arguments: [RecordKind.actorProfile, .ally, .understanding])
  func kind(_ kind: RecordKind) throws {
    let file = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst() + ".swift"
    let home = "Dialogue/Records/RecordKind.swift"
    let named = try Self.files(naming: kind.rawValue, declaredIn: home)
      .filter { !$0.hasPrefix("Dialogue/Evidence/") }
    let recipe = [
      home, "Dialogue/Kinds/\(file)", "Wording/Kinds/\(file)", "Wording/Kinds/KindWordsTable.swift",
    ]
    #expect(named == Set(recipe))
    #expect(try #require(Self.texts[home]).contains(", \(kind.rawValue)"))
  }

  @Test("every kind has its two files")
  func twoFiles() {
    for kind in RecordKind.allCases {
      let file = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst() + ".swift"
      #expect(
        Self.texts["Dialogue/Kinds/\(file)"]?.contains("static let \(kind.rawValue):") == true)
      #expect(Self.texts["Wording/Kinds/\(file)"]?.contains("static let \(kind.rawValue):") == true)
    }
  }

  @Test(
    "a room is named in its folder and in the table of rooms",
    arguments: ["Circumstances", "Signing", "History"])
  func room(_ room: String) throws {
    let named = try Self.files(naming: #"\b\#(room)Room\b"#)
    let outside = named.filter { !$0.hasPrefix("Interface/Rooms/\(room)/") }
    #expect(named.contains("Interface/Rooms/\(room)/\(room)Room.swift"))
    #expect(
      outside.subtracting([
        "Interface/Rooms/Acta/ActaActions.swift", "Interface/Reducer/Outcomes.swift",
      ])
        == ["Interface/Rooms/RoomDeclaration.swift"])
  }

  @Test("an event is named in the files of its family, and where it is told what it changes")
  func event() throws {
    let named = try Self.files(naming: #"\bcircumstanceSet\b"#)
    // The last three ask whether an acta may read otherwise after it, what the report counts, and
    // which folio wrote the case file last.
    let recipe = [
      "Dialogue/Case/CaseEvent.swift", "Dialogue/Case/DecideCase.swift",
      "Dialogue/Case/CaseState.swift", "Dialogue/Strike/Subject.swift",
      "Notation/Families/CaseNotation.swift", "Wording/Families/CaseSentences.swift",
      "Interface/Rooms/Acta/ActaVersions.swift", "Dialogue/Report/CaseFact.swift",
      "Dialogue/Search/Mesa+Search.swift",
    ]
    #expect(named == Set(recipe))
  }

  @Test(
    "a code that is only chosen is named in its list and in its row of words",
    arguments: [Code.church, .civilSociety, .journalists, .occupation, .march])
  func code(_ code: Code) throws {
    let list = "Dialogue/Records/CodeList.swift"
    let named = try Self.files(naming: code.rawValue, declaredIn: list)
    #expect(named == [list, "Wording/CodeWords.swift"])
  }

  @Test(
    "a composer is named in its file and in the table of documents",
    arguments: ["Attendance", "Accreditation", "Commitments", "Bulletin", "Rights"])
  func document(_ name: String) throws {
    #expect(
      try Self.files(naming: #"\b\#(name)Composer\b"#) == [
        "Documents/Composition/\(name)Composer.swift", "Documents/Composition/DocumentRows.swift",
      ])
  }
}
