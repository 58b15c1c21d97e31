import Foundation
import Testing

@testable import mesa

@Suite("JSON for terminals")
struct HarmlessJSONTests {
  @Test(
    "means the same and holds nothing that a terminal obeys",
    arguments: [
      "sin nada", "«Ñandú, ¿acreditó?»", "\u{9B}31m", "\u{202E}atrás", "a\u{200D}b", "\u{2028}",
      "\u{E0001}", "👩‍👩‍👧",
    ])
  func same(text: String) throws {
    let json = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self)
    let shown = HarmlessJSON.text(json)
    #expect(try JSONDecoder().decode([String].self, from: Data(shown.utf8)) == [text])
    for scalar in shown.unicodeScalars {
      let category = scalar.properties.generalCategory
      #expect(category != .format && category != .control && category != .lineSeparator)
    }
  }
}
