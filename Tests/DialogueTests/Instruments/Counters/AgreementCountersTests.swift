import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The counters of agreements")
struct AgreementCountersTests {
  @Test("count an agreement where all of its commitments have it")
  func counters() {
    var table = Table()
    #expect(table.mesa.agreementCounters.withDeadline == Tally(done: 0, total: 0))
    #expect(!table.mesa.agreementCounters.hasAgenda)
    let whole = table.add(.agreement, [.text: .text("A")])
    let half = table.add(.agreement, [.text: .text("B")])
    table.add(.agreement, [.text: .text("C")])
    let full: [FieldKey: Value] = [
      .action: .text("X"), .deadline: .deadline(.immediate), .responsible: .parties([1]),
      .verifier: .text("ANA"), .followUp: .text("Oficina"),
    ]
    for agreement in [whole, whole, half] {
      table.add(.commitment, full.merging([.agreement: .record(agreement)]) { $1 })
    }
    table.add(.commitment, [.action: .text("Y"), .agreement: .record(half)])
    table.add(.agendaItem, [.title: .text("T")])
    let counters = table.mesa.agreementCounters
    #expect(counters.agreements == 3)
    let one = Tally(done: 1, total: 3)
    #expect(counters.withDeadline == one)
    #expect(counters.withResponsible == one)
    #expect(counters.withVerifier == one)
    #expect(counters.withFollowUp == one)
    #expect(counters.hasAgenda)
  }
}
