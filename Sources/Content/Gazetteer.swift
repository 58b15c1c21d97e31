import Dialogue

/// The places of Peru, for looking one up while typing (`places/peru.tsv`).
///
/// Loading takes a millisecond or two: load it when a place is asked for, not at the start.
public struct Gazetteer: Sendable {
  /// In the order of the codes.
  public let entries: [GazetteerEntry]
  private let keys: [Key]

  /// What a search looks at: folded, as bytes, so that a key press costs little.
  private struct Key {
    /// The entry's own name.
    let own: [UInt8]
    /// The whole name, a space before each word: so a word's beginning can be found.
    let words: [UInt8]
  }

  /// The places that are compiled in.
  public static func load() -> Gazetteer {
    Gazetteer(tsv: EmbeddedContent.requiredFile("places/peru.tsv"))
  }

  /// Reads lines of code, tab, name; `#` begins a comment. A line of another form is left out.
  init(tsv bytes: [UInt8]) {
    var entries: [GazetteerEntry] = []
    var keys: [Key] = []
    var department = (name: "", folded: "")
    var province = (name: "", folded: "")
    for line in bytes.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
      let columns = line.split(separator: 0x09)
      guard columns.count == 2, columns[0].count == 6 else { continue }
      let code = String(decoding: columns[0], as: UTF8.self)
      let own = String(decoding: columns[1], as: UTF8.self)
      let folded = Folding.fold(own)
      let level: GazetteerEntry.Level
      let context: [(name: String, folded: String)]
      if code.hasSuffix("0000") {
        (level, context) = (.department, [])
        department = (own, folded)
      } else if code.hasSuffix("00") {
        (level, context) = (.province, [department])
        province = (own, folded)
      } else {
        (level, context) = (.district, [province, department])
      }
      let name = context.reduce(own) { $0 + ", " + $1.name }
      let words = context.reduce(" " + folded) { $0 + " " + $1.folded }
      entries.append(GazetteerEntry(ubigeo: code, name: name, level: level))
      keys.append(Key(own: Array(folded.utf8), words: Array(words.utf8)))
    }
    self.entries = entries
    self.keys = keys
  }

  /// The place with this code.
  public func entry(ubigeo: String) -> GazetteerEntry? { entries.first { $0.ubigeo == ubigeo } }

  /// The places that `text` may mean, best first, at most `limit`.
  ///
  /// Case and accents do not count. First come districts, then provinces, then departments whose
  /// name begins with the text (a name that is the text before longer ones), then every place with
  /// each word of the text at the beginning of a word of its whole name, so that «miraflores
  /// arequipa» finds the right one. Nothing is found for a blank text.
  public func search(_ text: String, limit: Int) -> [GazetteerEntry] {
    let words = Folding.fold(text).utf8.split { $0 == 0x20 || $0 == 0x2C }.map { Array($0) }
    guard !words.isEmpty, limit > 0 else { return [] }
    let needle = Array(words.joined(separator: [0x20]))
    let starts = words.map { [0x20] + $0 }
    var ranked: [(rank: Int, index: Int)] = []
    for (index, key) in keys.enumerated() {
      guard let rank = Self.rank(key, entries[index].level, needle, starts) else { continue }
      ranked.append((rank, index))
    }
    ranked.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return ranked.prefix(limit).map { entries[$0.index] }
  }

  private static func rank(
    _ key: Key, _ level: GazetteerEntry.Level, _ needle: [UInt8], _ starts: [[UInt8]]
  ) -> Int? {
    if key.own.starts(with: needle) {
      return level.rawValue * 2 + (key.own.count == needle.count ? 0 : 1)
    }
    let behindAllLevels = GazetteerEntry.Level.allCases.count * 2
    return starts.allSatisfy { key.words.contains(run: $0) } ? behindAllLevels : nil
  }
}

extension [UInt8] {
  /// Whether these bytes occur somewhere, one after the other.
  fileprivate func contains(run needle: [UInt8]) -> Bool {
    guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
    return withUnsafeBufferPointer { haystack in
      (0...(haystack.count - needle.count)).contains { start in
        haystack[start] == first
          && haystack[start..<(start + needle.count)].elementsEqual(needle)
      }
    }
  }
}
