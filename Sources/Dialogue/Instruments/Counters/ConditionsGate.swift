/// Whether there are conditions for the dialogue (source 000, *Fase previa*), as last assessed.
public struct ConditionsGate: Hashable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    /// Nobody has written down what they think.
    case notAssessed
    case toBeSeen, met, notMet
  }

  public let state: State
  /// Do the parties want to talk?
  public let willingness: Code
  /// How «no hay diálogo mientras se mantenga la medida de fuerza» is read.
  public let reading: Code
  public let reasons: String
  /// Measures of force in force on the day, without a word of lifting them.
  public let measures: [RecordID]
  /// The assessment; `nil` where there is none.
  public let record: RecordID?

  public var isOpen: Bool { state == .met }

  /// What does not go together in the assessment; it is for the mediator to weigh.
  public var contradictions: [Contradiction] {
    guard state == .met else { return [] }
    var found: [Contradiction] = []
    if willingness != .willing { found.append(.partiesNotWilling) }
    if !measures.isEmpty, reading == .noMeasure { found.append(.measureInForce) }
    return found
  }

  public enum Contradiction: String, CaseIterable, Sendable {
    /// Conditions are said to be met, and the parties are not known to want dialogue.
    case partiesNotWilling
    /// Conditions are said to be met as if there were no measure of force, and there is one.
    case measureInForce
  }
}

extension Mesa {
  /// The gate as it stands on a day, by the last assessment.
  public func conditionsGate(on day: CalendarDate) -> ConditionsGate {
    let last = records.all(.conditions).max { $0.id < $1.id }
    let state: ConditionsGate.State =
      switch last?.code(.conclusion) {
      case nil: .notAssessed
      case .conditionsMet: .met
      case .conditionsNotMet: .notMet
      default: .toBeSeen
      }
    return ConditionsGate(
      state: state, willingness: last?.code(.willingness) ?? .unknown,
      reading: last?.code(.measureReading) ?? .noMeasure, reasons: last?.text(.reasons) ?? "",
      measures: measuresInForce(on: day), record: last?.id)
  }

  /// Measures of force that last on a day.
  public func measuresInForce(on day: CalendarDate) -> [RecordID] {
    records.all(.forceMeasure).filter { measure in
      guard measure.code(.measureState) == .inForce else { return false }
      if let since = measure.date(.since), since > day { return false }
      if let until = measure.date(.until), until < day { return false }
      return true
    }.map(\.id)
  }
}
