import Foundation
import Testing
import Wording

@Suite("Languages")
struct LanguageTests {
  @Test("follow one another in a round through all")
  func round() {
    var seen: [Language] = []
    var language = Language.spanish
    repeat {
      seen.append(language)
      language = language.next
    } while language != .spanish && seen.count < 10
    #expect(Set(seen) == Set(Language.allCases))
  }

  @Test(
    "are named by a setting as people write it, Spanish where it names none",
    arguments: [
      ("en", Language.english), ("EN", .english), ("en_GB.UTF-8", .english), ("es", .spanish),
      ("es_PE.UTF-8", .spanish), ("C", .spanish), ("", .spanish), ("qu_PE", .spanish),
    ])
  func setting(text: String, language: Language) {
    #expect(Language(setting: text) == language)
  }

  /// Whoever adds a language adds a case; what has to be said in it then does not compile. A
  /// comparison with one language would compile, and say the other's words.
  @Test("are compared nowhere, and told apart where a phrase is said")
  func comparisons() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let comparison = /[=!]= ?\.(spanish|english)\b|\bis(Spanish|English)\b/
    let choice = /\bcase \.(spanish|english)\b|\? ?\.(spanish|english)\b/
    let choosers: Set = ["Language.swift", "Phrase.swift", "KindWords.swift"]
    var read = 0
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where path.hasSuffix(".swift") {
      let file = root.appending(path: path)
      let text = try String(contentsOf: file, encoding: .utf8)
      read += 1
      #expect(text.firstMatch(of: comparison) == nil, "\(path)")
      if !choosers.contains(file.lastPathComponent) {
        #expect(text.firstMatch(of: choice) == nil, "\(path)")
      }
    }
    #expect(read > 400)
  }
}
