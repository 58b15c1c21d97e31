import PlainIdentities

@testable import Dialogue

/// A defect that can be planted in a sound agreement, and the one rule that must find it.
enum Defect: CaseIterable {
  case agenda, commitment, responsible, noPerson, nameOnly, personOfAnother
  case pending, observed, expired, secondUnaccredited
  case deadline, pastDate, verifier, followUp
  case nobodyVerifies, obligedVerifies, nobodyFollowsUp, promise, reservation
  case norm, vague, two, twoSentences, acceptance, objection, rejected, consultation, silentReading
  case changed
  case nextBefore, offer, recogniser, noParty, absentParty, unsigned, interpreter
  case provisional, noDNI, unasked, openWords
  case awayInterpreter, leftEarly, ownPublication, normOfNobody
  case notUnderstood, voiceless, blank, ratifiedOther, namedObjects
  case tookNote, basesBefore, noSigner, unusable, unheard, number
  case absentAnswers, earlyHour, startsAfter, ending, everybody, recital
  case complementary, unmediated, noMandate, noWithdrawal, normOfOther, vagueBases, translation
  case noEnding, unclearPeriod, conditional

  var rule: LintRule {
    switch self {
    case .agenda: .missingAgenda
    case .commitment: .noCommitment
    case .responsible: .missingResponsible
    case .noPerson, .nameOnly, .personOfAnother: .responsibleUnidentified
    case .pending, .observed, .expired, .secondUnaccredited: .responsibleNotAccredited
    case .deadline: .missingDeadline
    case .pastDate: .pastDeadline
    case .verifier: .missingVerifier
    case .followUp: .missingFollowUp
    case .nobodyVerifies: .verifierNobody
    case .obligedVerifies: .verifierObliged
    case .nobodyFollowsUp: .followUpNobody
    case .promise: .uncarriedPromise
    case .reservation: .reservationWithoutReasons
    case .norm: .missingNorm
    case .vague: .vagueVerb
    case .two, .twoSentences: .twoObligations
    case .acceptance: .missingAcceptance
    case .objection, .rejected: .objection
    case .consultation: .pendingConsultation
    case .silentReading: .notReadAloud
    case .changed: .staleAcceptance
    case .nextBefore: .impossibleDate
    case .offer: .offerInConciliation
    case .recogniser: .missingRecogniser
    case .noParty: .responsibleNoParty
    case .absentParty: .boundNotAtTable
    case .unsigned: .boundWithoutSigner
    case .interpreter: .missingInterpreter
    case .tookNote: .onlyTookNote
    case .awayInterpreter: .missingInterpreter
    case .leftEarly, .ownPublication: .impossibleDate
    case .normOfNobody: .missingResponsible
    case .notUnderstood: .notUnderstood
    case .voiceless: .limitedCredential
    case .blank: .openWords
    case .ratifiedOther: .staleAcceptance
    case .namedObjects: .objection
    case .basesBefore: .impossibleDate
    case .noSigner: .partyWithoutSigner
    case .unusable: .unusableCredential
    case .unheard: .unheardSigner
    case .number: .personalNumber
    case .provisional: .provisionalCredential
    case .noDNI: .missingDNI
    case .unasked: .unaskedOpinion
    case .absentAnswers: .absentSpeaker
    case .earlyHour, .startsAfter: .impossibleDate
    case .ending: .contradictedEnding
    case .everybody: .overstatedParties
    case .recital: .typedRecital
    case .openWords: .openWords
    case .complementary: .missingComplemented
    case .unmediated: .unacceptedMediation
    case .noMandate: .missingMandate
    case .noWithdrawal: .nobodyWithdrew
    case .noEnding: .unsaidEnding
    case .unclearPeriod: .unreadPeriod
    case .conditional: .reservedConciliation
    case .normOfOther: .normOfOthers
    case .vagueBases: .vagueConsultation
    case .translation: .unreadTranslation
    }
  }

  /// Of the mesa or the acta, and of no agreement.
  var isOfActa: Bool {
    [
      .agenda, .nextBefore, .offer, .provisional, .noDNI, .unasked, .ending, .recital,
      .noSigner, .unusable, .unheard, .number, .voiceless, .complementary, .unmediated, .noMandate,
      .noWithdrawal, .noEnding,
    ].contains(self)
  }

  func plant(in sound: inout SoundAgreement) {
    change(&sound)
    if self != .changed { sound.table.readAgain() }
  }

  private func change(_ sound: inout SoundAgreement) {
    let commitment = sound.commitment
    switch self {
    case .agenda:
      sound.table.revise(sound.agreement, .agendaItem, to: nil)
      sound.table.strike(sound.agendaItem)
    case .commitment: sound.table.strike(commitment)
    case .deadline: sound.table.revise(commitment, .deadline, to: nil)
    case .pastDate:
      let past = Example.date.adding(days: -1)
      sound.table.revise(commitment, .deadline, to: .deadline(.date(past)))
    case .verifier: sound.table.revise(commitment, .verifier, to: nil)
    case .followUp: sound.table.revise(commitment, .followUp, to: nil)
    case .nobodyVerifies: sound.table.revise(commitment, .verifier, to: .text("Las partes"))
    case .nobodyFollowsUp: sound.table.revise(commitment, .followUp, to: .text("x"))
    case .obligedVerifies:
      let bound = sound.table.mesa.records[commitment]?.parties(.responsible).first
      let name = bound.flatMap { sound.table.mesa.party($0)?.name } ?? ""
      sound.table.revise(commitment, .verifier, to: .text(name))
    case .promise: extend(sound.agreement, .text, with: ". Se construirá un mercado", in: &sound)
    case .reservation: sound.table.revise(sound.acceptances[1], .answer, to: .code(.reserves))
    case .openWords: extend(sound.agreement, .text, with: " [medido cada mes]", in: &sound)
    case .norm: extend(sound.agreement, .text, with: ". Todo por ordenanza municipal", in: &sound)
    case .vague: extend(commitment, .action, with: " en la medida de lo posible", in: &sound)
    case .two: extend(commitment, .action, with: " y entregar las llaves", in: &sound)
    case .twoSentences:
      extend(commitment, .action, with: "; la empresa lo cercará para cuidar", in: &sound)
    case .changed:
      let other = TextDigest(of: "otras palabras").description
      sound.table.revise(sound.acceptances[1], .digest, to: .text(other))
    case .silentReading: sound.table.revise(sound.agreement, .readAloud, to: nil)
    case .responsible, .noPerson, .nameOnly, .personOfAnother: plantIdentity(in: &sound)
    case .pending, .observed, .expired, .secondUnaccredited: plantAccreditation(in: &sound)
    case .notUnderstood:
      sound.table.revise(sound.acceptances[1], .understood, to: .code(.no))
    case .voiceless: sound.table.revise(sound.others[1], .voice, to: .flag(false))
    case .conditional:
      sound.table.revise(sound.acta, .actaForm, to: .code(.conciliationForm))
      sound.table.revise(sound.acceptances[1], .answer, to: .code(.reserves))
      sound.table.revise(sound.acceptances[1], .words, to: .text("salvo en agosto"))
    case .unclearPeriod:
      sound.table.revise(sound.commitment, .periodicity, to: .text("según se pueda"))
    case .blank: sound.table.revise(sound.commitment, .budget, to: .text("S/ ____"))
    case .acceptance, .ratifiedOther, .namedObjects, .tookNote, .objection, .rejected,
      .consultation, .basesBefore:
      plantAnswer(in: &sound)
    case .nextBefore, .offer, .recogniser, .noParty, .absentParty, .unsigned, .interpreter,
      .noSigner, .unusable, .unheard, .number, .awayInterpreter,
      .leftEarly, .ownPublication, .normOfNobody, .provisional, .noDNI, .unasked, .absentAnswers,
      .earlyHour, .startsAfter, .ending,
      .everybody, .recital, .complementary, .unmediated, .noMandate, .noWithdrawal, .normOfOther,
      .vagueBases, .translation, .noEnding:
      plantSigning(in: &sound)
    }
  }

  private func plantIdentity(in sound: inout SoundAgreement) {
    let commitment = sound.commitment
    switch self {
    case .responsible:
      sound.table.revise(commitment, .responsible, to: nil)
      sound.table.revise(commitment, .responsiblePeople, to: nil)
    case .noPerson: sound.table.revise(commitment, .responsiblePeople, to: nil)
    case .nameOnly:
      sound.table.revise(sound.delegate, .position, to: nil)
      sound.table.revise(sound.delegate, .dni, to: nil)
      // So that the paper does not ask for the number as well.
      let own = sound.table.mesa.records[sound.delegate].flatMap(sound.table.mesa.party(of:)) ?? 1
      sound.table.attend(1, "Ana Quispe", of: own, isPresent: false)
    default:
      let own = sound.table.mesa.records[sound.delegate].flatMap(sound.table.mesa.party(of:)) ?? 1
      let other = sound.table.add(
        .delegate,
        [
          .name: .text("Beto"), .party: .party(PartyID(own.serial % 3 + 1)), .dni: .text("1"),
          .accreditation: .code(.accredited),
        ])
      sound.table.revise(
        commitment, .responsiblePeople,
        to: sound.table.mesa.records[other]?.person().map { .people([$0]) })
    }
  }

  private func plantAccreditation(in sound: inout SoundAgreement) {
    switch self {
    case .pending: sound.table.revise(sound.delegate, .accreditation, to: nil)
    case .observed: sound.table.revise(sound.delegate, .accreditation, to: .code(.observed))
    case .expired:
      sound.table.revise(sound.delegate, .expiry, to: .date(Example.date.adding(days: -1)))
    default:
      let own = sound.table.mesa.records[sound.delegate].flatMap(sound.table.mesa.party(of:)) ?? 1
      let other = sound.table.add(
        .delegate, [.name: .text("Luz"), .party: .party(PartyID(own.serial % 3 + 1))])
      let people = [sound.delegate, other].compactMap { sound.table.mesa.records[$0]?.person() }
      sound.table.revise(sound.commitment, .responsiblePeople, to: .people(people))
    }
  }

  private func plantAnswer(in sound: inout SoundAgreement) {
    let consultation: [FieldKey: Value] = [
      .agreement: .record(sound.agreement), .party: .party(Table.community),
      .ratifiedBy: .text("Asamblea"), .until: .date(Example.date.adding(days: 10)),
    ]
    switch self {
    case .acceptance: sound.table.strike(sound.acceptances[1])
    case .tookNote: sound.table.revise(sound.acceptances[1], .answer, to: .code(.takesNote))
    case .ratifiedOther:
      let bases = sound.table.add(
        .baseConsultation,
        consultation.merging([
          .ratification: .code(.ratified), .ratifiedBy: .text("asamblea"),
          .date: .date(Example.date),
        ]) { $1 })
      let other = TextDigest(of: "otras palabras").description
      sound.table.revise(bases, .digest, to: .text(other))
    case .namedObjects:
      // The sentence begins with a party that is not asked, and that says no.
      let bound = sound.table.mesa.records[sound.commitment]?.parties(.responsible).first ?? 1
      let other = PartyID(bound.serial % 3 + 1)
      let asked = [Table.company, Table.community, Table.ministry].filter { $0 != other }
      sound.table.revise(sound.agreement, .concurring, to: .parties(asked))
      let name = sound.table.mesa.party(other)?.name ?? ""
      let text = sound.table.mesa.records[sound.agreement]?.text(.text) ?? ""
      sound.table.revise(sound.agreement, .text, to: .text("\(name) está de acuerdo. " + text))
      sound.table.revise(
        sound.acceptances[Int(other.serial) - 1], .answer, to: .code(.objects))
    case .basesBefore:
      sound.table.revise(sound.agreement, .effectiveOnRatification, to: .flag(true))
      sound.table.add(
        .baseConsultation,
        consultation.merging([.until: .date(Example.date.adding(days: -1))]) { $1 })
    case .objection: sound.table.revise(sound.acceptances[1], .answer, to: .code(.objects))
    case .rejected:
      sound.table.add(
        .baseConsultation, consultation.merging([.ratification: .code(.rejected)]) { $1 })
    default: sound.table.add(.baseConsultation, consultation)
    }
  }

  private func extend(
    _ id: RecordID, _ key: FieldKey, with words: String, in sound: inout SoundAgreement
  ) {
    let text = sound.table.mesa.records[id]?.text(key) ?? ""
    sound.table.revise(id, key, to: .text(text + words))
  }
}
