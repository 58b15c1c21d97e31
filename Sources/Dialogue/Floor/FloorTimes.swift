/// Times of a session that are nobody's, in milliseconds.
public struct FloorTimes: Hashable, Sendable {
  /// While each matter was on the table, recesses aside.
  public internal(set) var matters: [RecordID: Int] = [:]
  public internal(set) var interpretation = 0
  public internal(set) var crosstalk = 0
  public internal(set) var silence = 0
  public internal(set) var recess = 0
  /// Apart with some: on no matter and in no turn.
  public internal(set) var caucus = 0
  /// That went by unseen.
  public internal(set) var unrecorded = 0
}
