/// A field of a record.
public enum FieldKey: String, CaseIterable, Sendable {
  // People and bodies
  case person, name, dni, position, phone, language, interpreter, sex, seat, voice, vote,
    spokesperson, witness, witnessDNI
  case credential, signedBy, authority, scope, expiry, accreditation, observation
  case party, parties, acceptedBy, against, age, side
  // Texts
  case text, title, note, reasons, words, culture, background, circumstances
  // Preparation
  case planKind, riskLevel, riskDecision, consulted, allyKind, allyDecision
  case forceMeasure, duration, measureState, since, until
  case perception, motives, aims, solution, terms, intermediary
  case willingness, measureInterpretation, conclusion
  case acceptsMediation, acceptsMediator
  // The table
  case minutes, origin, statementKind, onPaper, evidence, nature, verified, understood
  case proposalKind, viability, wouldMakeViable, standing, answer, satisfaction
  // References to other records
  case agendaItem, speaker, claim, rule, proposal, counters, agreement, commitment
  // Agreements
  case action, responsible, responsiblePeople, contributions, deadline, beneficiary, verifier
  case executor, periodicity, starts, investmentCode, budget
  case followUp
  case clauseClass, concurring, effectiveOnRatification, proposer, bearer
  case translation, translator, prevails
  case instrument, entity, published, ratifiedBy, ratification, readAloud
  // The acta
  case actaKind, actaForm, modality, ending, mandate, issuer, session, nextDate, nextPlace,
    replaces, complements
  case obtainedActa, acta, part, teamRole, outcome, digest, file
  // Waivers
  case lintRule
  // Follow-up
  case date, hour, by, result, madeKnownTo, state, newDate, agreedBy, addressee
  // Rights
  case place, placeKind, forceUsed, firearms, officers, victimState, cause, careplace
  case arrestReason, arrestDate, arrestHour, interrogations, firstAppearance, custody, release
  case recipient, reply, replyHour, reserved, consent, key
  // People held or wounded, and visits to them
  case visit, detention, victim
  case access, accessBy, bookCount, seenCount, recognised
  case foreigner, custodyState, ground, badge, prosecutorTold, transfers, habeasCorpus
  case alone, agrees, urgent, rightsTold, familyTold, lawyerSeen, consulate, exam, family
  case womanGuard, separated, mayTell, nextVisit
  case superiorReport, referral, protection
  case warningGiven, violation, orders, prosecution
  // The registry of cases
  case resolution, installed, convenes, presides, office, conducts, supports, tableMandate
  case violent, dialogueFollowed
  case civilDead, civilWounded, policeDead, policeWounded, forcesDead, forcesWounded
  case relation, otherParty

  public func hash(into hasher: inout Hasher) { hasher.combine(placeInList) }
}

/// What a field may hold.
public enum FieldType: Hashable, Sendable {
  case line(limit: Int)
  case area
  case choice(CodeList)
  case date
  /// `HH:MM`.
  case hour
  case number
  case flag
  case party
  /// Several parties.
  case parties
  case person
  /// Several people.
  case people
  /// A person, or a body of which only the name is typed.
  case personOrText(limit: Int)
  /// A record of this kind.
  case record(RecordKind)
  case session
  case deadline
}

extension FieldKey {
  /// The field of the day to which an hour belongs; `nil` for what is no hour of such a day.
  var dayOfHour: FieldKey? {
    if self == .hour || self == .replyHour { return .date }
    return self == .arrestHour ? .arrestDate : nil
  }
}
