/// How «no hay diálogo mientras se mantenga la medida de fuerza» is understood
/// (source 000, *Fase previa*).
public enum MeasureInterpretation: String, CaseIterable, Sendable {
  /// It speaks of the formal mechanism alone: only its installation waits.
  case formalMechanism
  /// Before that one talks, to agree on the least about how to talk formally.
  case priorTalks
  /// There is formal dialogue all the same, since repression could cost too much.
  case highCost

  /// `nil` for ``Code/noMeasure``, which says nothing of it.
  init?(_ code: Code?) {
    guard let code, let interpretation = Self(rawValue: code.rawValue) else { return nil }
    self = interpretation
  }

  /// Whether the mechanism may be installed while the measure goes on.
  public var allowsFormalDialogue: Bool { self == .highCost }
}
