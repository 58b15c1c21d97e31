import Testing

@testable import Interface

@Suite("What a text takes in")
struct TextIntakeTests {
  @Test("control and invisible characters stay out")
  func hostile() {
    let pasted = "a\u{1B}[31mb\u{7}\u{7F}\u{9B}c\u{202E}d\u{FEFF}e\u{AD}f\u{200B}g\u{0}"
    #expect(String(TextIntake.line(pasted)) == "a[31mbcdefg")
  }

  @Test("on one line each break and tab is a space")
  func oneLine() {
    #expect(
      String(TextIntake.line("uno\r\ndos\ntres\tcuatro\rcinco\u{2028}seis"))
        == "uno dos tres cuatro cinco seis")
  }

  @Test("on many lines every kind of break is a break, and a tab a space")
  func manyLines() {
    let lines = TextIntake.lines("uno\r\ndos\n\ntres\tcuatro\r\u{85}")
    #expect(lines.map { String($0) } == ["uno", "dos", "", "tres cuatro", "", ""])
  }

  @Test("joined emoji stay whole")
  func joined() {
    #expect(TextIntake.line("👩‍⚖️🇵🇪é") == ["👩‍⚖️", "🇵🇪", "é"])
  }

  @Test("a tower of marks is cut down")
  func tower() {
    let tower = "a" + String(repeating: "\u{301}", count: 500) + "b"
    let line = TextIntake.line(tower)
    #expect(line.count == 2)
    #expect(line[0].unicodeScalars.count <= TextIntake.scalarsPerCharacter)
  }
}
