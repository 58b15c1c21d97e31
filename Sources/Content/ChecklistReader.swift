import Dialogue

/// Makes items of the lines of a checklist.
///
/// A start reads all lists. So no section of them is kept, and each word that the items of a list
/// have in common is made once.
struct ChecklistReader {
  private typealias Bytes = ContentLine.Bytes

  private let prefix: String
  private var items: [ChecklistItem] = []
  private var names: [Bytes] = []
  private var sources: Recurring<String> = Recurring(most: 1)
  private var conditions: Recurring<[Condition]> = Recurring(most: 16)
  private var instruments: Recurring<Instrument> = Recurring(most: 32)

  // The item that is being read: its line is 0 before the first one.
  private var id = ""
  private var line = 0
  private var source: String?
  private var when: [Condition]?
  private var instrument: Instrument?
  private var evidence: EvidenceRule?

  init(_ list: ChecklistID) { prefix = "\(list)." }

  mutating func take(_ content: ContentLine, of lines: ContentLines) throws(ContentError) {
    switch content {
    case .heading(let name):
      try close()
      id = name.text
      line = lines.line
      guard id.hasPrefix(prefix) else { throw lines.error(.unknownSection(id)) }
      guard !names.contains(where: { $0.isSame(as: name) }) else {
        throw lines.error(.duplicateSection(id))
      }
      names.append(name)
    case .field(let key, let value):
      guard line > 0 else { throw lines.error(.unknownSection("")) }
      guard !value.isEmpty else { throw lines.error(.emptyValue(key.text)) }
      guard try isNew(key, value, lines) else { throw lines.error(.duplicateKey(key.text)) }
    }
  }

  /// All items, once every line was taken.
  consuming func finish() throws(ContentError) -> [ChecklistItem] {
    try close()
    return items
  }

  /// Takes a field of the item.
  ///
  /// - Returns: whether the item did not have it yet.
  private mutating func isNew(
    _ key: Bytes, _ value: Bytes, _ lines: ContentLines
  ) throws(ContentError) -> Bool {
    if key.spells("source") {
      defer { source = sources.value(of: value) { $0 } }
      return source == nil
    }
    if key.spells("when") {
      let isNew = when == nil
      when = try conditions.value(of: value) { text throws(ContentError) in
        try Self.conditions(text, lines)
      }
      return isNew
    }
    if key.spells("instrument") {
      let isNew = instrument == nil
      instrument = try instruments.value(of: value) { text throws(ContentError) in
        try Self.named(Instrument.init, "instrument", text, lines)
      }
      return isNew
    }
    guard key.spells("evidence") else { throw lines.error(.unknownKey(key.text)) }
    let isNew = evidence == nil
    evidence = try Self.named(EvidenceRule.init, "evidence", value.text, lines)
    return isNew
  }

  private mutating func close() throws(ContentError) {
    guard line > 0 else { return }
    guard let source else { throw ContentError(line: line, reason: .missingKey("source")) }
    guard let when else { throw ContentError(line: line, reason: .missingKey("when")) }
    items.append(
      ChecklistItem(
        id: id, source: source, conditions: when, instrument: instrument, evidence: evidence))
    self.source = nil
    self.when = nil
    instrument = nil
    evidence = nil
  }

  private static func conditions(
    _ text: String, _ lines: ContentLines
  ) throws(ContentError) -> [Condition] {
    // One alone, as nearly all have.
    if let condition = Condition(rawValue: text) { return [condition] }
    var conditions: [Condition] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      conditions.append(try named(Condition.init, "when", part.trimmed, lines))
    }
    return conditions
  }

  /// The value that a text names.
  private static func named<Named>(
    _ value: (String) -> Named?, _ key: String, _ text: String, _ lines: ContentLines
  ) throws(ContentError) -> Named {
    guard let value = value(text) else {
      throw lines.error(.unknownValue(key: key, value: text))
    }
    return value
  }
}

/// The values of the last texts of a file: the same bytes are not made into a value again.
private struct Recurring<Value> {
  /// So few that looking through them costs less than hashing.
  let most: Int
  private var known: [(bytes: ContentLine.Bytes, value: Value)] = []

  init(most: Int) { self.most = most }

  mutating func value<Failure: Error>(
    of bytes: ContentLine.Bytes, _ make: (String) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    for one in known where one.bytes.isSame(as: bytes) { return one.value }
    let value = try make(bytes.text)
    if known.count == most { known.removeFirst() }
    known.append((bytes, value))
    return value
  }
}
