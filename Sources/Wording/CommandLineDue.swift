import Dialogue

/// What `vencimientos` writes, in one language.
public struct CommandLineDue: Sendable {
  /// Heads of the columns and labels of the lines.
  public struct Labels: Sendable {
    public let due: String
    public let days: String
    public let light: String
    public let state: String
    public let mesa: String
    public let name: String
    public let kind: String
    public let what: String
    public let agreement: String
    public let responsible: String
  }

  public let labels: Labels
  /// The words of the traffic light.
  public let lights: LightTexts
  /// In the place of a day, where none can be known yet.
  public let noDay: String
  public let nobody: String
  public let nothing: String
  /// «Semáforo al 22.11.2026»: what a calendar shows is as old as the file.
  public let lightOn: @Sendable (_ date: String) -> String

  /// The texts in `language`.
  public static func of(_ language: Language) -> CommandLineDue {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension CommandLineDue {
  static let spanish = CommandLineDue(
    labels: .init(
      due: "Vence", days: "Días", light: "Semáforo", state: "Estado", mesa: "Mesa",
      name: "Nombre", kind: "Tipo", what: "Qué", agreement: "Acuerdo",
      responsible: "Responsable"),
    lights: .spanish,
    noDay: "sin día", nobody: "sin responsable", nothing: "No hay nada por vencer.",
    lightOn: { "Semáforo al \($0)" })

  static let english = CommandLineDue(
    labels: .init(
      due: "Due", days: "Days", light: "Light", state: "State", mesa: "Mesa", name: "Name",
      kind: "Kind", what: "What", agreement: "Agreement", responsible: "Responsible"),
    lights: .english,
    noDay: "no day", nobody: "nobody responsible", nothing: "Nothing falls due.",
    lightOn: { "Light on \($0)" })
}
