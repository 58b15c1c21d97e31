import Dialogue

/// What `vencimientos` writes, in one language.
public struct CommandLineDue: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Heads of the columns and labels of the lines.
  public struct Labels: Texts {
    let language: Language

    public var due: String { say("Vence", "Due") }
    public var days: String { say("Días", "Days") }
    public var light: String { say("Semáforo", "Light") }
    public var state: String { say("Estado", "State") }
    public var mesa: String { say("Mesa", "Mesa") }
    public var name: String { say("Nombre", "Name") }
    public var kind: String { say("Tipo", "Kind") }
    public var what: String { say("Qué", "What") }
    public var agreement: String { say("Acuerdo", "Agreement") }
    public var responsible: String { say("Responsable", "Responsible") }
  }

  public var labels: Labels { Labels(language: language) }
  /// The words of the traffic light.
  public var lights: LightTexts { LightTexts(language) }
  /// In the place of a day, where none can be known yet.
  public var noDay: String { say("sin día", "no day") }
  public var nobody: String { say("sin responsable", "nobody responsible") }
  public var nothing: String { say("No hay nada por vencer.", "Nothing falls due.") }
  /// «Semáforo al 22.11.2026»: what a calendar shows is as old as the file.
  public func lightOn(_ date: String) -> String { say("Semáforo al \(date)", "Light on \(date)") }
}
