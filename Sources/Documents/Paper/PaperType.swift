/// A size of letters with the distance from line to line, in points, and its grey.
struct PaperType: Hashable, Sendable {
  var size: Double
  var pitch: Double
  var bold = false
  var grey = 0.0

  static let body = PaperType(size: 10, pitch: 13)
  static let note = PaperType(size: 8.5, pitch: 11.2, grey: 0.2)
  static let display = PaperType(size: 54, pitch: 62, bold: true)
  static let large = PaperType(size: 28, pitch: 34)
  static let cell = PaperType(size: 8.5, pitch: 10.6)
  static let cellHead = PaperType(size: 8.5, pitch: 10.6, bold: true)
  static let caption = PaperType(size: 8.8, pitch: 11.2, bold: true)
  static let signature = PaperType(size: 8.5, pitch: 10.4)
  static let label = PaperType(size: 7, pitch: 9, grey: 0.35)
  static let running = PaperType(size: 7.8, pitch: 9.8, grey: 0.25)

  /// What is left free above the place where a card is folded.
  static let flap = 113.0

  static func heading(level: Int) -> PaperType {
    switch level {
    case ...1: PaperType(size: 13.5, pitch: 17.5, bold: true)
    case 2: PaperType(size: 11.2, pitch: 14.8, bold: true)
    default: PaperType(size: 10, pitch: 13, bold: true)
    }
  }
}
