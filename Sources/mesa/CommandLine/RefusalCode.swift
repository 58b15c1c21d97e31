import Dialogue

extension Refusal {
  /// The name under which another program knows a refusal; it does not change with the language.
  var code: String {
    switch self {
    case .alreadyOpened: "alreadyOpened"
    case .notOpened: "notOpened"
    case .badIdentity: "badIdentity"
    case .blank: "blank"
    case .tooLong: "tooLong"
    case .unknownItem: "unknownItem"
    case .itemDoesNotApply: "itemDoesNotApply"
    case .reasonRequired: "reasonRequired"
    case .phaseReasonRequired: "phaseReasonRequired"
    case .alreadyInPhase: "alreadyInPhase"
    case .unknownParty: "unknownParty"
    case .duplicateParty: "duplicateParty"
    case .partyInUse: "partyInUse"
    case .sessionAlreadyOpen: "sessionAlreadyOpen"
    case .noSessionOpen: "noSessionOpen"
    case .unknownSession: "unknownSession"
    case .unknownAttendance: "unknownAttendance"
    case .unknownRecord: "unknownRecord"
    case .recordIsStruck: "recordIsStruck"
    case .changedMeanwhile: "changedMeanwhile"
    case .recordInUse: "recordInUse"
    case .fieldNotOfRecord: "fieldNotOfRecord"
    case .recordFieldMissing: "recordFieldMissing"
    case .recordFieldTooLong: "recordFieldTooLong"
    case .numberOutOfRange: "numberOutOfRange"
    case .wrongFieldType: "wrongFieldType"
    case .badCode: "badCode"
    case .badHour: "badHour"
    case .deadlineOnlyForward: "deadlineOnlyForward"
    case .actaFrozen: "actaFrozen"
    case .actaNotFrozen: "actaNotFrozen"
    case .replacementBegun: "replacementBegun"
    case .actaHasHoles: "actaHasHoles"
    case .consultationPending: "consultationPending"
    case .countersItself: "countersItself"
    case .nothingChanges: "nothingChanges"
    case .nothingToUndo: "nothingToUndo"
    case .nothingToRedo: "nothingToRedo"
    case .otherToUndo: "otherToUndo"
    case .otherToRedo: "otherToRedo"
    }
  }
}
