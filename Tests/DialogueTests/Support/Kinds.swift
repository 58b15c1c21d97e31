import PlainIdentities

@testable import Dialogue

/// The commands without their values: to know that the tables leave none out.
enum CommandKind: CaseIterable {
  case openMesa, reviseCaseFile, setCircumstance, setQuorumRule, addParty, reviseParty, removeParty
  case enterPhase
  case markItem, addNote, openSession, reviseSession, closeSession, recordAttendance
  case removeAttendance, addRecord, reviseRecord, strikeRecord, moveRecord, freezeActa
  case person, undo, redo, sortNote, attributeNote
  case giveFloor, interruptFloor, returnFloor, setInterpretation, takeUpMatter, changeQueue,
    recordWalkOut
  case recordComingBack, setLimit, liftLimit, answerGap, reviseTurn, addTurn
  case beginCaucus, endCaucus, project, setCurtain, releaseNote, strikeNote, joinNotes

  init(_ command: Command) {
    switch command {
    case .case(.openMesa): self = .openMesa
    case .case(.reviseCaseFile): self = .reviseCaseFile
    case .case(.setCircumstance): self = .setCircumstance
    case .case(.setQuorumRule): self = .setQuorumRule
    case .people(.addParty): self = .addParty
    case .people(.reviseParty): self = .reviseParty
    case .people(.removeParty): self = .removeParty
    case .people(.person): self = .person
    case .protocol(.enterPhase): self = .enterPhase
    case .protocol(.markItem): self = .markItem
    case .room(.addNote): self = .addNote
    case .room(.sortNote): self = .sortNote
    case .room(.attributeNote): self = .attributeNote
    case .floor(.giveFloor): self = .giveFloor
    case .floor(.interruptFloor): self = .interruptFloor
    case .floor(.returnFloor): self = .returnFloor
    case .floor(.setInterpretation): self = .setInterpretation
    case .floor(.takeUpMatter): self = .takeUpMatter
    case .floor(.changeQueue): self = .changeQueue
    case .floor(.recordWalkOut): self = .recordWalkOut
    case .floor(.recordComingBack): self = .recordComingBack
    case .floor(.setLimit): self = .setLimit
    case .floor(.liftLimit): self = .liftLimit
    case .floor(.answerGap): self = .answerGap
    case .floor(.reviseTurn): self = .reviseTurn
    case .floor(.addTurn): self = .addTurn
    case .floor(.beginCaucus): self = .beginCaucus
    case .floor(.endCaucus): self = .endCaucus
    case .floor(.project): self = .project
    case .floor(.setCurtain): self = .setCurtain
    case .room(.releaseNote): self = .releaseNote
    case .room(.strikeNote): self = .strikeNote
    case .room(.joinNotes): self = .joinNotes
    case .session(.openSession): self = .openSession
    case .session(.reviseSession): self = .reviseSession
    case .session(.closeSession): self = .closeSession
    case .session(.recordAttendance): self = .recordAttendance
    case .session(.removeAttendance): self = .removeAttendance
    case .record(.addRecord): self = .addRecord
    case .record(.reviseRecord): self = .reviseRecord
    case .record(.strikeRecord): self = .strikeRecord
    case .record(.moveRecord): self = .moveRecord
    case .acta(.freezeActa): self = .freezeActa
    case .strike(.undo): self = .undo
    case .strike(.redo): self = .redo
    }
  }
}

/// The refusals without their values.
enum RefusalKind: CaseIterable {
  case alreadyOpened, notOpened, badIdentity, blank, tooLong, unknownItem, itemDoesNotApply
  case reasonRequired, phaseReasonRequired, alreadyInPhase, unknownParty, duplicateParty
  case duplicateShortName
  case partyInUse, sessionAlreadyOpen, noSessionOpen, unknownSession, unknownAttendance
  case unknownRecord, recordOfOtherKind, recordInUse, recordRefersToItself
  case fieldNotOfRecord, recordFieldMissing, recordFieldTooLong
  case numberOutOfRange, wrongFieldType, badCode, badHour, deadlineOnlyForward, countersItself
  case actaFrozen, actaNotFrozen, replacementBegun, actaHasHoles, ruleNotWaivable,
    consultationPending
  case nothingChanges, nothingToUndo, nothingToRedo, recordIsStruck, changedMeanwhile
  case unknownFolio, cannotBeStruck, alreadyStruck, dependedOn, changedSince, lacks
  case unknownPerson, severalPeople, offList, severalResponsible
  case leftBeforeComing, joinsBeforeFreezing, signedBeforeSession, signedBeforeFreezing
  case signedBeforeOpening, signedBeforeComing, signedBeforeAnswering, credentialEnded
  case deliveredBeforeFreezing, deliveredBeforeOpening
  case ownWitness
  case personIsBound
  case signedInFuture, speaksForOther, endingContradicts
  case immediateRecurs, endsBeforeStart, factToCome, hourToCome, notToSign, hasSigned,
    signedElsewhere
  case keyTaken, factBeforeActa, alreadyOfActa
  case closedSessionNeedsReason, notOnAgenda, twiceOnAgenda, onAgenda
  case hasTurns, wasTakenUp, nobodySpeaks, caucusGoesOn, nothingPaused, unknownTurn, turnRuns
  case heldInCaucus, caucusOfNobody
  case unknownNote, noteIsTaken, notesAreApart, noteOfNobody

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
    case .duplicateShortName: self = .duplicateShortName
    case .partyInUse: self = .partyInUse
    case .unknownPerson: self = .unknownPerson
    case .severalPeople: self = .severalPeople
    case .offList: self = .offList
    case .signedBeforeSession: self = .signedBeforeSession
    case .personIsBound: self = .personIsBound
    case .signedBeforeFreezing: self = .signedBeforeFreezing
    case .signedBeforeOpening: self = .signedBeforeOpening
    case .signedBeforeComing: self = .signedBeforeComing
    case .signedBeforeAnswering: self = .signedBeforeAnswering
    case .deliveredBeforeFreezing: self = .deliveredBeforeFreezing
    case .deliveredBeforeOpening: self = .deliveredBeforeOpening
    case .credentialEnded: self = .credentialEnded
    case .ownWitness: self = .ownWitness
    case .signedInFuture: self = .signedInFuture
    case .speaksForOther: self = .speaksForOther
    case .factToCome: self = .factToCome
    case .hourToCome: self = .hourToCome
    case .notToSign: self = .notToSign
    case .hasSigned: self = .hasSigned
    case .signedElsewhere: self = .signedElsewhere
    case .endingContradicts: self = .endingContradicts
    case .joinsBeforeFreezing: self = .joinsBeforeFreezing
    case .factBeforeActa: self = .factBeforeActa
    case .alreadyOfActa: self = .alreadyOfActa
    case .immediateRecurs: self = .immediateRecurs
    case .keyTaken: self = .keyTaken
    case .endsBeforeStart: self = .endsBeforeStart
    case .severalResponsible: self = .severalResponsible
    case .sessionAlreadyOpen: self = .sessionAlreadyOpen
    case .noSessionOpen: self = .noSessionOpen
    case .unknownSession: self = .unknownSession
    case .unknownAttendance: self = .unknownAttendance
    case .leftBeforeComing: self = .leftBeforeComing
    case .closedSessionNeedsReason: self = .closedSessionNeedsReason
    case .notOnAgenda: self = .notOnAgenda
    case .twiceOnAgenda: self = .twiceOnAgenda
    case .onAgenda: self = .onAgenda
    case .hasTurns: self = .hasTurns
    case .wasTakenUp: self = .wasTakenUp
    case .nobodySpeaks: self = .nobodySpeaks
    case .caucusGoesOn: self = .caucusGoesOn
    case .caucusOfNobody: self = .caucusOfNobody
    case .heldInCaucus: self = .heldInCaucus
    case .nothingPaused: self = .nothingPaused
    case .unknownTurn: self = .unknownTurn
    case .turnRuns: self = .turnRuns
    case .unknownNote: self = .unknownNote
    case .noteIsTaken: self = .noteIsTaken
    case .notesAreApart: self = .notesAreApart
    case .noteOfNobody: self = .noteOfNobody
    case .unknownRecord: self = .unknownRecord
    case .recordOfOtherKind: self = .recordOfOtherKind
    case .recordInUse: self = .recordInUse
    case .recordRefersToItself: self = .recordRefersToItself
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
    case .ruleNotWaivable: self = .ruleNotWaivable
    case .actaHasHoles: self = .actaHasHoles
    case .consultationPending: self = .consultationPending
    case .countersItself: self = .countersItself
    case .recordIsStruck: self = .recordIsStruck
    case .changedMeanwhile: self = .changedMeanwhile
    case .unknownFolio: self = .unknownFolio
    case .cannotBeStruck: self = .cannotBeStruck
    case .alreadyStruck: self = .alreadyStruck
    case .dependedOn: self = .dependedOn
    case .changedSince: self = .changedSince
    case .lacks: self = .lacks
    case .nothingChanges: self = .nothingChanges
    case .nothingToUndo: self = .nothingToUndo
    case .nothingToRedo: self = .nothingToRedo
    }
  }
}
