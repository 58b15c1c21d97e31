import Testing

@testable import Interface

@Suite("Themes read when they are asked for")
struct ThemeShelfTests {
  private static let broken = "[theme]\nes = Rota\nen = Broken\n[scopes]\nwindow = nada\n"

  @Test("are those of the catalogue")
  func same() {
    let shelf = ThemeShelf(ThemeCatalogue.builtIn)
    let all = ThemeCatalogue.load(sources: ThemeCatalogue.builtIn).themes
    #expect(shelf.ids == all.map(\.id))
    for theme in all { #expect(shelf.theme(theme.id) == theme) }
    #expect(shelf.theme("ninguno") == nil)
  }

  @Test("go round, and pass over what cannot be used")
  func round() {
    let shelf = ThemeShelf(
      ThemeCatalogue.builtIn + [ThemeSource(id: "rota", bytes: Array(Self.broken.utf8))])
    var seen: [String] = []
    var id = "ninguno"
    for _ in 0..<shelf.ids.count {
      guard let next = shelf.theme(after: id) else { break }
      id = next.id
      seen.append(id)
    }
    #expect(seen.first == shelf.ids.first)
    #expect(Set(seen) == Set(ThemeShelf(ThemeCatalogue.builtIn).ids))
  }

  @Test("say what is wrong with those that are asked about alone")
  func problems() {
    let shelf = ThemeShelf(
      ThemeCatalogue.builtIn + [ThemeSource(id: "rota", bytes: Array(Self.broken.utf8))])
    #expect(shelf.problems(of: []).isEmpty)
    #expect(shelf.problems(of: ["andino"]).isEmpty)
    #expect(shelf.problems(of: ["rota"]).map(\.theme) == ["rota"])
  }
}
