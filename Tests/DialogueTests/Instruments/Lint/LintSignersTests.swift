import PlainIdentities
import Testing

@testable import Dialogue

@Suite("What the signatures of an acta lack")
struct LintSignersTests {
  private var sound = SoundAgreement()

  private func found() -> [LintFinding] {
    Lint(
      sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon,
      acta: sound.acta
    ).findings()
  }

  @Test("tells of whoever said yes for a party that never sent them, once")
  mutating func unsent() {
    sound.table.attend(1, "Zoila Rey", of: Table.community, isPresent: true)
    let person = sound.table.mesa.people.last?.id
    sound.table.revise(sound.acceptances[1], .speaker, to: person.map { .person($0) })
    #expect(found().map(\.rule) == [.unusableCredential])
    #expect(found().map(\.words) == ["Zoila Rey"])
    #expect(found().map(\.record) == [sound.acceptances[1]])
    sound.table.revise(sound.acceptances[1], .answer, to: .code(.takesNote))
    #expect(!found().map(\.rule).contains(.unusableCredential))
  }

  @Test(
    "tells of a signer without a vote, as of one without a voice",
    arguments: [FieldKey.voice, .vote])
  mutating func limited(key: FieldKey) {
    sound.table.revise(sound.others[1], key, to: .flag(true))
    #expect(found().isEmpty)
    sound.table.revise(sound.others[1], key, to: .flag(false))
    #expect(found().map(\.rule) == [.limitedCredential])
  }

  @Test("does not let a session end in consultation where no bases are asked")
  mutating func ending() {
    var revision = SessionRevision()
    revision.ending = .inConsultation
    sound.table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    #expect(found().map(\.rule) == [.contradictedEnding])
    #expect(sound.table.mesa.contradictedEnding(of: sound.acta)?.ending == .inConsultation)
    sound.table.add(
      .baseConsultation,
      [
        .agreement: .record(sound.agreement), .party: .party(Table.community),
        .until: .date(Example.date.adding(days: 9)), .ratifiedBy: .text("Asamblea comunal"),
      ])
    #expect(found().map(\.rule) == [.pendingConsultation])
  }
}
