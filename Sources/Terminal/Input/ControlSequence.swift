import Interface

/// A control sequence (`CSI`, ECMA-48 5.4) taken apart.
struct ControlSequence: Hashable, Sendable {
  /// What a sequence from a terminal stands for.
  enum Meaning: Hashable, Sendable {
    case event(InputEvent)
    /// A key that means nothing here, such as Alt with an arrow.
    case deadKey
    /// An answer or a report that nobody waits for.
    case report
    case pasteStart
  }

  /// One of `<`, `=`, `>`, `?`, which set private sequences apart.
  private(set) var leader: UInt8?
  /// Numbers, each with those that follow it after colons; 0 for one left out.
  private(set) var parameters: [[Int]] = []
  private(set) var hasIntermediates = false
  let final: UInt8

  /// - Parameter bytes: what stood between the introducer and `final`.
  init(_ bytes: [UInt8], final: UInt8) {
    self.final = final
    var group = [0]
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        group[group.count - 1] = min(group[group.count - 1] * 10 + digit, 0x110000)
      case UInt8(ascii: ":"): group.append(0)
      case UInt8(ascii: ";"):
        parameters.append(group)
        group = [0]
      case UInt8(ascii: "<")...UInt8(ascii: "?") where index == 0: leader = byte
      default: hasIntermediates = true
      }
    }
    if bytes.count > (leader == nil ? 0 : 1) { parameters.append(group) }
  }

  func number(_ index: Int) -> Int {
    index < parameters.count ? parameters[index][0] : 0
  }

  var meaning: Meaning {
    if let report = mouseReport { return report.event.map { .event($0) } ?? .report }
    guard leader == nil, !hasIntermediates else { return .report }
    if final == UInt8(ascii: "~"), number(0) == 200 { return .pasteStart }
    guard isKey else { return .report }
    return key.map { .event(.key($0)) } ?? .deadKey
  }

  private var mouseReport: MouseReport? {
    let isRelease = final == UInt8(ascii: "m")
    guard final == UInt8(ascii: "M") || isRelease, parameters.count >= 3, !hasIntermediates
    else { return nil }
    if leader == UInt8(ascii: "<") {
      return MouseReport(
        code: number(0), column: number(1), row: number(2), isRelease: isRelease)
    }
    guard leader == nil, !isRelease else { return nil }
    return MouseReport(code: number(0) - 32, column: number(1), row: number(2), isRelease: false)
  }

  // MARK: Keys

  private var isKey: Bool {
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"), UInt8(ascii: "u"): true
    default: SequenceKeys.named(final) != nil
    }
  }

  private var key: Key? {
    // A key that is let go, or one that the protocol calls by another kind.
    if parameters.count > 1, parameters[1].count > 1, parameters[1][1] == 3 { return nil }
    var modifiers = KeyModifiers(parameter: number(1))
    switch final {
    case UInt8(ascii: "u"): return letterKey(modifiers)
    case UInt8(ascii: "~") where number(0) == 27 && parameters.count >= 3:
      return CodedKey(number(2), modifiers: modifiers).key
    case UInt8(ascii: "~"): break
    // rxvt says Control, and Control with Shift, by the end of the sequence.
    case UInt8(ascii: "^"), UInt8(ascii: "@"): modifiers.insert(.control)
    default:
      return SequenceKeys.named(final).flatMap { modifiers.applied(to: $0) }
    }
    return SequenceKeys.numbered(number(0)).flatMap { modifiers.applied(to: $0) }
  }

  private func letterKey(_ modifiers: KeyModifiers) -> Key? {
    let codes = parameters.first ?? [0]
    let typed = parameters.count > 2 ? parameters[2][0] : 0
    return CodedKey(
      codes[0], shifted: codes.count > 1 ? codes[1] : 0, typed: typed, modifiers: modifiers
    ).key
  }
}
