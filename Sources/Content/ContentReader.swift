/// Takes a content file, known to be UTF-8, line by line.
struct ContentReader {
  private var line = 0
  private var current = Section(name: "", line: 0, fields: [])
  private var sections: [Section] = []
  private var names: Set<String> = []

  /// How many sections are whole.
  var count: Int { sections.count }

  /// Takes the next line, without its line feed.
  mutating func take(_ bytes: ArraySlice<UInt8>) throws(ContentError) {
    line += 1
    let text = bytes.trimmedSpace
    guard let first = text.first, first != UInt8(ascii: "#") else { return }
    guard text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw error(.controlCharacter) }
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

  private mutating func takeHeading(_ text: ArraySlice<UInt8>) throws(ContentError) {
    guard text.last == UInt8(ascii: "]") else { throw error(.unclosedSection) }
    let name = string(text.dropFirst().dropLast().trimmedSpace)
    guard !name.isEmpty else { throw error(.emptySectionName) }
    guard names.insert(name).inserted else { throw error(.duplicateSection(name)) }
    close()
    current = Section(name: name, line: line, fields: [])
  }

  private mutating func takeField(_ text: ArraySlice<UInt8>) throws(ContentError) {
    guard let equals = text.firstIndex(of: UInt8(ascii: "=")) else { throw error(.missingEquals) }
    let key = string(text[..<equals].trimmedSpace)
    guard !key.isEmpty else { throw error(.emptyKey) }
    guard current[key] == nil else { throw error(.duplicateKey(key)) }
    let value = string(text[(equals + 1)...].trimmedSpace)
    if current.fields.isEmpty { current.fields.reserveCapacity(4) }
    current.fields.append(Field(key: key, value: value, line: line))
  }

  /// Puts the section just read with the others. That without a name counts only with fields.
  private mutating func close() {
    if !current.name.isEmpty || !current.fields.isEmpty { sections.append(current) }
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private func error(_ reason: ContentError.Reason) -> ContentError {
    ContentError(line: line, reason: reason)
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and carriage returns at either end.
  var trimmedSpace: Self {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var start = startIndex
    var end = endIndex
    while start < end, isSpace(self[start]) { start += 1 }
    while start < end, isSpace(self[end - 1]) { end -= 1 }
    return self[start..<end]
  }
}
