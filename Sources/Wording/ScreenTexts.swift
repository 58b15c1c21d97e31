import Dialogue

/// The words of the screens themselves; sentences with parts are functions.
public struct ScreenTexts: Sendable {
  // Bars
  public let library, review, readOnly, session, folio: String
  public let running: @Sendable (_ session: Int, _ minutes: Int) -> String
  public let runningFor: @Sendable (_ minutes: Int) -> String
  public let present: @Sendable (_ present: Int, _ total: Int) -> String
  public let atClose: @Sendable (_ session: Int) -> String
  public let tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
  // Library
  public let noMesas, noMesasHint, nothingMatches, filterLabel: String
  public let columnMesa, columnPhase, columnProgress, columnSession, columnPlace: String
  public let noSession, byActivity, byName, byPhase: String
  public let sessionOn: @Sendable (_ number: Int, _ date: String, _ isOpen: Bool) -> String
  public let mesaCount: @Sendable (_ shown: Int, _ total: Int) -> String
  // Mesa
  public let phases, guide, why, how, mistake, source, notes, noItems: String
  public let normsHeading: String
  public let reasonLabel: @Sendable (_ mark: String, _ reason: String) -> String
  public let noteCount: @Sendable (_ count: Int) -> String
  // Rooms
  public let parties, noParties, circumstances, noNotes, sessions, noSessions: String
  public let attendance, noAttendance, history, differences, noDifferences: String
  public let attends, isAbsent, notRecorded, happened, didNotHappen, struck, freeNote: String
  public let sessionRow: @Sendable (_ number: Int, _ date: String, _ place: String) -> String
  public let duration: @Sendable (_ minutes: Int) -> String
  public let differencesSince: @Sendable (_ folio: Int) -> String
  // Forms
  public let newMesa, caseFile, newParty, editParty, openSession, reviseSession: String
  public let newAttendee, noteTitle, save, keepDraft, close, editOutside, nextField: String
  public let change, discard: String
  public let fieldName, fieldCode, fieldPlace, fieldType, fieldStage, fieldStatus: String
  public let fieldMechanism, fieldMoment, fieldRole, fieldSummary, fieldKind, fieldTier: String
  public let fieldDate, fieldReason, fieldNote, fieldParty, fieldPresent, none, yes, no: String
  public let badDate, choosePlace: String
  public let takeTo: @Sendable (_ phase: String) -> String
  public let reasonToLeave: @Sendable (_ phase: String, _ open: Int) -> String
  // Picker
  public let helpTitle, paletteTitle, findTitle, nothingFound, run, readAll: String
  // Messages
  public let undone, redone: @Sendable (_ what: String) -> String
  public let othersWrote: @Sendable (_ who: String, _ folios: Int, _ last: String) -> String
  public let draftKept, draftRestored, draftDiscarded, looksAtPast, noItemHere: String
  public let noMesaOpen, sessionIsOpen, sessionIsNotOpen, nothingHere, alreadyHere: String
  public let onlyInPast, pasteIgnored, notAPhase, leftEditor, toQuit, firstFolio: String
  public let lastFolio, sessionStillRuns, notOnList: String
  public let giveItHere: @Sendable (_ order: String, _ key: String) -> String
  public let folioOf: @Sendable (_ folio: Int, _ total: Int) -> String
  // Records
  public let noInstrument, instrument, noRecords, nothingToAddTo, badNumber, badDeadline, nextOne,
    mark: String
  public let instrumentsTitle, kindsTitle, findingsTitle, phonesTitle: String
  public let noPhone, noPhones, nothingToWaive, onlyAgreements, onlyProposals: String
  public let onlyVoices, noMatter, emptyCell: String
  public let openCommitments, oldBeforeNew, nothingPromised: String
  public let fallsDue, dayThatHolds: @Sendable (_ date: String) -> String
  public let minutes: @Sendable (_ count: Int) -> String
  /// The two answers of a party, in a list.
  public let toMediation, toMediator: @Sendable (_ answer: String) -> String
  public let andMore: @Sendable (_ count: Int) -> String
}
