import Dialogue
import Glibc
import PlainIdentities
import SeededRandomness
import Testing

@testable import Ledger

@Suite("Two copies that grew from one book")
struct CarryLawTests {
  @Test("are gone on with or refused as the folios say, and the folio is the one where they part")
  func law() throws {
    let seed = UInt64.random(in: 1...UInt64.max)
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<40 {
      let scratch = try Scratch()
      let (one, two) = (scratch.path + "/una", scratch.path + "/dos")
      _ = try Samples.book(in: one, commands: Int.random(in: 0...4, using: &numbers))
      mkdir(two, 0o700)
      _ = try Carrying.carry(one + "/" + Laptop.id, to: two)
      for library in [one, two] {
        let book = try Book.open(library + "/" + Laptop.id, for: .writing)
        // Where both write the same at the same time, they go together for longer.
        for _ in 0..<Int.random(in: 0...3, using: &numbers) {
          try book.append(
            .noteAdded(text: "\(Int.random(in: 0...1, using: &numbers))", item: nil),
            at: Samples.instant(book.chronicle.folios.count), by: "x")
        }
      }
      try check(one, two, "seed \(seed)")
    }
  }

  private func check(_ one: String, _ two: String, _ seed: Comment) throws {
    let (own, other) = (try folios(in: one), try folios(in: two))
    let common = zip(own, other).prefix { $0 == $1 }.count
    let before = (Laptop.tree(one), Laptop.tree(two))
    do {
      let brought = try Carrying.bring(two, into: one)
      switch brought.outcome {
      case .continued(let count):
        #expect(common == own.count && count == other.count - own.count && count > 0, seed)
      case .same: #expect(own == other, seed)
      case .ahead(let count): #expect(common == other.count && count == own.count - common, seed)
      case .whole: Issue.record(seed)
      }
      #expect(try folios(in: one) == (own.count > other.count ? own : other), seed)
    } catch CarryError.parted(_, let parting) {
      #expect(common < min(own.count, other.count), seed)
      #expect(parting.common == common, seed)
      #expect(parting.own == own[common] && parting.other == other[common], seed)
      #expect((Laptop.tree(one), Laptop.tree(two)) == before, seed)
    }
    #expect(try Verification.verify(one + "/" + Laptop.id).findings == [], seed)
  }

  private func folios(in library: String) throws -> [Folio] {
    try Book.open(library + "/" + Laptop.id, for: .reading).chronicle.folios
  }
}
