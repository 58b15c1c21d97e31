/// What the cards of people held and wounded show of norms 2, 3 and 5 to 10 (source 001): for each
/// person the last visit tells, and only what was found as it must be is done.
extension EvidenceRule {
  static let custodyMeasures: [Measures] = [
    registerMeasures, heldMeasures, visitMeasures, harmMeasures,
  ]

  /// The entries of the book of detentions (norm 8), person by person.
  private static let registerMeasures: Measures = [
    .legalGround: { $0.each(.detention) { $0.code(.ground) != .unsaid } },
    .registerReason: { $0.each(.detention) { $0.has(.arrestReason) } },
    .registerOfficers: { $0.each(.detention) { $0.has(.officers) } },
    .registerArrest: {
      $0.each(.detention) { person in
        [FieldKey.arrestDate, .arrestHour, .circumstances].allSatisfy(person.has)
      }
    },
    .registerInterrogations: { $0.each(.detention) { $0.has(.interrogations) } },
    .registerJudge: { $0.each(.detention) { $0.has(.firstAppearance) } },
    .badgesSeen: { $0.each(.detention) { $0.flag(.badge) } },
  ]

  private static let heldMeasures: Measures = [
    // Whatever they wished to say: somebody went and saw them while they were held.
    .detaineesSeen: { $0.eachHeld(who: { !$0.isReleased }) { _ in true } },
    .rightsTold: { $0.eachHeld { $0.flag(.rightsTold) } },
    .whereaboutsTold: { $0.eachHeld(\.isFamilyTold) },
    .lawyerAlone: { $0.eachHeld { $0.flag(.lawyerSeen) } },
    .doctorSeen: { $0.eachHeld { [.examined, .secondExam].contains($0.code(.exam)) } },
    .familyAdmitted: { $0.eachHeld { $0.code(.family) == .visited } },
    .talksAlone: { $0.eachHeld { $0.flag(.alone) } },
    .heldApart: { $0.eachHeld { $0.flag(.separated) } },
    .consulateReached: { $0.eachHeld(who: { $0.flag(.foreigner) }) { $0.has(.consulate) } },
    .womanGuardThere: {
      $0.eachHeld(who: { $0.code(.sex) == .woman }) { $0.flag(.womanGuard) }
    },
    .minorsApart: { $0.eachHeld(who: \.isMinor) { $0.flag(.separated) } },
    .minorsFamilyTold: { $0.eachHeld(who: \.isMinor, \.isFamilyTold) },
    .missingSought: { mesa in
      let sought = mesa.owners(of: .custodySearch)
      return .each(of: mesa.records.all(.detention).filter(\.isNotLocated)) {
        sought.contains($0.id) && $0.has(.habeasCorpus)
      }
    },
  ]

  /// Visits to places where people are held.
  private static let visitMeasures: Measures = [
    .visitsAdmitted: { .each(of: $0.visitsToHeld) { $0.code(.access) == .fullAccess } },
    .placesRecognised: { .each(of: $0.visitsToHeld) { $0.flag(.recognised) } },
    .everybodySeen: { mesa in
      .each(of: mesa.visitsToHeld) { visit in
        guard let book = visit.number(.bookCount),
          let seen = visit.seenCount(interviewed: mesa.interviewed(at: visit.id))
        else { return false }
        return seen >= book
      }
    },
  ]

  private static let harmMeasures: Measures = [
    .victimsReferred: { $0.each(.victim) { $0.code(.victimState) == .dead || $0.has(.referral) } },
    .victimsProtected: { $0.each(.victim) { $0.has(.protection) } },
    .victimsFamilyTold: { $0.each(.victim) { $0.flag(.familyTold) } },
    .superiorTold: { $0.each(.victim) { $0.has(.superiorReport) } },
    .warningsGiven: {
      .each(of: $0.records.all(.forceIncident).filter { $0.flag(.firearms) }) {
        $0.flag(.warningGiven)
      }
    },
    .violationsNamed: { $0.each(.forceIncident) { $0.has(.violation) } },
    .ordersTraced: { $0.each(.forceIncident) { $0.has(.orders) } },
    .inquiriesOpened: { $0.each(.forceIncident) { $0.has(.prosecution) } },
  ]
}

extension Mesa {
  /// Each person who is held and was found is to have something in the last interview with them.
  fileprivate func eachHeld(
    who isMeant: (Record) -> Bool = { _ in true }, _ holds: (Record) -> Bool
  ) -> Tally {
    let last = lastInterviews
    let held = records.all(.detention).filter { !$0.isNotLocated && isMeant($0) }
    return .each(of: held) { last[$0.id].map(holds) ?? false }
  }

  fileprivate var visitsToHeld: [Record] {
    records.all(.visit).filter { $0.code(.placeKind) != .hospital }
  }
}

extension Record {
  /// Who knows where somebody is held may have seen them, too.
  fileprivate var isFamilyTold: Bool { [.told, .visited].contains(code(.family)) }
}
