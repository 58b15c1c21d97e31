import Dialogue
import PlainIdentities
import SeededRandomness
import Testing

@testable import Ledger

@Suite("Two programs that correct one record of one book")
struct TwoWritersTests {
  private static let words = ["uno", "dos", "tres"]
  private static let keys: [FieldKey] = [.text, .agendaItem, .readAloud]

  private func value(
    _ key: FieldKey, _ items: [RecordID], _ random: inout SeededNumbers
  ) -> Value? {
    switch key {
    case .text: return .text(Self.words[Int.random(in: 0..<3, using: &random)])
    case .agendaItem: return ([nil] + items.map(Value.record)).randomElement(using: &random) ?? nil
    case _: return Bool.random(using: &random) ? .date(Samples.date) : nil
    }
  }

  @Test("lose nothing of each other, whatever each saw last", arguments: 0..<8)
  func interleaved(run: Int) throws {
    let seed = UInt64.random(in: 1 ... .max)
    print("two writers, run \(run): seed \(seed)")
    var random = SeededNumbers(seed: seed)
    let scratch = try Scratch()
    let first = try Samples.book(in: scratch.path)
    let handbook = Samples.handbook
    try first.perform(
      .addRecord(.agreement, [.text: .text("uno")]), in: handbook, at: Samples.instant(11), by: "a")
    for title in ["Riego", "Pozos"] {
      try first.perform(
        .addRecord(.agendaItem, [.title: .text(title)]), in: handbook, at: Samples.instant(12),
        by: "a")
    }
    let agreement = first.mesa.records.standing[0].id
    let items = first.mesa.records.all(.agendaItem).map(\.id)
    let books = [first, try Book.open(first.folder, for: .writing)]
    var written = books[0].chronicle.folios.count
    for minute in 13..<60 {
      let book = books[Int.random(in: 0...1, using: &random)]
      // What it saw last is what stood when it last wrote or looked.
      let seen = try #require(book.mesa.records[agreement])
      var wanted = seen.values
      let key = Self.keys[Int.random(in: 0..<3, using: &random)]
      wanted[key] = value(key, items, &random)
      let before = try #require(try Book.open(first.folder, for: .reading).mesa.records[agreement])
      do throws(PerformError) {
        try book.perform(
          .reviseRecord(agreement, .agreement, wanted, from: seen.seen), in: handbook,
          at: Samples.instant(minute), by: "x")
        written += 1
        var expected = before.values
        expected[key] = wanted[key]
        // What was read follows from the words and the day.
        expected[.digest] = book.mesa.records[agreement]?[.digest]
        #expect(book.mesa.records[agreement]?.values == expected, "seed \(seed)")
        #expect(seen[key] == before[key], "seed \(seed)")
      } catch {
        switch error {
        case .refused(.changedMeanwhile(.record(let clash))):
          #expect(clash.key == key && clash.stands == before[key], "seed \(seed)")
          #expect(clash.yours == wanted[key] && seen[key] != before[key], "seed \(seed)")
        case .refused(.nothingChanges):
          #expect(wanted[key] == seen[key] || wanted[key] == before[key], "seed \(seed)")
        case _: throw error
        }
      }
    }
    let read = try Book.open(first.folder, for: .reading)
    #expect(read.chronicle.folios.count == written, "seed \(seed)")
    for book in books {
      _ = try book.follow()
      #expect(book.mesa == read.mesa, "seed \(seed)")
    }
    #expect(try Verification.verify(first.folder).findings == [], "seed \(seed)")
  }
}
