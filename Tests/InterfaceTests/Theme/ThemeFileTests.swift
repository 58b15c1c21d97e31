import SeededRandomness
import Testing
import Wording

@testable import Interface

@Suite("A theme file")
struct ThemeFileTests {
  private func problem(_ text: String) -> ThemeError? {
    problem(Array(text.utf8))
  }

  private func problem(_ bytes: [UInt8]) -> ThemeError? {
    let loaded = ThemeCatalogue.load(sources: [ThemeSource(id: "x", bytes: bytes)])
    return loaded.problems.count == 1 && loaded.themes.isEmpty ? loaded.problems.first : nil
  }

  private func style(_ value: String, scope: Scope = .match) throws -> Style {
    let text =
      "[palette]\ntinta = #102030\n[scopes]\ntext = 7 on 4 dim\n\(scope.rawValue) = \(value)"
    let loaded = ThemeCatalogue.load(sources: [ThemeSource(id: "x", bytes: Array(text.utf8))])
    return try #require(loaded.themes.first)[scope]
  }

  @Test(
    "writes a style as colour, colour of the ground and attributes, each of which may be left out")
  func styles() throws {
    let ink = Colour.rgb(red: 16, green: 32, blue: 48)
    #expect(
      try style("tinta on default bold underline")
        == Style(foreground: ink, background: .standard, attributes: [.bold, .underline]))
    #expect(try style("tinta") == Style(foreground: ink, background: .indexed(4)))
    #expect(
      try style("on tinta  italic")
        == Style(foreground: .indexed(7), background: ink, attributes: .italic))
    #expect(
      try style("reverse dim")
        == Style(foreground: .indexed(7), background: .indexed(4), attributes: [.reverse, .dim]))
    #expect(try style("plain") == Style(foreground: .indexed(7), background: .indexed(4)))
  }

  @Test(
    "knows colours by name, number and hexadecimal digits",
    arguments: [
      ("black", Colour.indexed(0)), ("bright-white", .indexed(15)), ("0", .indexed(0)),
      ("255", .indexed(255)), ("default", .standard),
      ("#A0b1C2", .rgb(red: 0xA0, green: 0xB1, blue: 0xC2)),
    ])
  func colours(word: String, colour: Colour) throws {
    #expect(try style(word).foreground == colour)
  }

  @Test(
    "refuses what is no colour",
    arguments: ["256", "-1", "+1", "#12345", "#1234567", "#12345g", "Red", "tintas", "#", "ñ", "٣"])
  func noColour(word: String) {
    #expect(problem("[scopes]\nmatch = \(word)")?.reason == .unknownColour(word))
    #expect(problem("[palette]\na = \(word)")?.reason == .unknownColour(word))
  }

  @Test("a scope left out looks like the one before its dot, in the end like text")
  func fallBack() throws {
    let text = "[scopes]\ntext = 1\nitem = 2\nitem.done = 3\nbar = 4\nbar.saved = bold"
    let loaded = ThemeCatalogue.load(sources: [ThemeSource(id: "x", bytes: Array(text.utf8))])
    let theme = try #require(loaded.themes.first)
    #expect(theme[.itemDone].foreground == .indexed(3))
    #expect(theme[.itemWaived].foreground == .indexed(2))
    #expect(theme[.barAccent].foreground == .indexed(4))
    #expect(theme[.barSaved] == Style(foreground: .indexed(1), attributes: .bold))
    #expect(theme[.progress].foreground == .indexed(1))
  }

  @Test("tells line and reason of what it does not understand")
  func problems() {
    func expect(_ text: String, _ line: Int, _ reason: ThemeError.Reason) {
      #expect(problem(text) == ThemeError(theme: "x", line: line, reason: reason), "\(text)")
    }
    expect("[scopes]\n\nitem.doen = red", 3, .unknownScope("item.doen"))
    expect("[scopes]\nitem. = red", 2, .unknownScope("item."))
    expect("[scopes]\nmatch = red on bleu", 2, .unknownColour("bleu"))
    expect("[scopes]\nmatch = red bold blue", 2, .unknownAttribute("blue"))
    expect("[scopes]\nmatch = red on", 2, .emptyValue("on"))
    expect("[scopes]\nmatch = red on bold", 2, .emptyValue("on"))
    expect("[scopes]\nmatch =", 2, .emptyValue("match"))
    expect("[scopes]\nmatch = red\nmatch = blue", 3, .duplicateKey("match"))
    expect("[scopes]\n[scopes]", 2, .duplicateSection("scopes"))
    expect("# nada\n[colores]\na = red", 2, .unknownSection("colores"))
    expect("name.es = X", 1, .unknownSection(""))
    expect("[theme]\nauthor = X", 2, .unknownKey("author"))
    expect("[theme]\nname.qu = X", 2, .unknownKey("name.qu"))
    expect("[palette]\nbold = 1", 2, .reservedName("bold"))
    expect("[palette]\nred = 1", 2, .reservedName("red"))
    expect("[palette]\non = 1", 2, .reservedName("on"))
    expect("[scopes]\nmatch", 2, .unreadable(.missingEquals))
    expect("[scopes", 1, .unreadable(.unclosedSection))
    #expect(problem([0x5B, 0xFF, 0x5D])?.reason == .unreadable(.notUTF8))
  }

  @Test("an empty file is a theme without anything of its own")
  func empty() {
    let loaded = ThemeCatalogue.load(sources: [ThemeSource(id: "x", bytes: [])])
    #expect(loaded.themes.first?[.past] == .plain)
    #expect(loaded.themes.first?.name(in: .spanish) == "x")
  }

  @Test("law: no bytes whatever stop it", arguments: Seeds.all)
  func hostile(seed: UInt64) throws {
    var generator = SeededNumbers(seed: seed)
    let source = try #require(ThemeCatalogue.builtIn.first)
    for _ in 0..<10 {
      var bytes = source.bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let loaded = ThemeCatalogue.load(sources: [source, ThemeSource(id: source.id, bytes: bytes)])
      #expect(loaded.themes.map(\.id) == [source.id], "seed \(seed)")
      #expect(loaded.problems.allSatisfy { $0.line >= 1 }, "seed \(seed)")
    }
  }
}
