import Dialogue
import Testing

@testable import Interface

@Suite("Names of drafts")
struct FormPurposeTests {
  @Test("stand for their form and no other")
  func roundTrip() {
    let all: [FormPurpose] =
      [.newMesa, .caseFile, .party(nil), .party(7), .session(number: nil), .session(number: 3)]
      + [.attendee, .note(item: nil), .note(item: "phase-1.a"), .reason(item: "norm-2.b", .waived)]
      + [.reason(item: "norm-2.b", .notApplicable)] + Phase.allCases.map { .leavePhase(to: $0) }
    for purpose in all { #expect(FormPurpose(purpose.description) == purpose) }
    #expect(Set(all.map(\.description)).count == all.count)
  }

  @Test(
    "that say nothing are turned down",
    arguments: ["", "otro", "reason:x", "reason:x:y", "leavePhase:99"])
  func refused(text: String) {
    #expect(FormPurpose(text) == nil)
  }
}
