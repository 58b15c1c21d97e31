import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Names of drafts")
struct FormPurposeTests {
  @Test("stand for their form and no other")
  func roundTrip() throws {
    let waived = try #require(WaiverTarget("missingDeadline.7zk3q0xt-1.2."))
    let unlike = try #require(WaiverTarget("missingDeadline.7zk3q0xt-1..2"))
    let run = Origin(bits: 77)
    let all: [FormPurpose] =
      [.newMesa, .caseFile, .party(nil), .party(7), .session(nil), .session(3)]
      + [.party(PartyID(origin: run, serial: 7)), .record(RecordID(origin: run, serial: 4))]
      + [
        .sessionAgenda(3), .presence(2, PersonID(origin: run, serial: 5)), .note(item: nil),
        .note(item: "phase-1.a"), .reason(item: "norm-2.b", .waived),
      ]
      + [.reason(item: "norm-2.b", .notApplicable)] + Phase.allCases.map { .leavePhase(to: $0) }
      + [.newRecord(.agreement, owner: nil), .newRecord(.agreement, owner: 4), .record(4)]
      + [.strikeRecord(4), .waiver(waived), .waiver(unlike)]
      + [.floor(.noteApart(item: nil)), .floor(.noteApart(item: "phase-1.a"))]
      + [.people(.credential(2)), .people(.credentials(PersonID(origin: run, serial: 5)))]
      + [.statement(VoicesCell(party: 1, kind: .need, agendaItem: nil))]
      + [.statement(VoicesCell(party: 1, kind: .need, agendaItem: 3))]
      + FieldKey.sixQuestions.map { .question(QuestionCell(party: 1, question: $0)) }
      + [
        .signing(SigningTarget(acta: 4, kind: .declined, person: PersonID(origin: run, serial: 2)))
      ]
      + [.signing(SigningTarget(acta: 4, kind: .onRequest, person: 2))]
      + [.signing(SigningTarget(acta: 4, copyFor: 2))]
      + [.fulfilment(4), .publication(4), .wording(RecordID(origin: run, serial: 4))]
    for purpose in all { #expect(FormPurpose(purpose.description) == purpose) }
    #expect(Set(all.map(\.description)).count == all.count)
  }

  @Test(
    "that say nothing are turned down",
    arguments: [
      "", "otro", "reason:x", "reason:x:y", "leavePhase:99", "waiver:", "waiver:x.1.2.3",
      "waiver:missingDeadline.0.1.2",
      "statement:1.need", "question:1", "question:1.text", "signing:4/declined/",
      "signing:4/declined/x",
    ])
  func refused(text: String) {
    #expect(FormPurpose(text) == nil)
  }
}
