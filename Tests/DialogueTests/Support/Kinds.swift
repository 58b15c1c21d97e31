import PlainIdentities

@testable import Dialogue

/// The commands without their values: to know that the tables leave none out.
enum CommandKind: CaseIterable {
  case openMesa, reviseCaseFile, setCircumstance, addParty, reviseParty, removeParty, enterPhase
  case markItem, addNote, openSession, reviseSession, closeSession, recordAttendance
  case removeAttendance, addRecord, reviseRecord, strikeRecord, moveRecord, freezeActa
  case person, undo, redo

  init(_ command: Command) {
    switch command {
    case .openMesa: self = .openMesa
    case .reviseCaseFile: self = .reviseCaseFile
    case .setCircumstance: self = .setCircumstance
    case .addParty: self = .addParty
    case .reviseParty: self = .reviseParty
    case .removeParty: self = .removeParty
    case .person: self = .person
    case .enterPhase: self = .enterPhase
    case .markItem: self = .markItem
    case .addNote: self = .addNote
    case .openSession: self = .openSession
    case .reviseSession: self = .reviseSession
    case .closeSession: self = .closeSession
    case .recordAttendance: self = .recordAttendance
    case .removeAttendance: self = .removeAttendance
    case .addRecord: self = .addRecord
    case .reviseRecord: self = .reviseRecord
    case .strikeRecord: self = .strikeRecord
    case .moveRecord: self = .moveRecord
    case .freezeActa: self = .freezeActa
    case .undo: self = .undo
    case .redo: self = .redo
    }
  }
}

/// The refusals without their values.
enum RefusalKind: CaseIterable {
  case alreadyOpened, notOpened, badIdentity, blank, tooLong, unknownItem, itemDoesNotApply
  case reasonRequired, phaseReasonRequired, alreadyInPhase, unknownParty, duplicateParty
  case partyInUse, sessionAlreadyOpen, noSessionOpen, unknownSession, unknownAttendance
  case unknownRecord, recordInUse, fieldNotOfRecord, recordFieldMissing, recordFieldTooLong
  case numberOutOfRange, wrongFieldType, badCode, badHour, deadlineOnlyForward, countersItself
  case actaFrozen, actaNotFrozen, replacementBegun, actaHasHoles, consultationPending
  case nothingChanges, nothingToUndo, nothingToRedo, recordIsStruck, changedMeanwhile
  case otherToUndo, otherToRedo, unknownPerson, severalPeople, severalResponsible

  init(_ refusal: Refusal) {
    switch refusal {
    case .alreadyOpened: self = .alreadyOpened
    case .notOpened: self = .notOpened
    case .badIdentity: self = .badIdentity
    case .blank: self = .blank
    case .tooLong: self = .tooLong
    case .unknownItem: self = .unknownItem
    case .itemDoesNotApply: self = .itemDoesNotApply
    case .reasonRequired: self = .reasonRequired
    case .phaseReasonRequired: self = .phaseReasonRequired
    case .alreadyInPhase: self = .alreadyInPhase
    case .unknownParty: self = .unknownParty
    case .duplicateParty: self = .duplicateParty
    case .partyInUse: self = .partyInUse
    case .unknownPerson: self = .unknownPerson
    case .severalPeople: self = .severalPeople
    case .severalResponsible: self = .severalResponsible
    case .sessionAlreadyOpen: self = .sessionAlreadyOpen
    case .noSessionOpen: self = .noSessionOpen
    case .unknownSession: self = .unknownSession
    case .unknownAttendance: self = .unknownAttendance
    case .unknownRecord: self = .unknownRecord
    case .recordInUse: self = .recordInUse
    case .fieldNotOfRecord: self = .fieldNotOfRecord
    case .recordFieldMissing: self = .recordFieldMissing
    case .recordFieldTooLong: self = .recordFieldTooLong
    case .numberOutOfRange: self = .numberOutOfRange
    case .wrongFieldType: self = .wrongFieldType
    case .badCode: self = .badCode
    case .badHour: self = .badHour
    case .deadlineOnlyForward: self = .deadlineOnlyForward
    case .actaFrozen: self = .actaFrozen
    case .actaNotFrozen: self = .actaNotFrozen
    case .replacementBegun: self = .replacementBegun
    case .actaHasHoles: self = .actaHasHoles
    case .consultationPending: self = .consultationPending
    case .countersItself: self = .countersItself
    case .recordIsStruck: self = .recordIsStruck
    case .changedMeanwhile: self = .changedMeanwhile
    case .otherToUndo: self = .otherToUndo
    case .otherToRedo: self = .otherToRedo
    case .nothingChanges: self = .nothingChanges
    case .nothingToUndo: self = .nothingToUndo
    case .nothingToRedo: self = .nothingToRedo
    }
  }
}
