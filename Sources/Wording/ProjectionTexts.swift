import Dialogue

/// The words of the projection and its curtain.
public struct ProjectionTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Proyección", "Projection") }
  var showsTable: String { say("Proyecta el asunto en trato", "Shows the matter on the table") }
  func showsClause(_ clause: String) -> String {
    say("Proyecta \(clause)", "Shows \(clause)")
  }
  func curtain(_ isDown: Bool) -> String {
    isDown
      ? say("Baja la cortina", "The curtain comes down")
      : say("Sube la cortina", "The curtain goes up")
  }
  public var table: String {
    say(
      "El asunto en trato, su reloj y quién habla", "The matter on the table, its clock, who speaks"
    )
  }
  public var speaks: String { say("Tiene la palabra", "Has the floor") }
  public var next: String { say("Sigue", "Next") }
  public var responsible: String { say("Responsable", "Responsible") }
  public var deadline: String { say("Plazo", "Deadline") }
  public var notSaid: String { say("por decir", "not said yet") }
  public var noCommitments: String {
    say("Sin compromisos escritos todavía", "No commitments written yet")
  }
}
