/// What is said of a command line that cannot be understood, in one language.
public struct CommandLineErrors: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func unknownOption(_ option: String) -> String {
    say(
      "No existe la opción «\(option)». Si es un texto, escríbalo tras « -- ».",
      "There is no option “\(option)”. If it is a text, write it after “ -- ”.")
  }
  public func unknownSubcommand(_ word: String) -> String {
    say("No existe la orden «\(word)».", "There is no command “\(word)”.")
  }
  public func didYouMean(_ guess: String) -> String {
    say("¿Quiso decir «\(guess)»?", "Did you mean “\(guess)”?")
  }
  public func missingValue(_ option: String) -> String {
    say("Falta el valor de la opción «\(option)».", "The value of option “\(option)” is missing.")
  }
  public func unexpectedValue(_ option: String, _ value: String) -> String {
    say(
      "La opción «\(option)» no lleva valor, pero se le dio «\(value)».",
      "Option “\(option)” takes no value, but was given “\(value)”.")
  }
  public func unexpectedArguments(_ words: String) -> String {
    say("Sobra en la orden: «\(words)».", "Too much in the command: “\(words)”.")
  }
  public func missingArgument(_ name: String) -> String {
    say("Falta «\(name)» en la orden.", "“\(name)” is missing in the command.")
  }
  public func badValue(_ value: String, _ place: String) -> String {
    say(
      "El valor «\(value)» no sirve para «\(place)».",
      "The value “\(value)” will not do for “\(place)”.")
  }
  public func allowed(_ values: String) -> String {
    say("Elija uno de estos: \(values).", "Choose one of these: \(values).")
  }
  public func givenTwice(_ option: String) -> String {
    say(
      "La opción «\(option)» se contradice con otra ya dada; deje una sola.",
      "Option “\(option)” contradicts another one given; leave only one.")
  }
  public func conflicting(_ options: String) -> String {
    say(
      "Solo se admite una de estas opciones: \(options).",
      "Only one of these options is taken: \(options).")
  }
  public var notUnderstood: String {
    say("No se entiende la orden.", "The command cannot be understood.")
  }
  public func seeHelp(_ subcommand: String) -> String {
    say("Vea «\(subcommand)».", "See “\(subcommand)”.")
  }
  public func unknownFolio(_ number: Int, _ last: Int) -> String {
    say(
      "El libro no tiene folio \(number); llega hasta el \(last).",
      "The book has no folio \(number); it ends at \(last).")
  }
  public func nothingYet(_ date: String) -> String {
    say(
      "El \(date) la mesa aún no se había creado; elija una fecha posterior.",
      "On \(date) the mesa had not been created yet; choose a later date.")
  }
  public func notADate(_ text: String) -> String {
    say(
      "«\(text)» no es una fecha; escríbala como 2026-11-22, «22/11», «ayer», «lunes» o «+10d».",
      "“\(text)” is not a date; write it like 2026-11-22, “22/11”, “yesterday”, “Monday” or "
        + "“+10d”.")
  }
  public func noSuchDay(_ text: String) -> String {
    say(
      "«\(text)»: ese día no existe en el calendario.",
      "“\(text)”: the calendar has no such day.")
  }
  public func otherWeekday(_ text: String, _ day: String) -> String {
    say(
      "«\(text)»: esa fecha cae en \(day); corrija el día o la fecha.",
      "“\(text)”: that date is \(day); correct the weekday or the date.")
  }
  public func unusualYear(_ text: String, _ date: String) -> String {
    say(
      "«\(text)» tiene un año poco usual; si es correcto, escríbala como \(date).",
      "“\(text)” has an unusual year; if it is right, write it like \(date).")
  }
  public func badCode(_ text: String) -> String {
    say(
      "«\(text)» no es un código de un papel; escriba las 64 cifras (0-9, a-f) de su pie, o al "
        + "menos las 12 primeras, y si quiere el folio delante, como «12:9f3a 22…».",
      "“\(text)” is no code of a paper; write the 64 digits (0-9, a-f) of its foot, or at least "
        + "the first 12, with the folio before them if you like, as in “12:9f3a 22…”.")
  }
  public var notUTF8: String {
    say(
      "El texto no está en UTF-8; conviértalo antes de darlo.",
      "The text is not in UTF-8; convert it before you give it.")
  }
  public var emptyInput: String {
    say(
      "La entrada estándar no trae texto; escriba la nota en la orden o por la entrada.",
      "Standard input holds no text; write the note in the command or on the input.")
  }
  public var or: String { say("o", "or") }
}
