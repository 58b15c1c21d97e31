/// What is wrong with a line of JSON or of a content file, in one language, as the end of a
/// sentence that names the place.
public struct FailuresOfText: Sendable {
  public let atByte: @Sendable (_ position: Int, _ reason: String) -> String
  public let atLine: @Sendable (_ path: String, _ line: Int, _ reason: String) -> String

  public let malformed: String
  public let notUTF8: String
  public let tooDeep: String
  public let tooLong: String
  public let missing: @Sendable (_ name: String) -> String
  public let duplicate: @Sendable (_ name: String) -> String
  public let wrongType: @Sendable (_ name: String) -> String
  public let unknownField: @Sendable (_ name: String) -> String
  public let unknownEvent: @Sendable (_ name: String) -> String
  public let unknownCommand: @Sendable (_ name: String) -> String
  public let unknownValue: @Sendable (_ field: String, _ value: String) -> String
  public let unknownLabel: @Sendable (_ label: String) -> String
  public let notADay: @Sendable (_ value: String) -> String
  public let notADeadline: @Sendable (_ value: String) -> String
  public let invalidValue: @Sendable (_ field: String, _ value: String) -> String

  public let controlCharacter: String
  public let unclosedSection: String
  public let emptySectionName: String
  public let missingEquals: String
  public let emptyKey: String
  public let unknownSection: @Sendable (_ name: String) -> String
  public let missingSection: @Sendable (_ name: String) -> String
  public let unknownKey: @Sendable (_ name: String) -> String
  public let emptyValue: @Sendable (_ name: String) -> String

  public let unknownScope: @Sendable (_ name: String) -> String
  public let unknownColour: @Sendable (_ name: String) -> String
  public let unknownAttribute: @Sendable (_ name: String) -> String
  public let reservedName: @Sendable (_ name: String) -> String
  public let missingParent: @Sendable (_ theme: String) -> String
  public let cycle: @Sendable (_ themes: String) -> String
  public let tooManyParents: @Sendable (_ limit: Int) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> FailuresOfText {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension FailuresOfText {
  static let spanish = FailuresOfText(
    atByte: { "La línea no se entiende en el byte \($0): \($1)." },
    atLine: { "«\($0)», línea \($1): \($2)." },
    malformed: "no es JSON bien formado",
    notUTF8: "no está en UTF-8",
    tooDeep: "tiene demasiados niveles",
    tooLong: "es demasiado larga",
    missing: { "falta «\($0)»" },
    duplicate: { "«\($0)» está dos veces" },
    wrongType: { "el valor de «\($0)» no tiene la forma debida" },
    unknownField: { "no existe el campo «\($0)»" },
    unknownEvent: { "no existe el hecho «\($0)»" },
    unknownCommand: { "no existe la orden «\($0)»" },
    unknownValue: { "«\($1)» no es un valor de «\($0)»" },
    unknownLabel: {
      "la etiqueta «\($0)» no nombra nada: ninguna línea anterior la puso, o la suya se rechazó"
    },
    notADay: { "«\($0)» no es una fecha; en las órdenes se escribe como «2026-11-22»" },
    notADeadline: {
      "«\($0)» no es un plazo; en las órdenes se escribe «immediate» o como "
        + #"{"date":"2026-11-22"}, {"days":30,"counting":"business","from":"signature"}, "#
        + #"{"months":3,"from":"2026-12-01"} o {"hours":48,"from":"signature"}"#
    },
    invalidValue: { "«\($1)» no tiene la forma que pide «\($0)»" },
    controlCharacter: "hay un carácter de control; quítelo",
    unclosedSection: "falta el corchete que cierra la sección",
    emptySectionName: "la sección no tiene nombre",
    missingEquals: "falta el signo «=» entre la clave y el valor",
    emptyKey: "falta la clave antes del signo «=»",
    unknownSection: { "no existe la sección «\($0)»" },
    missingSection: { "falta la sección «\($0)»" },
    unknownKey: { "no existe la clave «\($0)»" },
    emptyValue: { "falta el valor de «\($0)»" },
    unknownScope: { "ninguna parte de la pantalla se llama «\($0)»" },
    unknownColour: { "«\($0)» no es un color ni está en la paleta" },
    unknownAttribute: { "«\($0)» no es un atributo de letra" },
    reservedName: { "la paleta no puede dar otro sentido a «\($0)»" },
    missingParent: { "no existe el tema «\($0)», del que hereda" },
    cycle: { "los temas heredan en círculo: \($0)" },
    tooManyParents: { "hereda de más de \($0) temas seguidos" })

  static let english = FailuresOfText(
    atByte: { "The line cannot be understood at byte \($0): \($1)." },
    atLine: { "“\($0)”, line \($1): \($2)." },
    malformed: "it is not well-formed JSON",
    notUTF8: "it is not in UTF-8",
    tooDeep: "it has too many levels",
    tooLong: "it is too long",
    missing: { "“\($0)” is missing" },
    duplicate: { "“\($0)” is there twice" },
    wrongType: { "the value of “\($0)” does not have the right form" },
    unknownField: { "there is no field “\($0)”" },
    unknownEvent: { "there is no event “\($0)”" },
    unknownCommand: { "there is no command “\($0)”" },
    unknownValue: { "“\($1)” is not a value of “\($0)”" },
    unknownLabel: {
      "the label “\($0)” names nothing: no earlier line gave it, or that line was refused"
    },
    notADay: { "“\($0)” is not a date; commands write it like “2026-11-22”" },
    notADeadline: {
      "“\($0)” is not a deadline; commands write “immediate”, or "
        + #"{"date":"2026-11-22"}, {"days":30,"counting":"business","from":"signature"}, "#
        + #"{"months":3,"from":"2026-12-01"} or {"hours":48,"from":"signature"} and the like"#
    },
    invalidValue: { "“\($1)” does not have the form that “\($0)” asks for" },
    controlCharacter: "there is a control character; remove it",
    unclosedSection: "the bracket that closes the section is missing",
    emptySectionName: "the section has no name",
    missingEquals: "the sign “=” between key and value is missing",
    emptyKey: "the key before the sign “=” is missing",
    unknownSection: { "there is no section “\($0)”" },
    missingSection: { "the section “\($0)” is missing" },
    unknownKey: { "there is no key “\($0)”" },
    emptyValue: { "the value of “\($0)” is missing" },
    unknownScope: { "no part of the screen is called “\($0)”" },
    unknownColour: { "“\($0)” is neither a colour nor in the palette" },
    unknownAttribute: { "“\($0)” is not an attribute of letters" },
    reservedName: { "the palette cannot give another meaning to “\($0)”" },
    missingParent: { "there is no theme “\($0)”, from which it inherits" },
    cycle: { "the themes inherit in a circle: \($0)" },
    tooManyParents: { "it inherits from more than \($0) themes in a row" })
}
