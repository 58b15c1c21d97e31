import Content

/// What is wrong with a theme file, and where.
public struct ThemeError: Error, Hashable, Sendable {
  /// The theme whose file has the line.
  public let theme: String
  /// Counted from 1.
  public let line: Int
  public let reason: Reason

  public init(theme: String, line: Int, reason: Reason) {
    self.theme = theme
    self.line = line
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    /// Not of the form of content files, or not UTF-8.
    case unreadable(ContentError.Reason)
    /// Only `[theme]`, `[palette]` and `[scopes]` have a meaning; the name is empty for fields
    /// before the first of them.
    case unknownSection(String)
    case duplicateSection(String)
    case duplicateKey(String)
    /// In `[theme]` there are `name.es`, `name.en` and `inherits`.
    case unknownKey(String)
    case emptyValue(String)
    case unknownScope(String)
    /// Neither in the palette nor a colour by itself.
    case unknownColour(String)
    /// A word after the colours that is no attribute.
    case unknownAttribute(String)
    /// A palette may not give a new meaning to a word that has one.
    case reservedName(String)
    case missingParent(String)
    /// The themes that inherit from one another, the first one again at the end.
    case cycle([String])
    /// More than this many themes inherit in a row.
    case tooDeep(Int)
  }

  init(theme: String, _ error: ContentError) {
    let reason: Reason =
      switch error.reason {
      case .duplicateKey(let key): .duplicateKey(key)
      case .duplicateSection(let name): .duplicateSection(name)
      case .emptyValue(let key): .emptyValue(key)
      case .unknownSection(let name): .unknownSection(name)
      case .unknownKey(let key): .unknownKey(key)
      case .notUTF8, .controlCharacter, .unclosedSection, .emptySectionName, .missingEquals,
        .emptyKey, .missingSection, .missingKey, .unknownValue:
        .unreadable(error.reason)
      }
    self.init(theme: theme, line: error.line, reason: reason)
  }
}
