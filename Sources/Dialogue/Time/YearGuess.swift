/// In which year a day and a month lie that were written without one.
public enum YearGuess: Sendable {
  /// The first from today on: what is to be done.
  case coming
  /// The nearest, before or after: what may have happened or be to come.
  case nearest
  /// The last until today: how something stood.
  case past
}
