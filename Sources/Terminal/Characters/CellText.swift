import Interface

/// The scalars of one cell as they may be sent: one that takes space, and up to four marks.
///
/// `Shown` has already made text fit to be seen; whatever got into a frame past it stops here, so
/// that no control sequence ever reaches the terminal.
struct CellText: Hashable, Sendable {
  static let mostMarks = 4

  let scalars: [Unicode.Scalar]
  let width: Int

  init(_ character: Character, repertoire: Repertoire) {
    if let value = character.asciiValue, Self.isPrintable(value) {
      scalars = [Unicode.Scalar(value)]
      width = 1
      return
    }
    let base = character.unicodeScalars.first ?? " "
    guard TextWidth.of(character) > 0, !Self.isDangerous(base) else {
      scalars = ["?"]
      width = 1
      return
    }
    width = TextWidth.of(character)
    let marks = character.unicodeScalars.dropFirst().prefix { Self.isMark($0) }
    let whole = [base] + marks.prefix(Self.mostMarks)
    switch repertoire {
    case .unicode: scalars = whole
    case .encodable(let holds): scalars = whole.allSatisfy(holds) ? whole : Self.standIn(base)
    case .ascii: scalars = Self.standIn(base)
    }
  }

  /// Whether an ASCII code is a character to be seen.
  static func isPrintable(_ code: UInt8) -> Bool { code >= 0x20 && code < 0x7F }

  /// Whether a scalar is one letter of Latin or one of the usual signs: one column, nothing to look
  /// up, and nearly all that a screen has. Those below 0x7F every terminal shows.
  static func isOrdinary(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    // Dashes and quotes, arrows, boxes, blocks and triangles, ticks, the signs of Enter and Space.
    case 0x2010..<0x2028, 0x2190..<0x2200, 0x2500..<0x25FD, 0x2713..<0x2719, 0x23CE, 0x2423: true
    default: false
    }
  }

  private static func standIn(_ base: Unicode.Scalar) -> [Unicode.Scalar] {
    Array(String(StandIn.of(base)).unicodeScalars)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !scalar.properties.isVariationSelector
    default: false
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
    default: scalar.properties.isBidiControl
    }
  }
}
