import Dialogue

/// The field's terms for the values of the domain, in one language.
///
/// Names are lower case as they stand within a sentence (`en progreso`), but for phases, norms and
/// the code lists, which are titles. ``Swift/String/capitalizedFirst`` makes a heading of any.
public struct Terms: Sendable {
  /// Name without its number: «Inicio».
  public let phase: @Sendable (Phase) -> String
  /// Name with its number: «Fase 1 · Inicio».
  public let numberedPhase: @Sendable (Phase) -> String
  /// «Norma básica 3».
  public let norm: @Sendable (BasicNorm) -> String
  public let type: @Sendable (ConflictType) -> String
  public let stage: @Sendable (ConflictStage) -> String
  public let status: @Sendable (ConflictStatus) -> String
  public let moment: @Sendable (Moment) -> String
  public let mechanism: @Sendable (Mechanism) -> String
  public let role: @Sendable (Role) -> String
  public let tier: @Sendable (ActorTier) -> String
  public let partyKind: @Sendable (PartyKind) -> String
  public let mark: @Sendable (ItemMark) -> String
  public let circumstance: @Sendable (Circumstance) -> String
  /// When an item is shown: «con personas detenidas».
  public let condition: @Sendable (Condition) -> String
  /// A form's field within a sentence: «el nombre».
  public let field: @Sendable (Refusal.Field) -> String

  /// The terms in `language`.
  public static func of(_ language: Language) -> Terms {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  /// What a list of items is called with its number: a phase or a norm.
  public func numbered(_ list: ChecklistID) -> String {
    switch list {
    case .phase(let phase): numberedPhase(phase)
    case .norm(let norm): self.norm(norm)
    }
  }
}

extension StringProtocol {
  /// With its first letter in upper case: a term at the head of a line.
  public var capitalizedFirst: String {
    guard let first else { return "" }
    return first.uppercased() + dropFirst()
  }
}
