import Dialogue

/// Makes items of the lines of a checklist.
///
/// A start reads all lists. So no section of them is kept, each word that the items of a list have in
/// common is made once, and where an item comes from is left to who shows it:
/// ``HandbookContent/source(of:)``.
struct ChecklistReader {
  private typealias Bytes = ContentLine.Bytes

  private static let always: [Condition] = [.always]

  private let prefix: [UInt8]
  private var items: [ChecklistItem] = []
  /// Which of the items are of another list and only stand here too.
  private var guests: [Int] = []
  private var isGuest = false
  private var names: [Bytes] = []
  private var lastWhen: (bytes: Bytes, conditions: [Condition])?
  private var instruments: [(bytes: Bytes, instrument: Instrument)] = []

  // The item that is being read: its line is 0 before the first one.
  private var id = ""
  private var line = 0
  private var hasSource = false
  private var when: [Condition]?
  private var instrument: Instrument?
  private var evidence: EvidenceRule?
  private var isOfRisk = false

  init(_ list: ChecklistID) {
    prefix = Array("\(list).".utf8)
    // As long a list as most are.
    items.reserveCapacity(32)
    names.reserveCapacity(32)
  }

  mutating func take(_ content: ContentLine, of lines: ContentLines) throws(ContentError) {
    switch content {
    case .heading(let name):
      try close()
      id = name.text
      line = lines.line
      isGuest = !name.begins(with: prefix)
      guard !isGuest || ChecklistID(of: id).map({ $0.description != id }) ?? false else {
        throw lines.error(.unknownSection(id))
      }
      guard !names.contains(where: { $0.isSame(as: name) }) else {
        throw lines.error(.duplicateSection(id))
      }
      names.append(name)
    case .field(let key, let value):
      guard line > 0 else { throw lines.error(.unknownSection("")) }
      guard !value.isEmpty else { throw lines.error(.emptyValue(key.text)) }
      // What it asks stands in its own list; here only when it is shown.
      guard !isGuest || key.spells("when") else { throw lines.error(.unknownKey(key.text)) }
      guard try isNew(key, value, lines) else { throw lines.error(.duplicateKey(key.text)) }
    }
  }

  /// All items, once every line was taken, and the places of those of another list: these have a
  /// name and conditions alone.
  consuming func finish() throws(ContentError) -> (items: [ChecklistItem], guests: [Int]) {
    try close()
    return (items, guests)
  }

  /// Takes a field of the item.
  ///
  /// - Returns: whether the item did not have it yet.
  private mutating func isNew(
    _ key: Bytes, _ value: Bytes, _ lines: ContentLines
  ) throws(ContentError) -> Bool {
    if key.spells("source") {
      let isNew = !hasSource
      hasSource = true
      return isNew
    }
    if key.spells("when") {
      let isNew = when == nil
      when = try conditions(value, lines)
      return isNew
    }
    if key.spells("instrument") {
      let isNew = instrument == nil
      instrument = try known(value, lines)
      return isNew
    }
    if key.spells("risk") {
      let isNew = !isOfRisk
      guard value.spells("people") else {
        throw lines.error(.unknownValue(key: "risk", value: value.text))
      }
      isOfRisk = true
      return isNew
    }
    guard key.spells("evidence") else { throw lines.error(.unknownKey(key.text)) }
    let isNew = evidence == nil
    evidence = try Self.named(EvidenceRule.init(named:), "evidence", value.text, lines)
    return isNew
  }

  private mutating func close() throws(ContentError) {
    guard line > 0 else { return }
    guard !isGuest else {
      guests.append(items.count)
      items.append(ChecklistItem(id: id, conditions: when ?? []))
      when = nil
      return
    }
    guard hasSource else { throw ContentError(line: line, reason: .missingKey("source")) }
    items.append(
      ChecklistItem(
        id: id, conditions: when ?? Self.always, instrument: instrument, evidence: evidence,
        isOfRisk: isOfRisk))
    hasSource = false
    self.when = nil
    instrument = nil
    evidence = nil
    isOfRisk = false
  }

  private mutating func known(
    _ bytes: Bytes, _ lines: ContentLines
  ) throws(ContentError) -> Instrument {
    if let known = instruments.first(where: { $0.bytes.isSame(as: bytes) }) {
      return known.instrument
    }
    let instrument = try Self.named(Instrument.init, "instrument", bytes.text, lines)
    instruments.append((bytes, instrument))
    return instrument
  }

  /// Nearly all are always shown, and neighbours often have the rest in common.
  private mutating func conditions(
    _ bytes: Bytes, _ lines: ContentLines
  ) throws(ContentError) -> [Condition] {
    if bytes.spells("always") { return Self.always }
    if let lastWhen, lastWhen.bytes.isSame(as: bytes) { return lastWhen.conditions }
    var conditions: [Condition] = []
    for part in bytes.parts(between: UInt8(ascii: ",")) {
      conditions.append(try Self.named(Condition.init, "when", part.text, lines))
    }
    lastWhen = (bytes, conditions)
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
