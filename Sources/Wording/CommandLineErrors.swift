/// What is said of a command line that cannot be understood, in one language.
public struct CommandLineErrors: Sendable {
  public let unknownOption: @Sendable (_ option: String) -> String
  public let unknownOrder: @Sendable (_ word: String) -> String
  public let didYouMean: @Sendable (_ guess: String) -> String
  public let missingValue: @Sendable (_ option: String) -> String
  public let unexpectedValue: @Sendable (_ option: String, _ value: String) -> String
  public let unexpectedArguments: @Sendable (_ words: String) -> String
  public let missingArgument: @Sendable (_ name: String) -> String
  public let badValue: @Sendable (_ value: String, _ place: String) -> String
  public let allowed: @Sendable (_ values: String) -> String
  public let givenTwice: @Sendable (_ option: String) -> String
  public let conflicting: @Sendable (_ options: String) -> String
  public let notUnderstood: String
  public let seeHelp: @Sendable (_ order: String) -> String
  public let unknownFolio: @Sendable (_ number: Int, _ last: Int) -> String
  public let nothingYet: @Sendable (_ date: String) -> String
  public let notADate: @Sendable (_ text: String) -> String
  public let noSuchDay: @Sendable (_ text: String) -> String
  public let otherWeekday: @Sendable (_ text: String, _ day: String) -> String
  public let unusualYear: @Sendable (_ text: String, _ date: String) -> String
  public let badCode: @Sendable (_ text: String) -> String
  public let notUTF8: String
  public let emptyInput: String
  public let or: String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> CommandLineErrors {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension CommandLineErrors {
  static let spanish = CommandLineErrors(
    unknownOption: { "No existe la opción «\($0)». Si es un texto, escríbalo tras « -- »." },
    unknownOrder: { "No existe la orden «\($0)»." },
    didYouMean: { "¿Quiso decir «\($0)»?" },
    missingValue: { "Falta el valor de la opción «\($0)»." },
    unexpectedValue: { "La opción «\($0)» no lleva valor, pero se le dio «\($1)»." },
    unexpectedArguments: { "Sobra en la orden: «\($0)»." },
    missingArgument: { "Falta «\($0)» en la orden." },
    badValue: { "El valor «\($0)» no sirve para «\($1)»." },
    allowed: { "Elija uno de estos: \($0)." },
    givenTwice: { "La opción «\($0)» se contradice con otra ya dada; deje una sola." },
    conflicting: { "Solo se admite una de estas opciones: \($0)." },
    notUnderstood: "No se entiende la orden.",
    seeHelp: { "Vea «\($0)»." },
    unknownFolio: { "El libro no tiene folio \($0); llega hasta el \($1)." },
    nothingYet: { "El \($0) la mesa aún no se había creado; elija una fecha posterior." },
    notADate: {
      "«\($0)» no es una fecha; escríbala como 2026-11-22, «22/11», «ayer», «lunes» o «+10d»."
    },
    noSuchDay: { "«\($0)»: ese día no existe en el calendario." },
    otherWeekday: { "«\($0)»: esa fecha cae en \($1); corrija el día o la fecha." },
    unusualYear: { "«\($0)» tiene un año poco usual; si es correcto, escríbala como \($1)." },
    badCode: {
      "«\($0)» no es un código de un papel; escriba las 64 cifras (0-9, a-f) de su pie, o al "
        + "menos las 12 primeras, y si quiere el folio delante, como «12:9f3a 22…»."
    },
    notUTF8: "El texto no está en UTF-8; conviértalo antes de darlo.",
    emptyInput: "La entrada estándar no trae texto; escriba la nota en la orden o por la entrada.",
    or: "o")

  static let english = CommandLineErrors(
    unknownOption: { "There is no option “\($0)”. If it is a text, write it after “ -- ”." },
    unknownOrder: { "There is no command “\($0)”." },
    didYouMean: { "Did you mean “\($0)”?" },
    missingValue: { "The value of option “\($0)” is missing." },
    unexpectedValue: { "Option “\($0)” takes no value, but was given “\($1)”." },
    unexpectedArguments: { "Too much in the command: “\($0)”." },
    missingArgument: { "“\($0)” is missing in the command." },
    badValue: { "The value “\($0)” will not do for “\($1)”." },
    allowed: { "Choose one of these: \($0)." },
    givenTwice: { "Option “\($0)” contradicts another one given; leave only one." },
    conflicting: { "Only one of these options is taken: \($0)." },
    notUnderstood: "The command cannot be understood.",
    seeHelp: { "See “\($0)”." },
    unknownFolio: { "The book has no folio \($0); it ends at \($1)." },
    nothingYet: { "On \($0) the mesa had not been created yet; choose a later date." },
    notADate: {
      "“\($0)” is not a date; write it like 2026-11-22, “22/11”, “yesterday”, “Monday” or “+10d”."
    },
    noSuchDay: { "“\($0)”: the calendar has no such day." },
    otherWeekday: { "“\($0)”: that date is \($1); correct the weekday or the date." },
    unusualYear: { "“\($0)” has an unusual year; if it is right, write it like \($1)." },
    badCode: {
      "“\($0)” is no code of a paper; write the 64 digits (0-9, a-f) of its foot, or at least the "
        + "first 12, with the folio before them if you like, as in “12:9f3a 22…”."
    },
    notUTF8: "The text is not in UTF-8; convert it before you give it.",
    emptyInput: "Standard input holds no text; write the note in the command or on the input.",
    or: "or")
}
