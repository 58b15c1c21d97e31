import PlainIdentities
import Testing

@testable import Dialogue

/// How it stands by what was told and found of it.
extension CommitmentViewTests {
  @Test("follows its last report, and a verification of the same day over it")
  mutating func states() throws {
    report(.underway, "2026-12-01")
    try #expect(view("2026-12-02").state == .underway)
    verify(.unfulfilled, "2026-12-10")
    report(.fulfilled, "2026-12-10")
    try #expect(view("2026-12-11").state == .breached)
    try #expect(view("2026-12-11").isVerified)
    try #expect(view("2026-12-11").light == .red)
    verify(.fulfilled, "2026-12-15")
    try #expect(view("2027-02-01").reason == .fulfilled)
    try #expect(view("2027-02-01").isVerified)
  }

  @Test("met in part is under way")
  mutating func partly() throws {
    verify(.partly, "2026-12-01")
    try #expect(view("2026-12-02").state == .underway)
  }

  @Test("is due on the last day to which it was moved, and keeps its history")
  mutating func rescheduled() throws {
    let first = reschedule("2027-01-15", on: "2026-12-10")
    let second = reschedule("2027-03-01", on: "2027-01-10")
    let view = try view("2027-01-20")
    #expect(view.due == .on(Example.day("2027-03-01")))
    #expect(view.state == .rescheduled)
    #expect(view.light == .green)
    #expect(
      view.history == [
        CommitmentStep(
          id: first, date: Example.day("2026-12-10"),
          kind: .rescheduled(
            from: .on(Example.day("2026-12-20")), to: Example.day("2027-01-15"))),
        CommitmentStep(
          id: second, date: Example.day("2027-01-10"),
          kind: .rescheduled(
            from: .on(Example.day("2027-01-15")), to: Example.day("2027-03-01"))),
      ])
    report(.underway, "2027-01-12")
    try #expect(self.view("2027-01-20").state == .underway)
    table.strike(second)
    try #expect(self.view("2027-01-20").due == .on(Example.day("2027-01-15")))
  }

  @Test("is amber after an early warning until something is reported")
  mutating func warned() throws {
    table.add(
      .earlyWarning,
      [.commitment: .record(commitment), .date: .day("2026-11-25"), .text: .text("Sin obra")])
    try #expect(view("2026-11-26").reason == .warned)
    try #expect(view("2026-12-21").reason == .overdue)
    report(.underway, "2026-11-30")
    try #expect(view("2026-12-01").reason == .onTime)
  }
}
