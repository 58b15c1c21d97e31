import Testing
import Wording

@testable import Interface

@Suite("The catalogue of themes")
struct ThemeCatalogueTests {
  private func load(_ files: (String, String)...) -> (themes: [Theme], problems: [ThemeError]) {
    ThemeCatalogue.load(sources: files.map { ThemeSource(id: $0.0, bytes: Array($0.1.utf8)) })
  }

  private let base = """
    [theme]
    name.es = Base
    [palette]
    tinta = 16
    [scopes]
    text = tinta on 231
    item.done = green
    """

  @Test("a theme takes scopes and palette from its parent, its own first")
  func inherits() throws {
    let child = """
      [theme]
      inherits = base
      name.es = Hija
      [palette]
      tinta = #101010
      [scopes]
      item.done = red bold
      """
    let themes = load(("hija", child), ("base", base)).themes
    #expect(themes.map(\.id) == ["hija", "base"])
    let theme = try #require(themes.first)
    #expect(theme.name(in: .spanish) == "Hija")
    #expect(theme[.text].foreground == .rgb(red: 16, green: 16, blue: 16))
    #expect(theme[.itemDone].foreground == .indexed(1))
    #expect(themes.last?[.itemDone].foreground == .indexed(2))
  }

  @Test("a later file stands in the place of an earlier one, and may build upon it")
  func override() throws {
    let own = "[theme]\ninherits = base\n[scopes]\nmatch = blue"
    let loaded = load(("base", base), ("base", own), ("base", own))
    #expect(loaded.problems == [])
    #expect(loaded.themes.count == 1)
    #expect(loaded.themes.first?[.match].foreground == .indexed(4))
    #expect(loaded.themes.first?[.itemDone].foreground == .indexed(2))
  }

  @Test("where a person's file is broken, the built-in theme stays and the problem is told")
  func fallsBack() {
    let loaded = load(("base", base), ("base", "[scopes]\nmatch = bleu"))
    #expect(loaded.themes.map { $0.name(in: .english) } == ["Base"])
    #expect(
      loaded.problems == [
        ThemeError(theme: "base", line: 2, reason: .unknownColour("bleu"))
      ])
  }

  @Test("a theme whose parent is missing, or broken without another, is left out")
  func orphan() {
    let loaded = load(
      ("a", "\n[theme]\ninherits = nadie"), ("b", "[theme]\ninherits = c"), ("c", "?"))
    #expect(loaded.themes == [])
    #expect(
      loaded.problems == [
        ThemeError(theme: "a", line: 3, reason: .missingParent("nadie")),
        ThemeError(theme: "b", line: 2, reason: .missingParent("c")),
        ThemeError(theme: "c", line: 1, reason: .unreadable(.missingEquals)),
      ])
  }

  @Test("a broken file of its parent's name does not take a theme away")
  func brokenParent() {
    let loaded = load(("base", base), ("a", "[theme]\ninherits = base"), ("base", "[x]"))
    #expect(loaded.themes.map(\.id) == ["base", "a"])
    #expect(loaded.problems.map(\.reason) == [.unknownSection("x")])
  }

  @Test("a circle is told once, with those who form it")
  func cycle() {
    let loaded = load(
      ("a", "[theme]\ninherits = b"), ("b", "[theme]\ninherits = c"), ("c", "[theme]\ninherits = b")
    )
    #expect(loaded.themes == [])
    #expect(
      loaded.problems.contains(
        ThemeError(theme: "c", line: 2, reason: .cycle(["b", "c", "b"]))))
    let alone = load(("a", "[theme]\ninherits = a"))
    #expect(alone.problems == [ThemeError(theme: "a", line: 2, reason: .cycle(["a", "a"]))])
  }

  @Test("two files that a person let inherit from each other give way to the built-in ones")
  func cycleOfOverrides() {
    let loaded = load(
      ("base", base), ("otra", base), ("base", "[theme]\ninherits = otra"),
      ("otra", "[theme]\ninherits = base"))
    #expect(loaded.themes.map(\.id) == ["base", "otra"])
    #expect(loaded.problems.map(\.reason) == [.cycle(["base", "otra", "base"])])
  }

  @Test("inheritance has a depth, and it ends there")
  func depth() {
    func file(_ number: Int) -> ThemeSource {
      let text = number == 0 ? base : "[theme]\ninherits = t\(number - 1)"
      return ThemeSource(id: "t\(number)", bytes: Array(text.utf8))
    }
    let deepest = ThemeCatalogue.load(
      sources: (0...ThemeResolver.deepest).reversed().map(file))
    #expect(deepest.problems == [])
    #expect(deepest.themes.count == ThemeResolver.deepest + 1)
    let tooDeep = ThemeCatalogue.load(
      sources: (0...(ThemeResolver.deepest + 1)).reversed().map(file))
    #expect(tooDeep.problems.contains { $0.reason == .tooDeep(ThemeResolver.deepest) })
  }

  @Test("no files, no themes; the screens then use attributes alone")
  func none() {
    let loaded = load()
    #expect(loaded.themes == [] && loaded.problems == [])
    #expect(Theme.bare[.rowSelected] != Theme.bare[.text])
    #expect(Theme.bare[.past] != Theme.bare[.bar])
    #expect(Scope.allCases.allSatisfy { Theme.bare[$0].foreground == .standard })
  }
}
