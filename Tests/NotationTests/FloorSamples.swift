import Dialogue

/// The floor, and what was captured in the room.
enum FloorSamples {
  private static let person = Speaker.person(PersonID(origin: RecordSamples.run, serial: 5))
  private static let party = Speaker.party(2)
  private static let hour = ClockHour("10:42")
  private static let turn = WrittenTurn(
    person, seconds: 95, begins: hour, matter: RecordID(origin: RecordSamples.run, serial: 4))

  static let holders: [FloorHolder] = [
    .speaker(person), .speaker(party), .crosstalk, .silence, .nobody, .recess(until: hour),
    .recess(until: nil),
  ]

  static let events: [Event] =
    holders.flatMap { [.floor(.floorGiven(3, $0)), .floor(.floorInterrupted(3, by: $0))] }
    + GapAnswer.allCases.map {
      .floor(.gapAnswered(3, since: Samples.instant, $0))
    } + [
      .floor(.floorReturned(SessionID(origin: RecordSamples.run, serial: 3))),
      .floor(.interpretationSet(3, isOn: true)), .floor(.interpretationSet(3, isOn: false)),
      .floor(.matterTakenUp(3, 4)), .floor(.matterTakenUp(3, nil)),
      .floor(.queueChanged(3, person, waits: true)),
      .floor(.queueChanged(3, party, waits: false)),
      .floor(.walkedOut(3, party, words: Samples.hardText)),
      .floor(.walkedOut(3, person, words: "")),
      .floor(.walkedOut(3, party, words: "", stopping: [person, party])),
      .floor(.cameBack(3, person)),
      .floor(.limitSet(3, minutes: 5)), .floor(.limitSet(3, minutes: nil)),
      .floor(.limitLifted(3, 5, isLifted: true)), .floor(.limitLifted(3, 5, isLifted: false)),
      .floor(
        .turnRevised(
          3, turn: 12, from: TurnRevision(speaker: party, seconds: 60),
          to: TurnRevision(speaker: person, seconds: 90))),
      .floor(.turnRevised(3, turn: 12, from: TurnRevision(), to: TurnRevision())),
      .floor(.turnAdded(3, turn)), .floor(.turnAdded(3, WrittenTurn(party, seconds: 1))),
      .floor(.caucusBegun(3, .distrust, with: [1, 2])),
      .floor(.caucusBegun(3, .deadlock, with: [])),
      .floor(.caucusEnded(3)), .floor(.projectionChosen(3, .table)),
      .floor(.projectionChosen(3, .clause(RecordID(origin: RecordSamples.run, serial: 4)))),
      .floor(.curtainSet(3, isDown: true)), .floor(.curtainSet(3, isDown: false)),
      .room(.noteStruck(4)), .room(.noteJoined(4, to: 3)), .room(.noteReleased(4, by: party)),
      .room(.noteReleased(4, by: person)),
      .room(
        .noteAdded(
          4, text: Samples.hardText, item: nil, session: 3,
          saying: Saying(speaker: person, matter: 7, hour: hour, inCaucus: true))),
      .room(
        .noteAdded(4, text: "x", item: nil, session: 3, saying: Saying(inCaucus: true))),
      .room(.noteSorted(4, .nextStep)), .room(.noteSorted(4, nil)),
      .room(.noteAttributed(4, person)), .room(.noteAttributed(4, nil)),
      .room(
        .noteAdded(
          4, text: Samples.hardText, item: nil, session: 3,
          saying: Saying(speaker: person, matter: 7, hour: hour))),
      .room(
        .noteAdded(4, text: "x", item: "phase-1.a", session: nil, saying: Saying(speaker: party))),
      .record(
        .recordAdded(
          9, number: 1, session: 3, .groundRule, [.text: .text("x")],
          note: NoteID(origin: RecordSamples.run, serial: 4))),
    ]

  static let commands: [Command] =
    holders.flatMap { [.floor(.giveFloor($0)), .floor(.interruptFloor(by: $0))] }
    + [
      .floor(.returnFloor), .floor(.setInterpretation(isOn: true)),
      .floor(.takeUpMatter(4)), .floor(.takeUpMatter(nil)),
      .floor(.changeQueue(person, waits: true)), .floor(.changeQueue(party, waits: false)),
      .floor(.recordWalkOut(party, words: Samples.hardText)),
      .floor(.recordWalkOut(person, words: "")), .floor(.recordComingBack(party)),
      .floor(.setLimit(minutes: 3)), .floor(.setLimit(minutes: nil)),
      .floor(.liftLimit(5, isLifted: true)),
      .floor(.answerGap(since: Samples.instant, .wentOn)),
      .floor(.reviseTurn(3, turn: 12, TurnRevision(speaker: person))),
      .floor(.reviseTurn(3, turn: 12, TurnRevision(seconds: 40))),
      .floor(.addTurn(3, turn)), .floor(.addTurn(3, WrittenTurn(party, seconds: 1))),
      .floor(.beginCaucus(.violence, with: [1])), .floor(.beginCaucus(.imbalance, with: [])),
      .floor(.endCaucus), .floor(.project(.table)), .floor(.project(.clause(4))),
      .floor(.setCurtain(isDown: true)), .room(.releaseNote(4, by: person)),
      .room(.strikeNote(4)), .room(.joinNotes(4, to: 3)),
      .room(.sortNote(4, as: .interest)), .room(.sortNote(4, as: nil)),
      .room(.attributeNote(4, person)), .room(.attributeNote(4, nil)),
      .room(.addNote(text: "x", item: nil, saying: Saying(speaker: party, hour: hour), as: .need)),
    ]
}
