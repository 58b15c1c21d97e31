import PlainIdentities
import Testing

@testable import Dialogue

/// What the folios of a floor add up to, reckoned by hand.
@Suite("The floor of a session")
struct SessionFloorTests {
  private typealias Table = FloorTable

  private func floor(_ events: [(Int, FloorEvent)], after seconds: Int) -> SessionFloor {
    let end = events.reduce(0) { $0 + $1.0 } + seconds
    return Table.chronicle(events).mesa.floor(of: 1, at: Table.instant(end))
  }

  private func seconds(_ floor: SessionFloor) -> [Speaker: Int] {
    floor.turns.reduce(into: [:]) { $0[$1.speaker, default: 0] += $1.seconds }
  }

  @Test("counts an interruption for whoever interrupts, and goes on with the one who was")
  func interruption() {
    let floor = floor(
      [
        (0, .floorGiven(1, .speaker(Table.fortunato))),
        (60, .floorInterrupted(1, by: .speaker(Table.rodrigo))), (20, .floorReturned(1)),
        (40, .floorGiven(1, .speaker(Table.marisela))),
      ], after: 5)
    #expect(
      seconds(floor) == [Table.fortunato: 100, Table.rodrigo: 20, Table.marisela: 5])
    #expect(floor.turns.map(\.isInterruption) == [false, true, false])
    #expect(floor.turns.map(\.isOver) == [true, true, false])
  }

  @Test("lets interpretation, several at once and silence be nobody's time")
  func nobodysTime() {
    let floor = floor(
      [
        (0, .floorGiven(1, .speaker(Table.fortunato))), (30, .interpretationSet(1, isOn: true)),
        (25, .interpretationSet(1, isOn: false)),
        (5, .floorInterrupted(1, by: .crosstalk)), (12, .floorReturned(1)),
        (3, .floorGiven(1, .silence)), (9, .floorGiven(1, .nobody)),
      ], after: 100)
    #expect(seconds(floor) == [Table.fortunato: 38])
    #expect(floor.times.interpretation == 25_000)
    #expect(floor.times.crosstalk == 12_000)
    #expect(floor.times.silence == 9_000)
  }

  @Test("has minutes of each matter, without recesses, and turns by matter")
  func matters() {
    let floor = floor(
      [
        (0, .matterTakenUp(1, 1)), (0, .floorGiven(1, .speaker(Table.fortunato))),
        (60, .matterTakenUp(1, 2)), (30, .floorGiven(1, .recess(until: nil))),
        (600, .floorGiven(1, .speaker(Table.rodrigo))),
      ], after: 10)
    #expect(floor.times.matters == [1: 60_000, 2: 40_000])
    #expect(floor.times.recess == 600_000)
    #expect(floor.turns[0].shares.map(\.milliseconds) == [60_000, 30_000])
    #expect(floor.turns[0].shares.map(\.matter) == [1, 2])
  }

  @Test("has no time below nothing where a clock went back, and counts on from there")
  func clockBack() {
    let floor = floor(
      [
        (0, .floorGiven(1, .speaker(Table.fortunato))),
        (60, .queueChanged(1, Table.rodrigo, waits: true)),
        (-1000, .matterTakenUp(1, 1)), (10, .floorGiven(1, .nobody)),
      ], after: -500)
    #expect(seconds(floor) == [Table.fortunato: 70])
  }

  @Test("counts nothing of ten silent hours, but a recess")
  func tenHours() {
    let silent = floor([(0, .floorGiven(1, .speaker(Table.fortunato)))], after: 36_000)
    #expect(seconds(silent) == [Table.fortunato: 0])
    #expect(silent.times.unrecorded == 36_000_000)
    let recess = floor([(0, .floorGiven(1, .recess(until: nil)))], after: 36_000)
    #expect(recess.times.recess == 36_000_000)
  }

  @Test(
    "takes what the mediator says of time that nobody saw",
    arguments: [
      (GapAnswer.notRecorded, 60, 300_000, 0, nil), (.recess, 60, 0, 300_000, nil),
      (.wentOn, 360, 0, 0, FloorTable.fortunato),
    ])
  func gap(answer: GapAnswer, spoken: Int, unseen: Int, recess: Int, speaker: Speaker?) {
    let since = Table.instant(60)
    let floor = floor(
      [
        (0, .floorGiven(1, .speaker(Table.fortunato))),
        (360, .gapAnswered(1, since: since, answer)),
      ], after: 0)
    #expect(seconds(floor) == [Table.fortunato: spoken])
    #expect(floor.times.unrecorded == unseen)
    #expect(floor.times.recess == recess)
    #expect(floor.holder.speaker == speaker)
  }

  @Test(
    "takes it also of what was counted because a curtain came down before the answer",
    arguments: [
      (GapAnswer.notRecorded, 60, 302_000, 0), (.recess, 60, 0, 302_000), (.wentOn, 362, 0, 0),
    ])
  func gapWithCurtain(answer: GapAnswer, spoken: Int, unseen: Int, recess: Int) {
    let matter: RecordID = 9
    let floor = floor(
      [
        (0, .matterTakenUp(1, matter)), (0, .floorGiven(1, .speaker(Table.fortunato))),
        (360, .curtainSet(1, isDown: true)),
        (2, .gapAnswered(1, since: Table.instant(60), answer)),
      ], after: 0)
    #expect(seconds(floor) == [Table.fortunato: spoken])
    #expect(floor.times.matters == [matter: spoken * 1000])
    #expect(floor.times.unrecorded == unseen)
    #expect(floor.times.recess == recess)
    #expect(floor.isCurtainDown)
  }

  @Test("counts ten hours that an alarm ended as unrecorded, or as told")
  func alarmAfterANight() {
    func told(_ answer: GapAnswer) -> SessionFloor {
      floor(
        [
          (0, .floorGiven(1, .speaker(Table.fortunato))), (36_000, .curtainSet(1, isDown: true)),
          (5, .gapAnswered(1, since: Table.instant(10), answer)),
        ], after: 0)
    }
    #expect(seconds(told(.notRecorded)) == [Table.fortunato: 10])
    #expect(told(.notRecorded).times.unrecorded == 35_995_000)
    #expect(seconds(told(.wentOn)) == [Table.fortunato: 36_005])
    #expect(told(.wentOn).times.unrecorded == 0)
  }

  @Test("lets the queue go with whoever gets the floor or leaves")
  func queue() {
    let floor = floor(
      [
        (0, .queueChanged(1, Table.rodrigo, waits: true)),
        (1, .queueChanged(1, Table.eulogia, waits: true)),
        (1, .queueChanged(1, Table.marisela, waits: true)),
        (1, .floorGiven(1, .speaker(Table.eulogia))),
        (1, .walkedOut(1, Table.marisela, words: "Se retira")),
      ], after: 0)
    #expect(floor.queue == [Table.rodrigo])
    #expect(floor.away == [Table.marisela])
  }

  @Test("ends the turn of whoever leaves, and lets whoever they interrupted go on")
  func leaving() {
    let alone = floor(
      [
        (0, .floorGiven(1, .speaker(Table.fortunato))),
        (60, .walkedOut(1, Table.fortunato, words: "", stopping: [Table.fortunato])),
      ], after: 40)
    #expect(alone.holder == .nobody)
    #expect(seconds(alone) == [Table.fortunato: 60])
    #expect(alone.turns.map(\.isOver) == [true])
    let interrupting = floor(
      [
        (0, .floorGiven(1, .speaker(Table.rodrigo))),
        (10, .floorInterrupted(1, by: .speaker(Table.fortunato))),
        (0, .queueChanged(1, Table.eulogia, waits: true)),
        (20, .walkedOut(1, .party(1), words: "", stopping: [Table.eulogia, Table.fortunato])),
      ], after: 5)
    #expect(interrupting.holder == .speaker(Table.rodrigo))
    #expect(interrupting.queue.isEmpty)
    #expect(seconds(interrupting) == [Table.rodrigo: 15, Table.fortunato: 20])
    let interrupted = floor(
      [
        (0, .floorGiven(1, .speaker(Table.fortunato))),
        (10, .floorInterrupted(1, by: .speaker(Table.rodrigo))),
        (20, .walkedOut(1, .party(1), words: "", stopping: [Table.fortunato])),
      ], after: 5)
    #expect(interrupted.holder == .speaker(Table.rodrigo))
    #expect(interrupted.interrupted == nil)
    #expect(seconds(interrupted) == [Table.fortunato: 10, Table.rodrigo: 25])
  }

  @Test("takes corrections: who had a turn at any time, its length once it is over")
  func corrections() {
    let chronicle = Table.chronicle([
      (0, .floorGiven(1, .speaker(.party(1)))), (60, .floorGiven(1, .speaker(Table.rodrigo))),
    ])
    let turns = chronicle.mesa.floor(of: 1).turns.map(\.id)
    var events: [(Int, FloorEvent)] = [
      (0, .floorGiven(1, .speaker(.party(1)))), (60, .floorGiven(1, .speaker(Table.rodrigo))),
    ]
    events.append(
      (
        5,
        .turnRevised(
          1, turn: turns[0], from: TurnRevision(),
          to: TurnRevision(speaker: Table.eulogia, seconds: 45))
      ))
    events.append((0, .turnAdded(1, WrittenTurn(Table.marisela, seconds: 90, matter: 2))))
    let floor = floor(events, after: 5)
    #expect(
      seconds(floor) == [Table.eulogia: 45, Table.rodrigo: 10, Table.marisela: 90])
  }

  @Test("has no limit unless one is set, and none for whom it is lifted")
  func limits() {
    let speaking: (Int, FloorEvent) = (0, .floorGiven(1, .speaker(Table.fortunato)))
    #expect(floor([speaking], after: 1).limitOfTurn == nil)
    #expect(floor([speaking, (1, .limitSet(1, minutes: 3))], after: 1).limitOfTurn == 3)
    let lifted: (Int, FloorEvent) = (1, .limitLifted(1, 1, isLifted: true))
    #expect(floor([speaking, (1, .limitSet(1, minutes: 3)), lifted], after: 1).limitOfTurn == nil)
  }

  @Test("stands still once the session is closed")
  func closed() {
    var chronicle = Table.chronicle([(0, .floorGiven(1, .speaker(Table.fortunato)))])
    chronicle.append(
      Folio(
        number: chronicle.folios.count + 1, at: Table.instant(90), by: "Rosa",
        event: .sessionClosed(1)))
    let floor = chronicle.mesa.floor(of: 1, at: Table.instant(4000))
    #expect(seconds(floor) == [Table.fortunato: 90])
  }
}
