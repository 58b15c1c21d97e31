import Testing

@testable import Documents

@Suite struct `Text in lines of a width` {
  @Test func `Lines break at spaces`() {
    #expect(Wrap.lines("uno dos tres", width: 8) == ["uno dos", "tres"])
    #expect(Wrap.lines("  uno   dos ", width: 8) == ["uno dos"])
  }

  @Test func `A line feed ends a line, and an empty line stays`() {
    #expect(Wrap.lines("uno\n\ndos", width: 8) == ["uno", "", "dos"])
    #expect(Wrap.lines("", width: 8) == [""])
  }

  @Test func `A word longer than a line is broken and nothing of it lost`() {
    #expect(Wrap.lines("si abcdefghij no", width: 4) == ["si", "abcd", "efgh", "ij", "no"])
  }

  @Test func `A word longer than a line is broken after its dash where that is enough`() {
    #expect(Wrap.lines("vía Antarumi–campamento", width: 12) == ["vía", "Antarumi–", "campamento"])
    #expect(Wrap.lines("y/o según 2026-11-30", width: 8) == ["y/o", "según", "2026-11-", "30"])
    #expect(Wrap.extent(of: "Antarumi–campamento").word == 10)
  }

  @Test func `Wide characters count as two columns and marks as none`() {
    #expect(Wrap.lines("日本語", width: 5) == ["日本", "語"])
    #expect(Wrap.lines("q\u{303}q\u{303}q\u{303}", width: 2) == ["q\u{303}q\u{303}", "q\u{303}"])
  }

  @Test func `A character wider than the line is broken within`() {
    let family = "👩\u{200D}👩\u{200D}👧\u{200D}👦"
    let lines = Wrap.lines(family, width: 4)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 4 })
    #expect(lines.joined().unicodeScalars.elementsEqual(family.unicodeScalars))
  }

  @Test func `Extents are those of the longest word and the longest line`() {
    let extent = Wrap.extent(of: "a bbb\ncc  dd ee")
    #expect(extent.word == 3)
    #expect(extent.line == 8)
  }
}
