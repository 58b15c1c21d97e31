/// Why the screens cannot be shown, in one language.
public struct FailuresOfTerminal: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var notATerminal: String {
    say(
      "Las pantallas necesitan una terminal, y la entrada o la salida no lo son; para trabajar "
        + "sin ella use «mesa --lineal», «mesa lista», «mesa ver» o «mesa aplicar» (vea «mesa ayuda»).",
      "The screens need a terminal, and the input or the output is none; to work without one use "
        + "“mesa --lineal”, “mesa lista”, “mesa ver” or “mesa aplicar” (see “mesa ayuda”).")
  }
  public var noName: String {
    say(
      "La variable TERM no está puesta y no se sabe qué terminal es; póngala, por ejemplo "
        + "TERM=xterm-256color.",
      "The variable TERM is not set and it is not known which terminal this is; set it, for "
        + "example TERM=xterm-256color.")
  }
  public func dumb(_ name: String) -> String {
    say(
      "La terminal «\(name)» no puede mostrar pantallas; use otra, o «mesa --lineal».",
      "The terminal “\(name)” cannot show screens; use another one, or “mesa --lineal”.")
  }
  /// The person's own editor could not be started.
  public func noEditor(_ command: String) -> String {
    say(
      "No se pudo abrir el editor «\(command)»; ponga otro en la variable EDITOR. Su texto sigue "
        + "aquí.",
      "The editor “\(command)” could not be started; set another one in the variable EDITOR. Your "
        + "text is still here.")
  }
}
