/// The sheet and its measures, in points: A4 upright, room at the left for the punch.
enum PaperSheet {
  static let width = millimetres(210)
  static let height = millimetres(297)
  static let left = millimetres(25)
  static let right = width - millimetres(18)
  static let textWidth = right - left

  /// The running head ends above this rule, the running foot begins under its own.
  static let headRule = millimetres(17.5)
  static let textTop = millimetres(21)
  static let textBottom = height - millimetres(20.5)
  static let footRule = height - millimetres(17.5)
  static let textHeight = textBottom - textTop

  static func millimetres(_ length: Double) -> Double { length * 72 / 25.4 }
}
