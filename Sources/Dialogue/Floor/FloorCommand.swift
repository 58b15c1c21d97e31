/// What is asked of the floor: of the session that is open, where none is named.
public enum FloorCommand: Hashable, Sendable {
  case giveFloor(FloorHolder)
  case interruptFloor(by: FloorHolder)
  case returnFloor
  case setInterpretation(isOn: Bool)
  case takeUpMatter(RecordID?)
  case changeQueue(Speaker, waits: Bool)
  indirect case recordWalkOut(Speaker, words: String)
  case recordComingBack(Speaker)
  case setLimit(minutes: Int?)
  case liftLimit(PersonID, isLifted: Bool)
  indirect case answerGap(since: Timestamp, GapAnswer)
  case reviseTurn(SessionID, turn: Int, TurnRevision)
  indirect case addTurn(SessionID, WrittenTurn)
  case beginCaucus(CaucusReason, with: [PartyID])
  case endCaucus
  case project(Projection)
  case setCurtain(isDown: Bool)
}
