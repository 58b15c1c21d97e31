/// What in the data of a mesa shows that an item was seen to. Content names it: `evidence = …`.
///
/// A rule reads nothing but the ``Mesa``: no clock, and not the order in which records are shown.
/// Where a rule speaks of parties, it means those at the table, the primary actors; where several
/// records of one party answer the same question, the last one written holds.
public enum EvidenceRule: String, CaseIterable, Sendable {
  // Before the dialogue
  case perceptionAsked = "perception-asked"
  case motivesAsked = "motives-asked"
  case aimsAsked = "aims-asked"
  case solutionAsked = "solution-asked"
  case termsAsked = "terms-asked"
  case intermediaryAsked = "intermediary-asked"
  case actorsByTier = "actors-by-tier"
  case phonesPerParty = "phones-per-party"
  case culturePerParty = "culture-per-party"
  case profilePerParty = "profile-per-party"
  case planObjectives = "plan-objectives"
  case planActivities = "plan-activities"
  case partiesWilling = "parties-willing"
  case measuresEased = "measures-eased"
  case conditionsConcluded = "conditions-concluded"
  case alliesSought = "allies-sought"
  case alliesDecided = "allies-decided"
  case riskAssessed = "risk-assessed"
  case viabilityConsulted = "viability-consulted"
  // Watch over rights
  case authorityContacted = "authority-contacted"
  case policeWarned = "police-warned"
  case headquartersInformed = "headquarters-informed"
  case prosecutorInformed = "prosecutor-informed"
  case mediaAppealed = "media-appealed"
  case incidentsReported = "incidents-reported"
  case stationsVisited = "stations-visited"
  case hospitalsVisited = "hospitals-visited"
  case detaineesSeen = "detainees-seen"
  case custodyKnown = "custody-known"
  // People held and wounded, person by person
  case legalGround = "legal-ground"
  case registerReason = "register-reason"
  case registerOfficers = "register-officers"
  case registerArrest = "register-arrest"
  case registerInterrogations = "register-interrogations"
  case registerJudge = "register-judge"
  case badgesSeen = "badges-seen"
  case rightsTold = "rights-told"
  case whereaboutsTold = "whereabouts-told"
  case lawyerAlone = "lawyer-alone"
  case doctorSeen = "doctor-seen"
  case familyAdmitted = "family-admitted"
  case talksAlone = "talks-alone"
  case heldApart = "held-apart"
  case consulateReached = "consulate-reached"
  case womanGuardThere = "woman-guard-there"
  case minorsApart = "minors-apart"
  case minorsFamilyTold = "minors-family-told"
  case missingSought = "missing-sought"
  case visitsAdmitted = "visits-admitted"
  case placesRecognised = "places-recognised"
  case everybodySeen = "everybody-seen"
  case victimsReferred = "victims-referred"
  case victimsProtected = "victims-protected"
  case victimsFamilyTold = "victims-family-told"
  case superiorTold = "superior-told"
  case warningsGiven = "warnings-given"
  case violationsNamed = "violations-named"
  case ordersTraced = "orders-traced"
  case inquiriesOpened = "inquiries-opened"
  // Opening
  case mediationAccepted = "mediation-accepted"
  case mediatorAccepted = "mediator-accepted"
  case rulesWritten = "rules-written"
  case rulesAccepted = "rules-accepted"
  case delegatesAccredited = "delegates-accredited"
  case legalAuthority = "legal-authority"
  case credentialsSigned = "credentials-signed"
  // What the parties say
  case claimsVerified = "claims-verified"
  case claimsProven = "claims-proven"
  case claimsUnderstood = "claims-understood"
  case claimsToldApart = "claims-told-apart"
  case positionsPerParty = "positions-per-party"
  case interestsPerParty = "interests-per-party"
  case needsPerParty = "needs-per-party"
  case agendaAccepted = "agenda-accepted"
  // Towards a solution
  case proposalsWeighed = "proposals-weighed"
  case proposalsWorkable = "proposals-workable"
  case proposalsApart = "proposals-apart"
  case affectiveProposals = "affective-proposals"
  case apologyConsidered = "apology-considered"
  // Agreements
  case agreementsUnderstood = "agreements-understood"
  case agreementsAccepted = "agreements-accepted"
  case needsAnswered = "needs-answered"
  case commitmentsAssigned = "commitments-assigned"
  case commitmentsDated = "commitments-dated"
  case normsNamed = "norms-named"
  case normsAssigned = "norms-assigned"
  case normsDated = "norms-dated"
  case satisfactionAsked = "satisfaction-asked"
  // Verification and follow-up
  case verifiersNamed = "verifiers-named"
  case commitmentsVerified = "commitments-verified"
  case deadlinesVerified = "deadlines-verified"
  case verificationsTold = "verifications-told"
  case commitmentsFollowed = "commitments-followed"
  case publicEntitiesFollowed = "public-entities-followed"
  case delaysAlerted = "delays-alerted"
  case breachesAlerted = "breaches-alerted"

  public func hash(into hasher: inout Hasher) { hasher.combine(placeInList) }

  /// How far this mesa has come with it.
  public func tally(_ mesa: Mesa) -> Tally {
    Self.measures[placeInList]?(mesa) ?? Tally(done: 0, total: 0)
  }

  /// Whether it may well be that there is nothing of what it measures, and then nothing to see to.
  ///
  /// The others wait: for parties to be known, rules to be written, people in custody to be seen.
  public var mayHaveNothing: Bool { Self.ofWhatMayBeNone.contains(self) }

  /// Whether it measures one of ``FieldKey/sixQuestions``.
  var isOneOfSixQuestions: Bool { Self.sixQuestions.contains(self) }

  private static let sixQuestions: [EvidenceRule] = [
    .perceptionAsked, .motivesAsked, .aimsAsked, .solutionAsked, .termsAsked, .intermediaryAsked,
  ]

  private static let ofWhatMayBeNone: [EvidenceRule] = [
    .consulateReached, .womanGuardThere, .minorsApart, .minorsFamilyTold, .missingSought,
    .warningsGiven, .violationsNamed, .ordersTraced, .inquiriesOpened,
    .alliesDecided, .incidentsReported, .legalAuthority, .credentialsSigned,
    .claimsVerified, .claimsProven, .claimsUnderstood, .claimsToldApart,
    .proposalsWeighed, .proposalsWorkable, .proposalsApart,
    .agreementsUnderstood, .agreementsAccepted, .needsAnswered, .commitmentsAssigned,
    .commitmentsDated, .normsNamed, .normsAssigned, .normsDated,
    .verifiersNamed, .commitmentsVerified, .deadlinesVerified, .verificationsTold,
    .commitmentsFollowed, .publicEntitiesFollowed, .delaysAlerted, .breachesAlerted,
  ]

  typealias Measure = @Sendable (Mesa) -> Tally

  /// Each with its rule: a list and no dictionary, which a start would hash.
  typealias Measures = KeyValuePairs<EvidenceRule, Measure>

  static let families: [Measures] =
    [
      preparationMeasures, rightsMeasures, openingMeasures, voicesMeasures, proposalMeasures,
      agreementMeasures, followUpMeasures,
    ] + custodyMeasures

  /// By the place of the rule among all.
  static let measures: [Measure?] = {
    var measures = [Measure?](repeating: nil, count: allCases.count)
    for family in families {
      for (rule, measure) in family { measures[rule.placeInList] = measure }
    }
    return measures
  }()
}
