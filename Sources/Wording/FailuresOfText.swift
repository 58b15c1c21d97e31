/// What is wrong with a line of JSON or of a content file, in one language, as the end of a
/// sentence that names the place.
public struct FailuresOfText: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func atByte(_ position: Int, _ reason: String) -> String {
    say(
      "La línea no se entiende en el byte \(position): \(reason).",
      "The line cannot be understood at byte \(position): \(reason).")
  }
  public func atLine(_ path: String, _ line: Int, _ reason: String) -> String {
    say("«\(path)», línea \(line): \(reason).", "“\(path)”, line \(line): \(reason).")
  }

  public var malformed: String { say("no es JSON bien formado", "it is not well-formed JSON") }
  public var notUTF8: String { say("no está en UTF-8", "it is not in UTF-8") }
  public var tooDeep: String { say("tiene demasiados niveles", "it has too many levels") }
  public var tooLong: String { say("es demasiado larga", "it is too long") }
  public func missing(_ name: String) -> String { say("falta «\(name)»", "“\(name)” is missing") }
  public func duplicate(_ name: String) -> String {
    say("«\(name)» está dos veces", "“\(name)” is there twice")
  }
  /// Of the line itself, or of what a command holds, where there is no name.
  public func wrongType(_ name: String) -> String {
    guard !name.isEmpty else {
      return say("ahí va un objeto, entre llaves", "an object in braces belongs there")
    }
    return say(
      "el valor de «\(name)» no tiene la forma debida",
      "the value of “\(name)” does not have the right form")
  }
  public func unknownField(_ name: String) -> String {
    say("no existe el campo «\(name)»", "there is no field “\(name)”")
  }
  public func unknownEvent(_ name: String) -> String {
    say("no existe el hecho «\(name)»", "there is no event “\(name)”")
  }
  public func unknownCommand(_ name: String) -> String {
    say("no existe la orden «\(name)»", "there is no command “\(name)”")
  }
  public func unknownValue(_ field: String, _ value: String) -> String {
    say("«\(value)» no es un valor de «\(field)»", "“\(value)” is not a value of “\(field)”")
  }
  public func unknownLabel(_ label: String) -> String {
    say(
      "la etiqueta «\(label)» no nombra nada: ninguna línea anterior la puso, o la suya se rechazó",
      "the label “\(label)” names nothing: no earlier line gave it, or that line was refused")
  }
  public func unknownNumber(_ number: String) -> String {
    say("nadie tiene el número «\(number)»", "nobody has number “\(number)”")
  }
  public func notADay(_ value: String) -> String {
    say(
      "«\(value)» no es una fecha; en las órdenes se escribe como «2026-11-22»",
      "“\(value)” is not a date; commands write it like “2026-11-22”")
  }
  public func notADeadline(_ value: String) -> String {
    say(
      "«\(value)» no es un plazo; en las órdenes se escribe «immediate» o como "
        + #"{"date":"2026-11-22"}, {"days":30,"counting":"business","from":"signature"}, "#
        + #"{"months":3,"from":"2026-12-01"} o {"hours":48,"from":"signature"}"#,
      "“\(value)” is not a deadline; commands write “immediate”, or "
        + #"{"date":"2026-11-22"}, {"days":30,"counting":"business","from":"signature"}, "#
        + #"{"months":3,"from":"2026-12-01"} or {"hours":48,"from":"signature"} and the like"#)
  }
  public func invalidValue(_ field: String, _ value: String) -> String {
    say(
      "«\(value)» no tiene la forma que pide «\(field)»",
      "“\(value)” does not have the form that “\(field)” asks for")
  }

  public var controlCharacter: String {
    say("hay un carácter de control; quítelo", "there is a control character; remove it")
  }
  public var unclosedSection: String {
    say(
      "falta el corchete que cierra la sección",
      "the bracket that closes the section is missing")
  }
  public var emptySectionName: String {
    say("la sección no tiene nombre", "the section has no name")
  }
  public var missingEquals: String {
    say(
      "falta el signo «=» entre la clave y el valor",
      "the sign “=” between key and value is missing")
  }
  public var emptyKey: String {
    say("falta la clave antes del signo «=»", "the key before the sign “=” is missing")
  }
  public func unknownSection(_ name: String) -> String {
    say("no existe la sección «\(name)»", "there is no section “\(name)”")
  }
  public func missingSection(_ name: String) -> String {
    say("falta la sección «\(name)»", "the section “\(name)” is missing")
  }
  public func unknownKey(_ name: String) -> String {
    say("no existe la clave «\(name)»", "there is no key “\(name)”")
  }
  public func emptyValue(_ name: String) -> String {
    say("falta el valor de «\(name)»", "the value of “\(name)” is missing")
  }

  public func unknownScope(_ name: String) -> String {
    say(
      "ninguna parte de la pantalla se llama «\(name)»",
      "no part of the screen is called “\(name)”")
  }
  public func unknownColour(_ name: String) -> String {
    say(
      "«\(name)» no es un color ni está en la paleta",
      "“\(name)” is neither a colour nor in the palette")
  }
  public func unknownAttribute(_ name: String) -> String {
    say("«\(name)» no es un atributo de letra", "“\(name)” is not an attribute of letters")
  }
  public func reservedName(_ name: String) -> String {
    say(
      "la paleta no puede dar otro sentido a «\(name)»",
      "the palette cannot give another meaning to “\(name)”")
  }
  public func missingParent(_ theme: String) -> String {
    say(
      "no existe el tema «\(theme)», del que hereda",
      "there is no theme “\(theme)”, from which it inherits")
  }
  public func cycle(_ themes: String) -> String {
    say("los temas heredan en círculo: \(themes)", "the themes inherit in a circle: \(themes)")
  }
  public func tooManyParents(_ limit: Int) -> String {
    say(
      "hereda de más de \(limit) temas seguidos",
      "it inherits from more than \(limit) themes in a row")
  }
}
