/// Takes a content file, known to be UTF-8, line by line.
struct ContentReader {
  private var line = 0
  private var current = Section(name: "", line: 0, fields: [])
  private var sections: [Section] = []
  /// Of all sections, once they are many.
  private var names: Set<String> = []
  /// So few that looking through them costs less than hashing.
  private static let few = 64

  /// How many sections are whole.
  var count: Int { sections.count }

  /// Takes the next line, without its line feed.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) throws(ContentError) {
    line += 1
    let text = bytes.trimmedSpace
    guard let first = text.first, first != UInt8(ascii: "#") else { return }
    for byte in text where byte < 0x20 || byte == 0x7F { throw error(.controlCharacter) }
    if first == UInt8(ascii: "[") {
      try takeHeading(text)
    } else {
      try takeField(text)
    }
  }

  /// All sections, once every line was taken.
  consuming func finish() -> [Section] {
    close()
    return sections
  }

  private mutating func takeHeading(_ text: UnsafeBufferPointer<UInt8>) throws(ContentError) {
    guard text.last == UInt8(ascii: "]") else { throw error(.unclosedSection) }
    let name = string(text.part(1, text.count - 1).trimmedSpace)
    guard !name.isEmpty else { throw error(.emptySectionName) }
    close()
    guard isNew(name) else { throw error(.duplicateSection(name)) }
    current = Section(name: name, line: line, fields: [])
  }

  private mutating func takeField(_ text: UnsafeBufferPointer<UInt8>) throws(ContentError) {
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { throw error(.missingEquals) }
    let key = string(text.part(0, equals).trimmedSpace)
    guard !key.isEmpty else { throw error(.emptyKey) }
    guard current[key] == nil else { throw error(.duplicateKey(key)) }
    let value = string(text.part(equals + 1, text.count).trimmedSpace)
    if current.fields.isEmpty { current.fields.reserveCapacity(4) }
    current.fields.append(Field(key: key, value: value, line: line))
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

  private func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private func error(_ reason: ContentError.Reason) -> ContentError {
    ContentError(line: line, reason: reason)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func part(_ start: Int, _ end: Int) -> Self { Self(rebasing: self[start..<end]) }

  /// Without spaces, tabs and carriage returns at either end.
  fileprivate var trimmedSpace: Self {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var start = 0
    var end = count
    while start < end, isSpace(self[start]) { start += 1 }
    while start < end, isSpace(self[end - 1]) { end -= 1 }
    return part(start, end)
  }
}
