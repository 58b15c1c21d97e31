import Dialogue
import Testing
import Wording

@Suite("Law: phrases for dates and deadlines")
struct DatePhraseLawTests {
  private static let pieces = [
    "30", "3", "0", "48", "31/2", "15/12", "1.12.2026", "2026-12-01", "999999999999999999999",
    "/", "-", "+", "+10d", "días", "dias", "hábiles", "calendario", "meses", "mes", "horas", "h",
    "desde",
    "a", "partir", "de", "del", "el", "la", "firma", "publicación", "siguiente", "lunes", "mañana",
    "fin", "diciembre", "inmediato", "from", "the", "signing", "working", "days", "2101", "\u{301}",
    "ñ", "٣", "",
  ]

  /// What is read out of any words reads the same once it is shown; nothing of it was passed over.
  @Test(
    "Any words are refused, or read into what reads the same when shown",
    arguments: Language.allCases)
  func again(language: Language) throws {
    let reader = DatePhrase(.bothLanguages, today: try #require(CalendarDate("2026-11-29")))
    let (records, dates) = (Wording(language).records, Dates(language))
    var seed = UInt64(20_261_129)
    var read = 0
    for _ in 0..<20_000 {
      var words: [String] = []
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for _ in 0..<(seed >> 33) % 7 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        words.append(Self.pieces[Int(seed >> 33) % Self.pieces.count])
      }
      guard let deadline = try? reader.deadline(words.joined(separator: " ")) else { continue }
      read += 1
      let shown = records.deadline(deadline, dates)
      #expect(try reader.deadline(shown) == deadline, "seed 20261129: \(words) → \(shown)")
    }
    #expect(read > 100)
  }
}
