import Dialogue
import PlainIdentities
import Testing

@testable import Content

@Suite("How long somebody may be held")
struct CustodyContentTests {
  private func hours(
    _ ground: Code, on day: String, isForeigner: Bool = false
  ) throws -> [Int] {
    let day = try #require(CalendarDate(day))
    let detention = Record(
      id: 1, kind: .detention,
      values: [
        .ground: .code(ground), .arrestDate: .date(day), .foreigner: .flag(isForeigner),
      ])
    return CustodyContent.load().map(\.rule).filter { $0.holds(for: detention, on: day) }
      .compactMap(\.hours)
  }

  @Test(
    "goes by ground, by day and by who is held",
    arguments: [
      (Code.identityCheck, "2026-01-01", false, [4]), (.identityCheck, "2026-01-01", true, [12]),
      (.identityCheck, "2023-10-05", true, [4]), (.flagrancy, "2017-05-09", false, [24]),
      (.flagrancy, "2017-05-10", false, [48]), (.preliminaryDetention, "2026-01-01", false, [72]),
      (.exceptionalOffence, "2026-01-01", false, [360]), (.judgeOrder, "2026-01-01", false, []),
      (.unsaid, "2026-01-01", false, []),
    ])
  func terms(ground: Code, day: String, isForeigner: Bool, expected: [Int]) throws {
    #expect(try hours(ground, on: day, isForeigner: isForeigner) == expected)
  }

  @Test("says its law and where that was read, in both languages, and never that it is in time")
  func said() {
    for row in CustodyContent.load() {
      #expect(!row.rule.law.isEmpty && !row.read.isEmpty)
      for text in [row.says.spanish, row.says.english] {
        #expect(text.count > 20)
        #expect(!text.contains("en plazo") && !text.contains("in time"), "\(text)")
      }
    }
  }

  @Test("has something to say of every ground")
  func everyGround() {
    let grounds = Set(CustodyContent.load().compactMap(\.rule.ground))
    #expect(grounds == Set(CodeList.ground.codes))
  }

  @Test("is refused where it names no ground, day or number")
  func broken() {
    let row =
      "ground = flagrancy\nwho = everybody\nlaw = L\nread = R\nsince = 2017-05-10\nes = a\nen = b\n"
    #expect(throws: Never.self) { try CustodyContent.rows(from: Array("[a]\n\(row)".utf8)) }
    for (good, bad) in [
      ("flagrancy", "x"), ("everybody", "x"), ("2017-05-10", "ayer"), ("law", "hours = 0\nlaw"),
    ] {
      let text = "[a]\n" + row.replacing(good, with: bad)
      #expect(throws: ContentError.self) { try CustodyContent.rows(from: Array(text.utf8)) }
    }
  }
}
