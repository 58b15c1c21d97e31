import Dialogue

/// Why a command was not carried out, in one language: what, where and what to do.
public struct Refusals: Sendable {
  let alreadyOpened: String
  let notOpened: String
  let badIdentity: @Sendable (_ id: String) -> String
  let blank: @Sendable (Refusal.Field) -> String
  let tooLong: @Sendable (Refusal.Field, _ limit: Int) -> String
  let unknownItem: @Sendable (ItemID) -> String
  let itemDoesNotApply: @Sendable (ItemID) -> String
  let reasonRequired: @Sendable (ItemMark) -> String
  let phaseReasonRequired: @Sendable (Phase, _ openItems: Int) -> String
  let alreadyInPhase: @Sendable (Phase) -> String
  let unknownParty: @Sendable (PartyID) -> String
  let duplicateParty: @Sendable (_ name: String) -> String
  let partyInUse: @Sendable (_ name: String) -> String
  let sessionAlreadyOpen: @Sendable (_ number: Int) -> String
  let noSessionOpen: String
  let unknownSession: @Sendable (_ number: Int) -> String
  let unknownAttendance: @Sendable (_ name: String) -> String
  let unknownRecord: @Sendable (RecordID) -> String
  let recordIsStruck: @Sendable (RecordID, _ reason: String) -> String
  let changedMeanwhile: @Sendable (Clash) -> String
  let recordInUse: @Sendable (RecordID, _ user: RecordID) -> String
  let fieldNotOfRecord: @Sendable (FieldKey, RecordKind) -> String
  let recordFieldMissing: @Sendable (FieldKey, RecordKind) -> String
  let recordFieldTooLong: @Sendable (FieldKey, _ limit: Int) -> String
  let numberOutOfRange: @Sendable (FieldKey, ClosedRange<Int>) -> String
  let wrongFieldType: @Sendable (FieldKey) -> String
  let badCode: @Sendable (FieldKey, Code) -> String
  let badHour: @Sendable (FieldKey) -> String
  let deadlineOnlyForward: @Sendable (CalendarDate) -> String
  let countersItself: @Sendable (RecordID) -> String
  let actaFrozen: @Sendable (Int) -> String
  let actaNotFrozen: String
  let replacementBegun: @Sendable (Int) -> String
  let actaHasHoles: @Sendable (Int) -> String
  let consultationPending: @Sendable (String) -> String
  let nothingChanges: String
  let nothingToUndo: String
  let nothingToRedo: String
  let otherToUndo, otherToRedo: @Sendable (_ folio: Int, _ by: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> Refusals {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

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
    case .partyInUse(let name): partyInUse(name)
    case .sessionAlreadyOpen(let number): sessionAlreadyOpen(number)
    case .noSessionOpen: noSessionOpen
    case .unknownSession(let number): unknownSession(number)
    case .unknownAttendance(let name): unknownAttendance(name)
    case .unknownRecord(let id): unknownRecord(id)
    case .recordIsStruck(let id, let reason): recordIsStruck(id, reason)
    case .changedMeanwhile(let clash): changedMeanwhile(clash)
    case .recordInUse(let id, let user): recordInUse(id, user)
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
    case .replacementBegun(let number): replacementBegun(number)
    case .actaHasHoles(let count): actaHasHoles(count)
    case .consultationPending(let party): consultationPending(party)
    case .countersItself(let id): countersItself(id)
    case .nothingChanges: nothingChanges
    case .nothingToUndo: nothingToUndo
    case .nothingToRedo: nothingToRedo
    case .otherToUndo(let folio, let by): otherToUndo(folio, by)
    case .otherToRedo(let folio, let by): otherToRedo(folio, by)
    }
  }
}
