import Dialogue
import Testing

@testable import Content

@Suite("An institution's days that are not worked")
struct ClosureContentTests {
  private static let head = "institution = PCM\ndate = 2026-12-15\n"
  private static let body = """
    [puente]
    first = 2027-01-02
    last = 2027-01-04
    decree = D. S. 011-2026-PCM
    scope = estado
    name = Días no laborables
    [cusco]
    day = 2027-06-24
    decree = Ley 24819
    scope = 08
    name = Día del Cusco

    """

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test("are read with their decree and scope")
  func read() throws {
    let file = try ClosureContent.read(Array((Self.head + Self.body).utf8))
    #expect(file.institution == "PCM")
    let date = try day("2026-12-15")
    #expect(file.date == date)
    let expected = try [
      Closure(
        id: "puente", first: day("2027-01-02"), last: day("2027-01-04"),
        decree: "D. S. 011-2026-PCM", scope: .publicSector, name: "Días no laborables"),
      Closure(
        id: "cusco", first: day("2027-06-24"), last: day("2027-06-24"),
        decree: "Ley 24819", scope: .place("08"), name: "Día del Cusco"),
    ]
    #expect(file.closures == expected)
  }

  @Test(
    "are refused with anything amiss, by line and reason",
    arguments: [
      ("[a]\nday = 2027-01-02", 1, .missingKey("institution")),
      ("institution = PCM\n[a]\nday = 2027-01-02", 1, .missingKey("date")),
      (head + "[a]\nday = 2027-02-30", 4, .unknownValue(key: "day", value: "2027-02-30")),
      (
        head + "[a]\nfirst = 2027-01-04\nlast = 2027-01-02", 5,
        .unknownValue(key: "last", value: "2027-01-02")
      ),
      (head + "[a]\nfirst = 2027-01-04", 3, .missingKey("last")),
      (head + "[a]\nday = 2027-01-04\nscope = estado", 3, .missingKey("decree")),
      (
        head + "[a]\nday = 2027-01-04\ndecree = D\nscope = Cusco\nname = N", 6,
        .unknownValue(key: "scope", value: "Cusco")
      ),
      (head + "[a]\nday = 2027-01-04\nlaw = D", 5, .unknownKey("law")),
    ] as [(String, Int, ContentError.Reason)])
  func broken(text: String, line: Int, reason: ContentError.Reason) {
    #expect(throws: ContentError(line: line, reason: reason)) {
      try ClosureContent.read(Array(text.utf8))
    }
  }
}
