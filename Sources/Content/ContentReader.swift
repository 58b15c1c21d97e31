/// Makes sections of the lines of a content file.
struct ContentReader {
  private var current = Section(name: "", line: 0, fields: [])
  private var sections: [Section] = []
  /// Of all sections, once they are many.
  private var names: Set<String> = []
  /// So few that looking through them costs less than hashing.
  private static let few = 64

  /// How many sections are whole.
  var count: Int { sections.count }

  mutating func take(_ content: ContentLine, of lines: ContentLines) throws(ContentError) {
    switch content {
    case .heading(let name):
      close()
      let name = name.text
      guard isNew(name) else { throw lines.error(.duplicateSection(name)) }
      current = Section(name: name, line: lines.line, fields: [])
    case .field(let key, let value):
      let key = key.text
      guard current[key] == nil else { throw lines.error(.duplicateKey(key)) }
      if current.fields.isEmpty { current.fields.reserveCapacity(4) }
      current.fields.append(Field(key: key, value: value.text, line: lines.line))
    }
  }

  /// All sections, once every line was taken.
  consuming func finish() -> [Section] {
    close()
    return sections
  }

  /// Puts the section just read with the others. That without a name counts only with fields.
  private mutating func close() {
    if !current.name.isEmpty || !current.fields.isEmpty { sections.append(current) }
  }

  /// Whether no section before has the name.
  private mutating func isNew(_ name: String) -> Bool {
    if sections.count < Self.few {
      let count = name.utf8.count
      return !sections.contains { $0.name.utf8.count == count && $0.name == name }
    }
    if names.isEmpty { names = Set(sections.map(\.name)) }
    return names.insert(name).inserted
  }
}
