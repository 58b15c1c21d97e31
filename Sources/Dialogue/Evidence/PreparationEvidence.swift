extension EvidenceRule {
  static let preparationMeasures: Measures = [
    .perceptionAsked: { $0.eachParty(.initialContact) { $0.has(.perception) } },
    .motivesAsked: { $0.eachParty(.initialContact) { $0.has(.motives) } },
    .aimsAsked: { $0.eachParty(.initialContact) { $0.has(.aims) } },
    .solutionAsked: { $0.eachParty(.initialContact) { $0.has(.solution) } },
    .termsAsked: { $0.eachParty(.initialContact) { $0.has(.terms) } },
    .intermediaryAsked: { $0.eachParty(.initialContact) { $0.has(.intermediary) } },
    .actorsByTier: { mesa in
      .each(of: ActorTier.allCases) { tier in
        let actors = mesa.parties.count { $0.details.tier == tier }
        // Nobody is in conflict alone.
        return actors >= (tier == .primary ? 2 : 1)
      }
    },
    .phonesPerParty: { mesa in
      let reachable = Set(
        mesa.people.filter { !$0.isStruck && !$0.details.phone.isEmpty }.compactMap(\.party))
      return .each(of: mesa.parties) { reachable.contains($0.id) }
    },
    .culturePerParty: { $0.eachParty(.actorProfile) { $0.has(.culture) } },
    .profilePerParty: { $0.eachParty(.actorProfile) { $0.has(.background) } },
    .planObjectives: { .once($0.hasPlan(.objective)) },
    // Activities and the strategy behind them.
    .planActivities: { mesa in .each(of: [Code.activity, .strategy], mesa.hasPlan) },
    .partiesWilling: { $0.eachLastWord(.willingness) { $0.code(.willingness) == .willing } },
    .measuresEased: { mesa in
      let measures = mesa.records.all(.forceMeasure)
      // That there is none was looked at and written down.
      if measures.isEmpty, mesa.lastConditions?.code(.measureInterpretation) == .noMeasure {
        return .once(true)
      }
      // Of which nobody said how it stands, it may go on.
      return .each(of: measures) { $0.has(.measureState) && $0.code(.measureState) != .inForce }
    },
    .conditionsConcluded: { mesa in
      let conclusion = mesa.lastConditions?.code(.conclusion)
      return .once(conclusion == .conditionsMet || conclusion == .conditionsNotMet)
    },
    .alliesSought: { .once($0.hasAny(.ally)) },
    .alliesDecided: { $0.each(.ally) { $0.code(.allyDecision) != .considered } },
    .riskAssessed: { .once($0.hasAny(.riskAssessment)) },
    .viabilityConsulted: { .once($0.hasAny(.riskAssessment) { $0.has(.consulted) }) },
  ]
}

extension Mesa {
  /// The assessment of the conditions for dialogue that was written last.
  var lastConditions: Record? { records.all(.conditions).max { $0.id < $1.id } }

  fileprivate func hasPlan(_ kind: Code) -> Bool {
    hasAny(.planEntry) { $0.code(.planKind) == kind }
  }
}
