import Interface

/// A report of the mouse, however the terminal wrote it.
struct MouseReport: Hashable, Sendable {
  /// Button and what was held with it, as xterm numbers them: 64 and 65 are the wheel, 32 motion.
  let code: Int
  /// From 1.
  let column: Int
  let row: Int
  let isRelease: Bool

  init(code: Int, column: Int, row: Int, isRelease: Bool) {
    self.code = code
    self.column = column
    self.row = row
    self.isRelease = isRelease
  }

  /// xterm's oldest form: each number as a byte with 32 added, or as a letter of UTF-8.
  init(letters: [UInt32]) {
    self.init(
      code: Int(letters[0]) - 32, column: Int(letters[1]) - 32, row: Int(letters[2]) - 32,
      isRelease: letters[0] & 3 == 3)
  }

  /// What it means; `nil` for a release, a motion, another button or a place that was not told.
  var event: InputEvent? {
    guard !isRelease, column > 0, row > 0, code >= 0 else { return nil }
    let place = Point(column: column - 1, row: row - 1)
    // With Shift, Alt or Control it is the terminal's, or means nothing.
    switch code {
    case 0: return .click(place, count: 1)
    case 64: return .scroll(-1, at: place)
    case 65: return .scroll(1, at: place)
    default: return nil
    }
  }
}
