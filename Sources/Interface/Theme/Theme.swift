import Dialogue
import Wording

/// How everything looks: a style for each scope.
public struct Theme: Sendable, Hashable {
  /// The name of its file without `.theme`.
  public let id: String
  /// What it is called in each language; a language may be missing.
  public let names: [Language: String]
  /// As many as scopes, in their order: each span of a screen asks for one.
  private let styles: [Style]

  /// - Parameter style: how each scope looks.
  init(id: String, names: [Language: String], style: (Scope) -> Style) {
    self.id = id
    self.names = names
    styles = Scope.allCases.map(style)
  }

  /// The name to be shown: that of another language, or the id, where one is missing.
  public func name(in language: Language) -> String {
    names[language] ?? names[.spanish] ?? id
  }

  public subscript(scope: Scope) -> Style { styles[scope.placeInList] }

  /// What the screens are drawn with when no theme could be read: attributes alone.
  public static let bare: Theme = {
    let reverse = Style(attributes: .reverse)
    let bold = Style(attributes: .bold)
    let styles: [Scope: Style] = [
      .textStrong: bold, .titleFocused: bold, .borderFocused: bold, .rowSelected: reverse,
      .rowUnfocused: Style(attributes: .underline), .bar: reverse, .barAccent: reverse,
      .barSaved: reverse, .barWarning: Style(attributes: [.reverse, .bold]), .key: bold,
      .fieldFocused: Style(attributes: .underline), .messageError: reverse,
      .past: Style(attributes: [.reverse, .bold]),
      .caucus: Style(attributes: [.reverse, .underline]),
      .match: Style(attributes: [.bold, .underline]),
    ]
    return Theme(id: "bare", names: [:]) { styles[$0] ?? .plain }
  }()
}
