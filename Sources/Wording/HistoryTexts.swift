import Dialogue

/// What a folio says, and what differs between two states, as one line of prose.
public struct HistoryTexts: Sendable {
  let mesaOpened: @Sendable (_ name: String) -> String
  let caseFileRevised: @Sendable (_ fields: [String]) -> String
  /// What became of one field.
  let change: @Sendable (FieldChange) -> String
  let circumstance: @Sendable (_ name: String, _ present: Bool) -> String
  let partyAdded, partyRemoved: @Sendable (_ name: String) -> String
  let partyRevised: @Sendable (_ name: String, _ fields: [String]) -> String
  let phase: @Sendable (_ name: String, _ open: Int, _ reason: String) -> String
  let item: @Sendable (_ title: String, _ mark: String, _ reason: String) -> String
  let itemChanged: @Sendable (_ title: String, _ from: String, _ to: String) -> String
  let note: @Sendable (_ text: String, _ item: String?) -> String
  let noteStruck: @Sendable (_ text: String) -> String
  let sessionOpened: @Sendable (_ number: Int, _ date: String, _ place: String) -> String
  let sessionRevised: @Sendable (_ number: Int, _ fields: [String]) -> String
  let sessionClosed, sessionReopened, sessionStruck: @Sendable (_ number: Int) -> String
  let attendance: @Sendable (_ name: String, _ present: Bool, _ session: Int) -> String
  let attendanceRemoved: @Sendable (_ name: String, _ session: Int) -> String
  let attendanceTotal: @Sendable (_ session: Int, _ present: Int, _ total: Int) -> String
  let recordAdded: @Sendable (KindName, _ caption: String) -> String
  let recordRevised: @Sendable (KindName, _ caption: String, _ fields: [String]) -> String
  let recordStruck: @Sendable (KindName, _ caption: String, _ reason: String) -> String
  let recordMoved: @Sendable (KindName, _ caption: String, _ before: String?) -> String
  let actaFrozen: @Sendable (_ number: Int, _ date: String) -> String
  let struckFolio: @Sendable (_ folio: Int) -> String
  let unstruckFolio: @Sendable (_ folio: Int) -> String
}
