import Dialogue

/// The one place that goes over all refusals; the sentences stand beside those of their kind.
extension Refusals {
  /// The sentence for a refusal; text of the person's own stands in it as it was given.
  public func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .alreadyOpened: alreadyOpened
    case .notOpened: notOpened
    case .badIdentity(let id): badIdentity(id)
    case .blank(let field): blank(field)
    case .tooLong(let field, let limit): tooLong(field, limit)
    case .unknownItem(let item): unknownItem(item)
    case .itemDoesNotApply(let item): itemDoesNotApply(item)
    case .reasonRequired(let mark): reasonRequired(mark)
    case .phaseReasonRequired(let phase, let open): phaseReasonRequired(phase, open)
    case .alreadyInPhase(let phase): alreadyInPhase(phase)
    case .unknownParty(let id): unknownParty(id)
    case .duplicateParty(let name): duplicateParty(name)
    case .duplicateShortName(let name, let party): duplicateShortName(name, party)
    case .partyInUse(let name): partyInUse(name)
    case .unknownPerson(let id): unknownPerson(id)
    case .severalPeople(let name, let people): severalPeople(name, people)
    case .offList(let person): offList(person)
    case .personIsBound(let name, let acta): personIsBound(name, acta)
    case .ownWitness(let name): ownWitness(name)
    case .credentialEnded(let name, let day): credentialEnded(name, day)
    case .signedBeforeFreezing(let hour, let acta, let frozen):
      signedBeforeFreezing(hour, acta, frozen)
    case .signedBeforeOpening(let hour, let session, let begins):
      signedBeforeOpening(hour, session, begins)
    case .signedBeforeComing(let hour, let name, let came): signedBeforeComing(hour, name, came)
    case .signedBeforeAnswering(let hour, let party, let answered):
      signedBeforeAnswering(hour, party, answered)
    case .deliveredBeforeFreezing(let hour, let acta, let frozen):
      deliveredBeforeFreezing(hour, acta, frozen)
    case .deliveredBeforeOpening(let hour, let session, let begins):
      deliveredBeforeOpening(hour, session, begins)
    case .signedBeforeSession(let session, let date): signedBeforeSession(session, date)
    case .signedInFuture(let date): signedInFuture(date)
    case .factToCome(let key, let date): factToCome(key, date)
    case .hourToCome(let key, let hour): hourToCome(key, hour)
    case .notToSign(let person, let acta): notToSign(person, acta)
    case .factBeforeActa(let key, let date): factBeforeActa(key, date)
    case .alreadyOfActa(let person, let acta): alreadyOfActa(person, acta)
    case .hasSigned(let person, let acta): hasSigned(person, acta)
    case .signedElsewhere(let acta, let other): signedElsewhere(acta, other)
    case .speaksForOther(let person, let party): speaksForOther(person, party)
    case .endingContradicts(let session, let count, let ending):
      endingContradicts(session, count, ending)
    case .joinsBeforeFreezing(let acta, let date): joinsBeforeFreezing(acta, date)
    case .immediateRecurs: immediateRecurs
    case .keyTaken(let key): keyTaken(key)
    case .endsBeforeStart(let starts, let ends): endsBeforeStart(starts, ends)
    case .severalResponsible(let party): severalResponsible(party)
    case .sessionAlreadyOpen(let number): sessionAlreadyOpen(number)
    case .noSessionOpen: noSessionOpen
    case .unknownSession(let number): unknownSession(number)
    case .unknownAttendance(let name): unknownAttendance(name)
    case .leftBeforeComing(let from, let until): leftBeforeComing(from, until)
    case .closedSessionNeedsReason(let number): closedSessionNeedsReason(number)
    case .notOnAgenda(let id): notOnAgenda(id)
    case .twiceOnAgenda(let id): twiceOnAgenda(id)
    case .onAgenda(let id, let session): onAgenda(id, session)
    case .hasTurns(let name, let session): hasTurns(name, session)
    case .wasTakenUp(let record, let session): wasTakenUp(record, session)
    case .nobodySpeaks: nobodySpeaks
    case .caucusGoesOn: caucusGoesOn
    case .caucusOfNobody: caucusOfNobody
    case .heldInCaucus: heldInCaucus
    case .nothingPaused: nothingPaused
    case .unknownTurn(let number): unknownTurn(number)
    case .turnRuns(let number): turnRuns(number)
    case .unknownNote(let number): unknownNote(number)
    case .noteIsTaken(let record): noteIsTaken(record)
    case .notesAreApart(let first, let second): notesAreApart(first, second)
    case .noteOfNobody(let kind): noteOfNobody(kind)
    case .unknownRecord(let id): unknownRecord(id)
    case .recordOfOtherKind(let record, let meant): recordOfOtherKind(record, meant)
    case .recordIsStruck(let record, let reason): recordIsStruck(record, reason)
    case .changedMeanwhile(let clash): changedMeanwhile(clash)
    case .recordInUse(let record, let user): recordInUse(record, user)
    case .recordRefersToItself(let record): recordRefersToItself(record)
    case .fieldNotOfRecord(let key, let kind): fieldNotOfRecord(key, kind)
    case .recordFieldMissing(let key, let kind): recordFieldMissing(key, kind)
    case .recordFieldTooLong(let key, let limit): recordFieldTooLong(key, limit)
    case .numberOutOfRange(let key, let range): numberOutOfRange(key, range)
    case .wrongFieldType(let key): wrongFieldType(key)
    case .badCode(let key, let code): badCode(key, code)
    case .badHour(let key): badHour(key)
    case .deadlineOnlyForward(let date): deadlineOnlyForward(date)
    case .actaFrozen(let number): actaFrozen(number)
    case .actaNotFrozen: actaNotFrozen
    case .ruleNotWaivable(let rule): ruleNotWaivable(rule)
    case .replacementBegun(let number): replacementBegun(number)
    case .actaHasHoles(let count): actaHasHoles(count)
    case .consultationPending(let party): consultationPending(party)
    case .countersItself(let record): countersItself(record)
    case .nothingChanges: nothingChanges
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .unknownFolio(let number): unknownFolio(number)
    case .cannotBeStruck(let number): cannotBeStruck(number)
    case .alreadyStruck(let number): alreadyStruck(number)
    case .dependedOn(let number, let later): dependedOn(number, later)
    case .changedSince(let number, let later, let author): changedSince(number, later, author)
    case .lacks(let number, let lacking): lacks(number, lacking)
    }
  }
}
