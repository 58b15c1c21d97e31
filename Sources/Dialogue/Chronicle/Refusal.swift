/// Why a command was not carried out. Its sentence is ``Wording``'s.
public enum Refusal: Error, Hashable, Sendable {
  case alreadyOpened
  case notOpened
  case badIdentity(String)
  case blank(Field)
  case tooLong(Field, limit: Int)
  case unknownItem(ItemID)
  case itemDoesNotApply(ItemID)
  case reasonRequired(ItemMark)
  case phaseReasonRequired(Phase, openItems: Int)
  case alreadyInPhase(Phase)
  case unknownParty(PartyID)
  case duplicateParty(String)
  /// Another party, which is named, goes by this short name.
  case duplicateShortName(String, of: String)
  case partyInUse(String)
  case unknownPerson(PersonID)
  /// A name that several go by, who are meant to be told apart.
  case severalPeople(String, [Namesake])
  /// A name by which only somebody goes who was taken off the list.
  case offList(Person)
  /// Two people are to answer for one party.
  case severalResponsible(String)
  case sessionAlreadyOpen(Int)
  case noSessionOpen
  case unknownSession(Int)
  case unknownAttendance(String)
  /// Somebody is said to have left a session before they came, and it did not go on past midnight.
  case leftBeforeComing(from: ClockHour, until: ClockHour)
  /// What is said of a closed session is corrected with the reason for it.
  case closedSessionNeedsReason(Int)
  /// What an agenda takes up is no matter of the mesa's.
  case notOnAgenda(RecordNumber)
  case twiceOnAgenda(RecordNumber)
  /// The agenda of a session takes the matter up.
  case onAgenda(RecordNumber, session: Int)
  /// Somebody was given the floor at a session, or asked for it: they were there.
  case hasTurns(String, session: Int)
  /// A matter was on the table at a session.
  case wasTakenUp(RecordNumber, session: Int)
  case nobodySpeaks
  /// The curtain stays down over the projection while some meet apart.
  case caucusGoesOn
  /// A meeting apart is one with some party.
  case caucusOfNobody
  /// What is said in a caucus stays a line held in trust until its party gives its word.
  case heldInCaucus
  /// Nothing was interrupted that could go on.
  case nothingPaused
  case unknownTurn(Int)
  /// The length of a turn is corrected once it is over.
  case turnRuns(Int)
  case unknownNote(Int)
  /// The line is a record by now.
  case noteIsTaken(RecordNumber)
  /// Two lines of different people, sessions or trust.
  case notesAreApart(Int, Int)
  /// What a party said is written down once it is known of which.
  case noteOfNobody(NoteKind)
  /// No record has this identity, which stands as it was given: more is not known of it.
  case unknownRecord(RecordID)
  /// A record was meant to be of another kind.
  case recordOfOtherKind(RecordNumber, meant: RecordKind)
  /// Somebody struck the record out.
  case recordIsStruck(RecordNumber, reason: String)
  /// Somebody changed a field after its writer saw it.
  case changedMeanwhile(Clash)
  /// A record that stands refers to the one that was to go.
  case recordInUse(RecordNumber, by: RecordNumber)
  case recordRefersToItself(RecordNumber)
  case fieldNotOfRecord(FieldKey, RecordKind)
  case recordFieldMissing(FieldKey, RecordKind)
  case recordFieldTooLong(FieldKey, Int)
  case numberOutOfRange(FieldKey, ClosedRange<Int>)
  case wrongFieldType(FieldKey)
  case badCode(FieldKey, Code)
  case badHour(FieldKey)
  /// A date is only moved to after the one that holds.
  case deadlineOnlyForward(CalendarDate)
  /// What an acta that was taken to signature holds is not changed; a new acta replaces it.
  case actaFrozen(Int)
  /// Only an acta that was taken to signature is signed, delivered or replaced.
  case actaNotFrozen
  /// An acta begun in place of this one stays: agreements may have changed since.
  case replacementBegun(Int)
  case actaHasHoles(Int)
  /// What is false, changed, unread, impossible or forbidden is mended, not waived.
  case ruleNotWaivable(LintRule)
  /// The bases of this party have not answered.
  case consultationPending(String)
  /// A proposal that, step by step, would counter itself.
  case countersItself(RecordNumber)
  /// An acta goes to signature on the day of its session or later.
  case signedBeforeSession(Int, CalendarDate)
  /// Somebody who answers for a commitment of an acta that went to signature stays with their party.
  case personIsBound(String, Int)
  /// Somebody would have signed an acta at an hour before that at which it was taken to signature.
  case signedBeforeFreezing(ClockHour, Int, ClockHour)
  /// The same on the day of a session, before that began.
  case signedBeforeOpening(ClockHour, Int, ClockHour)
  /// The same before that person came to it.
  case signedBeforeComing(ClockHour, String, ClockHour)
  /// The same before their party answered to a clause of the acta.
  case signedBeforeAnswering(ClockHour, String, ClockHour)
  /// A copy of an acta would have been handed over before that went to signature.
  case deliveredBeforeFreezing(ClockHour, Int, ClockHour)
  /// The same on the day of a session, before that began.
  case deliveredBeforeOpening(ClockHour, Int, ClockHour)
  /// The credential of a signer does not hold on the day of the signature.
  case credentialEnded(String, CalendarDate)
  /// Somebody signs at the request of nobody but themselves.
  case ownWitness(String)
  /// An acta goes to signature on the day on which it does, and not on one to come.
  case signedInFuture(CalendarDate)
  /// What has happened has no day that is still to come.
  case factToCome(FieldKey, CalendarDate)
  /// Nor an hour of today that is still to come.
  case hourToCome(FieldKey, ClockHour)
  /// Somebody signs who was not among those who sign this acta.
  case notToSign(String, Int)
  case hasSigned(String, Int)
  /// Another acta was taken to signature in place of this one: it is what is signed.
  case signedElsewhere(Int, Int)
  /// Somebody of one party does not answer for another.
  case speaksForOther(String, String)
  /// The session ended with agreement and its acta has none, or without and it has so many.
  case endingContradicts(Int, Int, Code)
  /// Nobody joins an acta before it went to signature.
  case joinsBeforeFreezing(Int, CalendarDate)
  /// What comes of an acta has no day before that of the acta.
  case factBeforeActa(FieldKey, CalendarDate)
  /// Somebody joins an acta that they signed or joined before, or whose team they belong to.
  case alreadyOfActa(String, Int)
  /// What is done time and again cannot be due at once.
  case immediateRecurs
  case endsBeforeStart(starts: CalendarDate, ends: CalendarDate)
  /// Another person who is held or wounded goes by this key.
  case keyTaken(String)
  case nothingChanges
  case nothingToUndo
  case nothingToRedo
  case unknownFolio(Int)
  /// The folio that opened the book, one by which an acta went to signature, or a strike.
  case cannotBeStruck(Int)
  case alreadyStruck(Int)
  /// A later folio speaks of what this one wrote.
  case dependedOn(Int, by: Int)
  /// A later folio changed what this one changed.
  case changedSince(Int, by: Int, author: String)
  /// What a folio speaks of is there no more.
  case lacks(Int, Lacking)

  /// What a folio needs to have its effect back.
  public enum Lacking: Hashable, Sendable {
    case party, person, session, record, note
  }

  /// A field that a refusal speaks of.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    case name, code, place, summary, party, partyShortName, person, reason, note, document
    case endingWords, competence
  }
}
