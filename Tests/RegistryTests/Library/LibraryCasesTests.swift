import Dialogue
import Foundation
import Ledger
import PlainIdentities
import SeededRandomness
import Testing

@testable import Registry

/// A fold of the books says how each case stood; the index must say the same.
@Suite("The cases of a library at a date")
struct LibraryCasesTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A book with random facts, of random days, written on later ones.
  private func make(_ id: String, _ random: inout SeededNumbers) throws {
    func day() -> CalendarDate {
      CalendarDate(dayNumber: Samples.date.dayNumber - .random(in: 0...400, using: &random))
    }
    var file = CaseFile(name: "Caso \(id)", code: "0412-11", mechanism: .unsaid, moment: .unsaid)
    file.stage = random.pick(ConflictStage.allCases)
    let opening = MesaOpening(
      product: "0.1", id: id, caseFile: file, since: Bool.random(using: &random) ? day() : nil)
    let book = try Book.create(in: scratch.path, opening: opening, at: Samples.instant(0), by: "R")
    for minute in 0..<Int.random(in: 0...9, using: &random) {
      // Written some days apart, so that what is late at one date is not at another.
      let instant = Samples.instant(minute * 1440 * 3)
      if minute == 4 {
        try book.perform(
          .setCircumstance(.violence, present: true), in: Samples.handbook, at: instant, by: "R")
        continue
      }
      var revision = CaseFileRevision()
      switch Int.random(in: 0..<7, using: &random) {
      case 0: revision.stage = random.pick(ConflictStage.allCases)
      case 1: revision.type = random.pick(ConflictType.allCases)
      case 2: revision.status = random.pick(ConflictStatus.allCases)
      case 3: revision.moment = random.pick(Moment.allCases)
      case 4: revision.summary = "resumen \(minute)"
      case 5: revision.entry = RegistryEntry(random.pick([.new, .reactivated]), month: day())
      default: revision.role = random.pick(Role.allCases)
      }
      revision.since = Bool.random(using: &random) ? day() : nil
      _ = try? book.perform(.reviseCaseFile(revision), in: Samples.handbook, at: instant, by: "R")
      if Int.random(in: 0..<6, using: &random) == 0 {
        _ = try? book.perform(.undo(), in: Samples.handbook, at: instant, by: "R")
      }
    }
  }

  @Test("stops where it is told to, and keeps what was read for the next time")
  func stopped() throws {
    var random = SeededNumbers(seed: 7)
    for id in ["a", "b", "c"] { try make(id, &random) }
    let stopping = try Samples.library(scratch)
    #expect(throws: LibraryError.stopped) {
      try stopping.cases(at: [Samples.date]) { done, count in
        #expect(count == 3)
        return done < 2
      }
    }
    #expect(stopping.booksRead == 2)
    let library = try Samples.library(scratch)
    _ = try library.cases(at: [Samples.date]) { _, _ in true }
    #expect(library.booksRead == 1)
  }

  /// What the books say, each folded for itself.
  private func folded(_ days: [CalendarDate]) throws -> [[CountedCase]] {
    let folders = try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
    let books = try folders.filter { !$0.contains(".") }.map {
      try Book.open(scratch.path + "/" + $0, for: .reading)
    }
    return days.map { day in books.compactMap { $0.chronicle.countedCase(at: day)?.indexed } }
  }

  private func cases(_ days: [CalendarDate]) throws -> (days: [[CountedCase]], read: Int) {
    let library = try Samples.library(scratch)
    return (try library.cases(at: days).days, library.booksRead)
  }

  @Test("are those that a fold of the books gives, over random histories", arguments: Seeds.all)
  func law(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    for number in 0..<20 { try make("caso-\(number)", &random) }
    let days = (0..<12).map { _ in
      CalendarDate(dayNumber: Samples.date.dayNumber + .random(in: -410...40, using: &random))
    }
    let truth = try folded(days)
    #expect(truth.contains { $0.contains { $0.lateFacts > 0 } })
    #expect(try cases(days).days == truth)
    let kept = try cases(days)
    #expect(kept.days == truth)
    #expect(kept.read == 0)
    for (index, day) in days.enumerated() {
      #expect(try cases([day]).days == [truth[index]])
    }
  }

  @Test("are read from the books where a row of the index was changed or taken away")
  func forged() throws {
    var random = SeededNumbers(seed: 7)
    for number in 0..<6 { try make("caso-\(number)", &random) }
    let days = [-300, -100, -20, 0, 30].map {
      CalendarDate(dayNumber: Samples.date.dayNumber + $0)
    }
    let truth = try folded(days)
    #expect(try cases(days).days == truth)
    for statement: StaticString in [
      "UPDATE span SET stage = 1 - (stage = 1)", "UPDATE span SET late = '20000*3'",
      "DELETE FROM span WHERE mesa = 'caso-1'", "DELETE FROM span WHERE until IS NULL",
      "DELETE FROM span WHERE until IS NOT NULL", "UPDATE span SET until = until + 1",
      "UPDATE span SET since = since - 1000000", "UPDATE mesa SET first_fact = NULL",
      "UPDATE span SET type = 99", "DROP TABLE span", "UPDATE handbook SET fingerprint = 3",
    ] {
      try Database(scratch.index, creates: false).execute(statement)
      let library = try Samples.library(scratch)
      #expect(try library.cases(at: days).days == truth, "\(statement)")
      #expect(library.indexNotice == .madeAnew, "\(statement)")
      let later = try Samples.library(scratch)
      #expect(try later.cases(at: days).days == truth, "\(statement)")
      #expect(later.booksRead == 0, "\(statement)")
      #expect(later.indexNotice == nil, "\(statement)")
    }
  }

  @Test("are never wrong by an index that was cut off or is held by another process")
  func cut() throws {
    var random = SeededNumbers(seed: 11)
    for number in 0..<4 { try make("caso-\(number)", &random) }
    let days = [Samples.date]
    let truth = try folded(days)
    _ = try cases(days)
    let whole = try scratch.read(scratch.index)
    for part in [0, 1, 4, 6, 9] {
      try scratch.write(whole.prefix(whole.count * part / 10), to: scratch.index)
      let library = try Samples.library(scratch)
      #expect(try library.cases(at: days).days == truth)
      #expect(library.indexNotice == .madeAnew)
    }
    let other = try Database(scratch.index, creates: false)
    try other.execute("BEGIN EXCLUSIVE")
    let library = try Samples.library(scratch)
    #expect(try library.cases(at: days).days == truth)
    #expect(library.indexNotice == .unavailable)
    try other.execute("COMMIT")
  }
}
