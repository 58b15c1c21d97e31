import Testing
import Wording

@testable import Interface

@Suite("The built-in themes")
struct BuiltInThemesTests {
  static let loaded = ThemeCatalogue.load(sources: ThemeCatalogue.builtIn)
  static let themes = loaded.themes

  private static func theme(_ id: String) throws -> Theme {
    try #require(themes.first { $0.id == id })
  }

  @Test("are read without a problem, the standard one first")
  func complete() {
    #expect(Self.loaded.problems == [])
    #expect(Self.themes.map(\.id).first == ThemeCatalogue.standard)
    #expect(
      Set(Self.themes.map(\.id)).isSuperset(
        of: ["andino", "claro", "oscuro", "alto-contraste", "dieciseis", "mono"]))
  }

  @Test("have a name in each language, no two the same", arguments: Language.allCases)
  func named(language: Language) {
    #expect(Self.themes.allSatisfy { $0.names[language]?.isEmpty == false })
    #expect(Set(Self.themes.map { $0.name(in: language) }).count == Self.themes.count)
  }

  @Test("can be read: 4.5 to 1 for each ink on its ground, high contrast at 7", arguments: themes)
  func contrast(theme: Theme) {
    let least = theme.id == "alto-contraste" ? 7 : 4.5
    for scope in Scope.allCases {
      for isStrong in [false, true] {
        for pair in ShownPair.all(of: theme[Ink(scope, isStrong: isStrong)])
        where pair.ratio < least {
          Issue.record("\(scope.rawValue)\(isStrong ? " strong" : ""): \(pair)")
        }
      }
    }
  }

  @Test("red is for what blocks: no bar, no advice and no mark takes it", arguments: themes)
  func red(theme: Theme) {
    for scope in Scope.allCases where ![.messageError, .dueOverdue].contains(scope) {
      let style = theme[scope]
      for colour in [style.foreground, style.background] {
        let isRed = Contrast.light(colour)?.isRed == true
        #expect(!isRed, "\(scope.rawValue)")
      }
    }
    #expect(theme[.dueOverdue].background == theme[.text].background)
  }

  @Test("andino keeps the terminal's own background and ink")
  func ownBackground() throws {
    #expect(try Self.theme("andino")[.text] == .plain)
  }

  @Test("what sets one colour of its own does not leave the other to chance", arguments: themes)
  func pairs(theme: Theme) {
    for scope in Scope.allCases where theme[scope].background != .standard {
      #expect(theme[scope].foreground != .standard, "\(scope.rawValue)")
    }
  }

  @Test("claro, oscuro and alto-contraste set both colours everywhere")
  func both() throws {
    for id in ["claro", "oscuro", "alto-contraste"] {
      let theme = try Self.theme(id)
      for scope in Scope.allCases {
        #expect(theme[scope].foreground != .standard, "\(id): \(scope.rawValue)")
        #expect(theme[scope].background != .standard, "\(id): \(scope.rawValue)")
      }
    }
  }

  @Test("all colours are of the 256, so that nothing changes on most terminals", arguments: themes)
  func palette(theme: Theme) {
    for scope in Scope.allCases {
      for colour in [theme[scope].foreground, theme[scope].background] {
        guard case .rgb(let red, let green, let blue) = colour else { continue }
        let isCube = [red, green, blue].allSatisfy { Contrast.levels.contains($0) }
        let isGrey = red == green && green == blue && red % 10 == 8 && red < 248
        #expect(isCube || isGrey, "\(scope.rawValue): \(colour)")
      }
    }
  }

  @Test("dieciseis uses the sixteen alone, mono none")
  func fewColours() throws {
    for scope in Scope.allCases {
      let sixteen = try Self.theme("dieciseis")[scope]
      for colour in [sixteen.foreground, sixteen.background] {
        switch colour {
        case .standard: break
        case .indexed(let index): #expect(index < 16, "\(scope.rawValue)")
        case .rgb: Issue.record("\(scope.rawValue): \(colour)")
        }
      }
      let mono = try Self.theme("mono")[scope]
      #expect(mono.foreground == .standard && mono.background == .standard, "\(scope.rawValue)")
      #expect(!mono.attributes.contains(.italic), "\(scope.rawValue)")
    }
  }

  /// What stands side by side on a screen and has to be told apart.
  static let groups: [[Scope]] = [
    [
      .itemPending, .itemInProgress, .itemDone, .itemNotApplicable, .itemWaived, .itemStruck,
      .rowSelected,
    ],
    [.text, .rowSelected, .match, .past, .caucus],
    [.text, .rowUnfocused, .rowSelected],
    [.bar, .past, .caucus],
    [.bar, .barAccent, .barSaved, .barWarning],
    [.border, .borderFocused],
    [.title, .titleFocused],
    [.key, .keyLabel, .keyDisabled],
    [.text, .field, .fieldFocused],
    [.messageInfo, .messageWarning, .messageError],
    [.text, .dueSoon, .dueOverdue],
    [.text, .textDim, .textStrong],
    [.text, .pastText],
  ]

  @Test("tell apart what stands side by side", arguments: themes)
  func distinct(theme: Theme) {
    for group in Self.groups {
      let styles = Set(group.map { theme[$0] })
      #expect(styles.count == group.count, "\(group.map(\.rawValue))")
    }
  }
}
