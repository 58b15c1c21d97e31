import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The counters of accreditation")
struct AccreditationCountersTests {
  @Test("tell who is accredited, without document, observed or expired on a day")
  func counters() {
    var table = Table()
    let good = table.add(
      .delegate,
      [
        .name: .text("A"), .party: .party(1), .accreditation: .code(.accredited),
        .credential: .text("Acta"), .spokesperson: .flag(true), .expiry: .day("2026-12-31"),
      ])
    let old = table.add(
      .delegate,
      [
        .name: .text("B"), .party: .party(2), .accreditation: .code(.accredited),
        .credential: .text("Carta"), .spokesperson: .flag(true), .expiry: .day("2026-11-21"),
      ])
    let observed = table.add(
      .delegate,
      [.name: .text("C"), .party: .party(2), .accreditation: .code(.observed)])
    let counters = table.mesa.accreditationCounters(on: Example.date)
    #expect(counters.accredited == Tally(done: 1, total: 3))
    #expect(counters.spokespersons == Tally(done: 1, total: 2))
    #expect(counters.withoutDocument == [observed])
    #expect(counters.observed == [observed])
    #expect(counters.expired == [old])
    #expect(counters.partiesWithout == [2, 3])
    let later = table.mesa.accreditationCounters(on: Example.day("2027-01-01"))
    #expect(later.accredited.done == 0)
    #expect(later.expired == [good, old])
  }
}
