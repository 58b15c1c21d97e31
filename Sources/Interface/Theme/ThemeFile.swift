import Content
import Wording

/// A theme file as read, before its colours are looked up.
struct ThemeFile: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    let words: StyleWords
    /// Where it stands, for the error that only looking up its colours finds.
    let theme: String
    let line: Int
  }

  struct Parent: Hashable, Sendable {
    let id: String
    let line: Int
  }

  let id: String
  private(set) var names: [Language: String] = [:]
  private(set) var parent: Parent?
  private(set) var palette: [String: Colour] = [:]
  /// By the name of a scope, or of the beginning of several.
  private(set) var entries: [String: Entry] = [:]

  init(id: String, bytes: [UInt8]) throws(ThemeError) {
    self.id = id
    // As many as most themes have.
    palette.reserveCapacity(24)
    entries.reserveCapacity(48)
    for section in try Self.sections(of: bytes, id: id) {
      for field in section.fields {
        guard !field.value.isEmpty else { throw error(.emptyValue(field.key), field.line) }
        switch section.name {
        case "theme": try takeHeading(field)
        case "palette": try takeColour(field)
        case "scopes": try takeScope(field)
        default: break
        }
      }
      guard ["theme", "palette", "scopes"].contains(section.name) else {
        throw error(.unknownSection(section.name), max(1, section.line))
      }
    }
  }

  /// This theme over the one that it inherits from: palette and scopes of both, its own first.
  func over(_ parent: ThemeFile) -> ThemeFile {
    var merged = self
    merged.palette.merge(parent.palette) { own, _ in own }
    merged.entries.merge(parent.entries) { own, _ in own }
    return merged
  }

  private static func sections(of bytes: [UInt8], id: String) throws(ThemeError) -> [Section] {
    do {
      return try ContentFile.parse(bytes)
    } catch {
      throw ThemeError(theme: id, error)
    }
  }

  private mutating func takeHeading(_ field: Field) throws(ThemeError) {
    if field.key == "inherits" {
      parent = Parent(id: field.value, line: field.line)
      return
    }
    guard let language = Language.allCases.first(where: { "name.\($0.rawValue)" == field.key })
    else { throw error(.unknownKey(field.key), field.line) }
    names[language] = field.value
  }

  private mutating func takeColour(_ field: Field) throws(ThemeError) {
    guard ColourName.colour(field.key) == nil, StyleWords.attribute(field.key) == nil,
      field.key != StyleWords.separator
    else { throw error(.reservedName(field.key), field.line) }
    guard let colour = ColourName.colour(field.value) else {
      throw error(.unknownColour(field.value), field.line)
    }
    palette[field.key] = colour
  }

  private mutating func takeScope(_ field: Field) throws(ThemeError) {
    guard Scope.isName(field.key) else {
      throw error(.unknownScope(field.key), field.line)
    }
    do throws(StyleWords.Failure) {
      let words = try StyleWords(field.value)
      entries[field.key] = Entry(words: words, theme: id, line: field.line)
    } catch {
      switch error {
      case .missingBackground: throw self.error(.emptyValue(StyleWords.separator), field.line)
      case .unknownAttribute(let word): throw self.error(.unknownAttribute(word), field.line)
      }
    }
  }

  private func error(_ reason: ThemeError.Reason, _ line: Int) -> ThemeError {
    ThemeError(theme: id, line: line, reason: reason)
  }
}
