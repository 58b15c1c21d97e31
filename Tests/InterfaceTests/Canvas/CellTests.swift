import Testing

@testable import Interface

@Suite("A cell")
struct CellTests {
  @Test(
    "gives back the character that it was made of",
    arguments: ["a", "ñ", "n\u{303}", "日", "👩", "│", "e\u{301}\u{323}\u{302}\u{306}", "\u{10FFFF}"])
  func character(character: Character) {
    let cell = Cell(character, .plain)
    #expect(cell.character == character)
    #expect(cell.isFilled)
    #expect((cell.scalar == nil) == (character.unicodeScalars.count > 1))
  }

  @Test("without a character is no blank")
  func empty() {
    #expect(Cell(nil, .plain).character == nil)
    #expect(!Cell(nil, .plain).isFilled)
    #expect(Cell(nil, .plain) != .blank)
  }

  @Test("takes no room for references, so that a frame is copied as bytes")
  func trivial() {
    #expect(_isPOD(Cell.self))
    #expect(MemoryLayout<Cell>.stride == 24)
  }

  @Test("keeps the style that it was given")
  func style() {
    for colour in [Colour.standard, .indexed(0), .indexed(255), .rgb(red: 1, green: 0, blue: 255)] {
      for other in [Colour.standard, .indexed(7), .rgb(red: 0, green: 0, blue: 0)] {
        let style = Style(foreground: colour, background: other, attributes: [.bold, .italic])
        #expect(style.foreground == colour && style.background == other)
        #expect(style.attributes == [.bold, .italic])
      }
    }
  }

  @Test("of a wide character loses its halves together")
  func halves() {
    var frame = Frame(size: Size(columns: 6, rows: 1))
    frame.write("日日", at: Point(column: 0, row: 0), style: .plain)
    frame.write("日", at: Point(column: 1, row: 0), style: .plain)
    #expect(frame.rows[0].map(\.character) == [" ", "日", nil, " ", " ", " "])
    frame.fill(Rect(column: 2, row: 0, columns: 1, rows: 1), style: .plain)
    #expect(frame.rows[0].map(\.character) == [" ", " ", " ", " ", " ", " "])
  }
}
