import PlainIdentities
import Testing

@testable import Dialogue

/// What holds for every floor, whatever happens at the table and whatever the clock does.
@Suite("Whatever happens on the floor")
struct FloorLawTests {
  private static let runs = 0..<40

  /// A book of random commands at hours that mostly go forward.
  private func grow(_ random: inout SeededRandom, steps: Int = 120) -> Chronicle {
    var chronicle = Example.chronicle(FloorTable.events)
    var seconds = 0
    for _ in 0..<steps {
      let step = Int.random(in: 0..<40, using: &random)
      seconds += step == 0 ? -900 : step == 1 ? 20_000 : .random(in: 0...300, using: &random)
      let command: Command =
        Int.random(in: 0..<12, using: &random) == 0
        ? .undo() : .floor(.random(on: chronicle.mesa, using: &random))
      guard
        let events = try? chronicle.decideAll([command], in: Example.handbook, from: .unsaid)
      else { continue }
      for event in events {
        chronicle.append(
          Folio(
            number: chronicle.folios.count + 1, at: FloorTable.instant(seconds), by: "Rosa",
            event: event))
      }
    }
    return chronicle
  }

  /// A second reader: intervals with what went on in them, told from pairs of folios.
  private struct Reader {
    enum What: Hashable {
      case speaker(Speaker), interpretation, crosstalk, silence, nobody, recess, caucus, unrecorded
    }

    private(set) var sums: [What: Int] = [:]
    private var stack: [FloorHolder] = [.nobody]
    private var interprets = false
    private var isApart = false
    private var matter: RecordID?
    private(set) var matters: [RecordID: Int] = [:]
    private var intervals: [Interval] = []

    private struct Interval {
      let from: Int
      let to: Int
      let what: What
      let matter: RecordID?
      let isLong: Bool
    }

    init(_ chronicle: Chronicle) {
      let folios = chronicle.folios.filter {
        $0.event.family == .floor && !chronicle.struck.contains($0.number)
      }
      for (place, folio) in folios.enumerated() {
        guard case .floor(let event) = folio.event else { continue }
        let last = place == 0 ? folio.at.milliseconds : folios[place - 1].at.milliseconds
        take(event, from: last, to: folio.at.milliseconds)
      }
      for interval in intervals {
        let (length, isRunning) = (
          interval.to - interval.from, interval.what != .nobody || interval.matter != nil
        )
        if !interval.isLong {
          add(interval.what, interval.matter, length)
        } else if isRunning {
          add(.unrecorded, nil, length)
        }
      }
    }

    private mutating func take(_ event: FloorEvent, from: Int, to: Int) {
      add(from: from, to: to)
      if case .gapAnswered(_, let since, let answer) = event {
        tell(answer, since: since.milliseconds)
        if answer != .wentOn { (stack, interprets) = ([.nobody], false) }
        return
      }
      switch event {
      case .floorGiven(_, let holder): (stack, interprets) = ([holder], false)
      case .floorInterrupted(_, let holder): (stack, interprets) = (stack + [holder], false)
      case .floorReturned: (stack, interprets) = (Array(stack.dropLast()), false)
      case .interpretationSet(_, let isOn): interprets = isOn
      case .matterTakenUp(_, let taken): matter = taken
      case .walkedOut(_, _, _, let stopping):
        let isMeant = { (holder: FloorHolder) in holder.speaker.map(stopping.contains) ?? false }
        let hasEnded = stack.last.map(isMeant) ?? false
        stack.removeAll(where: isMeant)
        if stack.isEmpty { stack = [.nobody] }
        if hasEnded { interprets = false }
      case .queueChanged, .cameBack, .limitSet, .limitLifted, .gapAnswered,
        .turnRevised, .turnAdded, .projectionChosen, .curtainSet:
        break
      case .caucusBegun: (stack, interprets, isApart) = ([.nobody], false, true)
      case .caucusEnded: (stack, interprets, isApart) = ([.nobody], false, false)
      }
    }

    /// Said of all that went by since an instant, whatever was written in between; what was told once is
    /// not told again.
    private mutating func tell(_ answer: GapAnswer, since: Int) {
      while let last = intervals.last, last.to > since {
        intervals.removeLast()
        let parting = max(last.from, since)
        let what: What =
          switch answer {
          case .notRecorded: .unrecorded
          case .recess: .recess
          case .wentOn: last.what
          }
        add(what, last.matter, last.to - parting)
        guard parting > last.from else { continue }
        intervals.append(
          Interval(
            from: last.from, to: parting, what: last.what, matter: last.matter,
            isLong: last.what != .recess && parting - last.from > 7_200_000))
        return
      }
    }

    private mutating func add(_ what: What, _ matter: RecordID?, _ length: Int) {
      sums[what, default: 0] += length
      guard ![.recess, .caucus, .unrecorded].contains(what), let matter else { return }
      matters[matter, default: 0] += length
    }

    private mutating func add(from: Int, to: Int) {
      guard to > from, let holder = stack.last else { return }
      var what: What =
        switch holder {
        case .speaker(let speaker): interprets ? .interpretation : .speaker(speaker)
        case .crosstalk: .crosstalk
        case .silence: .silence
        case .nobody: .nobody
        case .recess: .recess
        }
      if isApart, what != .recess { what = .caucus }
      intervals.append(
        Interval(
          from: from, to: to, what: what, matter: matter,
          isLong: what != .recess && to - from > 7_200_000))
    }
  }

  @Test("the sums are those of a second reader", arguments: runs)
  func sums(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    // Corrections are what somebody says, not what the clock had.
    let all = grow(&random)
    let corrections = all.folios.filter { folio in
      switch folio.event {
      case .floor(.turnRevised), .floor(.turnAdded): true
      case _: false
      }
    }.map(\.number)
    let chronicle = Chronicle(
      all.folios
        + corrections.filter { !all.struck.contains($0) }.enumerated().map {
          Folio(
            number: all.folios.count + 1 + $0.offset, at: FloorTable.instant(0), by: "Rosa",
            event: .folioStruck($0.element))
        })
    let floor = chronicle.mesa.floor(of: 1)
    let told = Reader(chronicle)
    let totals = FloorTotals([floor], in: chronicle.mesa)
    #expect(floor.times.interpretation == told.sums[.interpretation] ?? 0, "\(random)")
    #expect(floor.times.crosstalk == told.sums[.crosstalk] ?? 0, "\(random)")
    #expect(floor.times.silence == told.sums[.silence] ?? 0, "\(random)")
    #expect(floor.times.caucus == told.sums[.caucus] ?? 0, "\(random)")
    #expect(floor.times.recess == told.sums[.recess] ?? 0, "\(random)")
    #expect(floor.times.unrecorded == told.sums[.unrecorded] ?? 0, "\(random)")
    #expect(floor.times.matters == told.matters, "\(random)")
    var speakers = told.sums.reduce(into: [Speaker: Int]()) { sums, entry in
      if case .speaker(let speaker) = entry.key { sums[speaker] = entry.value }
    }
    for (speaker, count) in totals.speakers {
      #expect(count.milliseconds == speakers.removeValue(forKey: speaker) ?? 0, "\(random)")
    }
    #expect(speakers.isEmpty, "\(random)")
  }

  @Test(
    "no turn is below nothing, one at most goes on, and parties and sexes sum up", arguments: runs)
  func turns(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    let chronicle = grow(&random)
    let mesa = chronicle.mesa
    let now = FloorTable.instant(.random(in: -5000...50_000, using: &random))
    let floor = mesa.floor(of: 1, at: now)
    #expect(floor.turns.allSatisfy { $0.milliseconds >= 0 }, "\(random)")
    #expect(floor.turns.allSatisfy { $0.shares.allSatisfy { $0.milliseconds > 0 } }, "\(random)")
    let totals = mesa.floorTotals(of: 1, at: now)
    let all = totals.all.milliseconds
    #expect(totals.speakers.values.reduce(0) { $0 + $1.milliseconds } == all, "\(random)")
    #expect(totals.sexes.values.reduce(0) { $0 + $1.milliseconds } == all, "\(random)")
    #expect(totals.matters.values.reduce(0, +) == all, "\(random)")
    #expect(
      totals.parties.values.reduce(totals.table.milliseconds) { $0 + $1.milliseconds } == all,
      "\(random)")
    if case .speaker(let speaker) = floor.holder {
      // What is said apart is no turn.
      #expect(floor.turn?.speaker == (floor.caucus == nil ? speaker : nil), "\(random)")
      #expect(floor.interrupted != nil || !floor.queue.contains(speaker), "\(random)")
    } else {
      #expect(floor.turn == nil, "\(random)")
    }
  }

  @Test("an undo folds the floor anew, and nothing else", arguments: runs)
  func undo(run: Int) {
    var random = SeededRandom(seed: SeededRandom.base, run: run)
    var chronicle = grow(&random)
    let before = chronicle.mesa
    // A book in which nothing was given the floor has other things to take back.
    guard chronicle.undoable?.event.family == .floor, (try? chronicle.perform(.undo())) != nil
    else { return }
    #expect(chronicle.mesa == Chronicle(chronicle.folios).mesa, "\(random)")
    var restored = chronicle.mesa
    restored.take(.floor, from: before)
    #expect(restored == before, "\(random)")
  }
}
