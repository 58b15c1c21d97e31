/// *¿Hay condiciones para el diálogo?* (source 000, *Fase previa*): the parties want it, and the
/// measure of force rests or is to be lifted once the mechanism is installed.
///
/// Derived from each party's will, the measures of force and the last assessment; what the mediator
/// concluded can close the gate, and cannot open it over a hole.
public struct DialogueGate: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    case met
    /// A measure of force goes on; by this interpretation one talks all the same.
    case metByInterpretation(MeasureInterpretation)
    case notMet
    /// Something was not asked or not written down yet.
    case unknown
  }

  /// What stands between the mesa and the dialogue.
  public enum Hole: Hashable, Sendable {
    /// Fewer than two parties at the table are known.
    case parties
    /// The party was not asked whether it wants dialogue, or has not said.
    case unheard(PartyID)
    case unwilling(PartyID)
    /// The measure goes on, nobody undertook to lift it, and no interpretation answers it.
    case measure(RecordID)
    /// Nobody has written down whether the measure goes on.
    case measureUnsaid(RecordID)
    /// Nobody has written down an assessment, with its reasons.
    case assessment
    /// The last assessment comes to no conclusion.
    case conclusion
    /// The last assessment says that there are no conditions.
    case concludedAgainst

    /// Whether it says no; the others say that something is not known.
    var isRefusal: Bool {
      switch self {
      case .unwilling, .measure, .concludedAgainst: true
      case .parties, .unheard, .measureUnsaid, .assessment, .conclusion: false
      }
    }
  }

  public let result: Result
  /// What is missing: of the parties in their order, then of the measures, then of the assessment.
  public let missing: [Hole]
  /// The last assessment; `nil` where there is none.
  public let assessment: RecordID?

  /// Whether a formal mechanism may be installed.
  public var allowsFormalDialogue: Bool {
    switch result {
    case .met: true
    case .metByInterpretation(let interpretation): interpretation.allowsFormalDialogue
    case .notMet, .unknown: false
    }
  }
}

extension Mesa {
  /// The gate as it stands on a day, on which measures of force may have run out.
  public func dialogueGate(on day: CalendarDate) -> DialogueGate {
    let last = lastConditions
    let interpretation = MeasureInterpretation(last?.code(.measureInterpretation))
    let measures = measuresInForce(on: day).sorted()
    var missing = holesOfWill
    if interpretation == nil { missing += measures.map { .measure($0) } }
    missing += measuresUnsaid(on: day).sorted().map { .measureUnsaid($0) }
    switch last.map({ $0.code(.conclusion) }) {
    case nil: missing.append(.assessment)
    case .conditionsMet??: break
    case .conditionsNotMet??: missing.append(.concludedAgainst)
    case _?: missing.append(.conclusion)
    }
    let result: DialogueGate.Result
    if missing.contains(where: \.isRefusal) {
      result = .notMet
    } else if !missing.isEmpty {
      result = .unknown
    } else if let interpretation, !measures.isEmpty {
      result = .metByInterpretation(interpretation)
    } else {
      result = .met
    }
    return DialogueGate(result: result, missing: missing, assessment: last?.id)
  }

  private var holesOfWill: [DialogueGate.Hole] {
    let words = lastWords(.willingness)
    var holes: [DialogueGate.Hole] = partiesAtTable.count < 2 ? [.parties] : []
    for party in partiesAtTable {
      switch words[party.id]?.code(.willingness) {
      case .willing?: break
      case .unwilling?: holes.append(.unwilling(party.id))
      case nil, _?: holes.append(.unheard(party.id))
      }
    }
    return holes
  }
}
