/// A field that somebody changed after it was seen by another who changes it too, each otherwise.
public enum Clash: Hashable, Sendable {
  /// Of each but the record, one field is named: as it stands now, and as it was to be written.
  indirect case caseFile(stands: CaseFileRevision, yours: CaseFileRevision)
  indirect case party(PartyID, stands: PartyRevision, yours: PartyRevision)
  indirect case person(PersonClash)
  indirect case session(SessionClash)
  indirect case record(RecordClash)
}
