/// What somebody chose to show on a projection.
public enum Projection: Hashable, Sendable {
  /// The matter on the table with its clock, who has the floor and who is next.
  case table
  /// A clause, a record of kind `agreement`, with its commitments.
  case clause(RecordID)
}
