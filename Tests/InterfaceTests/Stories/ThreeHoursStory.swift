import Dialogue
import PlainIdentities
import SeededRandomness
import Testing

@testable import Interface

/// A whole session by keys, on a clock of its own: thirty people, a hundred and twenty turns and more, and all
/// that may come between. What it adds up to is reckoned apart from the program (`HandTally`).
@Suite("Story: three hours in the Sala")
struct ThreeHoursStory {
  private static let session = LongSession.run()

  private func isNear(_ told: Int, _ meant: Int) -> Bool {
    abs(told - meant) * 1000 <= max(meant, 1)
  }

  @Test("It is as long and as full as it was meant to be")
  func size() {
    let (mesa, floor) = (Self.session.robot.mesa, Self.session.floor)
    #expect(mesa.people.count { $0.party != nil } == 30)
    #expect(floor.turns.count >= 120)
    #expect(floor.turns.count(where: \.isInterruption) == Self.session.tally.interruptions)
    #expect(Self.session.tally.interruptions >= 20)
    #expect(mesa.notes.count >= 60)
    #expect(mesa.notes.count(where: \.isReserved) == 3)
    #expect(mesa.records.all(.detention).count == 3)
    #expect(Self.session.tally.all >= 3 * 3600 * 1000)
    // A member of a party that walked out comes back alone by speaking: written down, no walk-out.
    #expect(floor.absences.count { $0.back != $0.at } == 2)
    #expect(floor.away.isEmpty)
    #expect(mesa.openSession == nil)
  }

  @Test("Times of people, parties and matters, and those of nobody, are the sums of the script")
  func sums() {
    let (mesa, tally) = (Self.session.robot.mesa, Self.session.tally)
    let totals = mesa.floorTotals(of: 1, at: Self.session.robot.state.now)
    #expect(totals.speakers.count == tally.speakers.count)
    for (speaker, meant) in tally.speakers {
      let told = totals.speakers[speaker]?.milliseconds ?? 0
      #expect(isNear(told, meant), "\(speaker): \(told), \(meant)")
    }
    for party in mesa.parties {
      let meant = tally.speakers.filter { mesa.party(of: $0.key) == party.id }
        .reduce(0) { $0 + $1.value }
      #expect(isNear(totals.parties[party.id]?.milliseconds ?? 0, meant), "\(party.name)")
    }
    for (matter, meant) in tally.matters {
      #expect(isNear(totals.times.matters[matter] ?? 0, meant))
    }
    #expect(isNear(totals.times.interpretation, tally.interpretation))
    #expect(isNear(totals.times.recess, tally.recess))
    #expect(isNear(totals.times.caucus, tally.caucus))
    #expect(isNear(totals.times.silence, tally.silence))
    #expect(isNear(totals.times.crosstalk, tally.crosstalk))
    #expect(totals.times.unrecorded == 0)
    #expect(tally.interpretation > 0 && tally.recess > 0 && tally.caucus > 0)
  }

  @Test("The statistics say the same, and their shares add up to a hundred")
  func statistics() {
    let (mesa, tally) = (Self.session.robot.mesa, Self.session.tally)
    let table = TurnsTable(mesa, of: 1, at: Self.session.robot.state.now, .spanish)
    let people = table.rows(.person)
    #expect(people.count == tally.speakers.count)
    let spoken = tally.speakers.values.reduce(0, +)
    #expect(isNear(people.reduce(0) { $0 + $1.seconds } * 1000, spoken))
    #expect(people.reduce(0) { $0 + ($1.interruptions ?? 0) } == tally.interruptions)
    for group in [TurnsTable.Group.party, .person, .sex] {
      #expect(table.shares(group)?.reduce(0, +) == 100, "\(group)")
    }
  }

  @Test(
    "A clause was worded meanwhile, with its versions and its open word, and shown only as it was saved"
  )
  func drafting() throws {
    let robot = Self.session.robot
    let clause = try #require(robot.mesa.records.all(.agreement).first)
    let chronicle = try #require(robot.state.table?.chronicle)
    let versions = chronicle.versions(of: clause.id, upTo: nil)
    #expect(
      versions.map(\.text) == [
        LongSession.clause, "La minera repara el canal en diez días.", LongSession.clause,
      ])
    #expect(versions.map { $0.proposer != nil } == [false, true, false])
    #expect(OpenWords.found(in: clause.text(.text)) == ["agua"])
    #expect(Self.session.whileTyping.contains("entrega"))
    #expect(!Self.session.whileTyping.contains("repara"))
    #expect(Self.session.frames.contains { $0.contains("repara") })
  }

  @Test("The acta has its hours and everybody who came, and nothing that was said in trust")
  func acta() throws {
    var robot = Self.session.robot
    robot.perform(.record(.addRecord(.acta, [.session: .session(1)])))
    let acta = try #require(robot.mesa.records.all(.acta).last)
    let matter = try #require(robot.mesa.matter(of: acta.id, holidays: Robot.handbook.holidays))
    #expect(matter.people.count { $0.isPresent == true } == Self.session.tally.speakers.count)
    let session = try #require(robot.mesa.session(numbered: 1))
    #expect(session.begins == Self.session.tally.began.hour)
    #expect(session.ends == Self.session.tally.ended.hour)
    #expect(!"\(matter)".contains("xqr"))
  }

  @Test("No frame of the projection shows a line that was captured, or whom anybody met apart")
  func projected() {
    #expect(Self.session.frames.count >= 200)
    #expect(Self.session.frames.contains { $0.contains("11 Persona") || $0.contains("Persona 1") })
    for frame in Self.session.frames {
      for marker in ["xq", "REUNIÓN", "reserva", "detenid", "Quórum"] {
        #expect(!frame.contains(marker), "\(marker): \(frame)")
      }
    }
  }
}
