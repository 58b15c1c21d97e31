/// The words of the paper folder of a session.
public struct SessionFolderTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func title(_ session: Int) -> String {
    say("Carpeta de la sesión \(session)", "Folder of session \(session)")
  }
  public func minutes(_ count: Int) -> String { say(", \(count) min", ", \(count) min") }
  public var number: String { say("N.º", "No.") }
  public var cameAt: String { say("Llegó", "Came") }
  public var leftAt: String { say("Salió", "Left") }
  public var hour: String { say("Hora", "Hour") }
  public var said: String { say("Lo que se dijo", "What was said") }
  public var kind: String { say("Clase", "Kind") }
  public var fulfilled: String { say("Cumplido (qué se vio)", "Fulfilled (what was seen)") }
  public var newDate: String { say("Nueva fecha", "New date") }
}
