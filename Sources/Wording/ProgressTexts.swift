/// What is said of long work while it goes on, in one language.
public struct ProgressTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func reading(_ done: Int, of count: Int) -> String {
    say("Se leen los libros: \(done) de \(count)", "Reading the books: \(done) of \(count)")
  }

  /// The same where a key stops it.
  public func stoppable(_ done: Int, of count: Int) -> String {
    say(
      "\(reading(done, of: count)). Esc lo detiene.", "\(reading(done, of: count)). Esc stops it.")
  }

  /// The same where a line that one types stops it.
  public func stoppableByLine(_ done: Int, of count: Int) -> String {
    say(
      "\(reading(done, of: count)). «.» y Enter lo detienen.",
      "\(reading(done, of: count)). “.” and Enter stop it.")
  }

  public var stopped: String {
    say(
      "Se detuvo antes de leer todos los libros; lo leído queda para la próxima vez.",
      "Stopped before all books were read; what was read is kept for the next time.")
  }
}
