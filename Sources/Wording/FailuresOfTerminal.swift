/// Why the screens cannot be shown, in one language.
public struct FailuresOfTerminal: Sendable {
  public let notATerminal: String
  public let noName: String
  public let dumb: @Sendable (_ name: String) -> String
  /// The person's own editor could not be started.
  public let noEditor: @Sendable (_ command: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> FailuresOfTerminal {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension FailuresOfTerminal {
  static let spanish = FailuresOfTerminal(
    notATerminal: "Las pantallas necesitan una terminal, y la entrada o la salida no lo son; para "
      + "trabajar sin ella use «mesa lista», «mesa ver» o «mesa aplicar» (vea «mesa ayuda»).",
    noName: "La variable TERM no está puesta y no se sabe qué terminal es; póngala, por ejemplo "
      + "TERM=xterm-256color.",
    dumb: { "La terminal «\($0)» no puede mostrar pantallas; use otra, o «mesa ayuda»." },
    noEditor: {
      "No se pudo abrir el editor «\($0)»; ponga otro en la variable EDITOR. Su texto sigue aquí."
    })

  static let english = FailuresOfTerminal(
    notATerminal: "The screens need a terminal, and the input or the output is none; to work "
      + "without one use “mesa lista”, “mesa ver” or “mesa aplicar” (see “mesa ayuda”).",
    noName: "The variable TERM is not set and it is not known which terminal this is; set it, for "
      + "example TERM=xterm-256color.",
    dumb: { "The terminal “\($0)” cannot show screens; use another one, or “mesa ayuda”." },
    noEditor: {
      "The editor “\($0)” could not be started; set another one in the variable EDITOR. Your text "
        + "is still here."
    })
}
