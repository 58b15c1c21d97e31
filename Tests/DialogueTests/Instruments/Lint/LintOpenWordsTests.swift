import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Words still open in what an acta prints besides its clauses")
struct LintOpenWordsTests {
  private var sound = SoundAgreement()

  private func open() -> [LintFinding] {
    Lint(sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon)
      .findings().filter { $0.rule == .openWords }
  }

  @Test(
    "block in the mandate, the institution and the next place of the acta",
    arguments: [FieldKey.mandate, .issuer, .nextPlace])
  mutating func ofActa(key: FieldKey) {
    sound.table.revise(sound.acta, key, to: .text("R. D. ____ de 2026"))
    #expect(open().map(\.words) == ["____"])
    #expect(open().map(\.record) == [sound.acta])
    #expect(open().allSatisfy { $0.blocks })
    #expect(sound.table.mesa.holes(of: sound.acta, on: Example.date).map(\.rule) == [.openWords])
  }

  @Test("block in the place of the session and in how it ended")
  mutating func ofSession() {
    var revision = SessionRevision()
    revision.place = "Local [por definir]"
    revision.endingWords = "Se suspende hasta el ____"
    sound.table.write(.sessionRevised(1, from: SessionRevision(), to: revision, reason: "r"))
    #expect(open().map(\.words) == ["por definir", "____"])
  }

  @Test("block in a rule that an installation prints, and in one that nobody accepted do not")
  mutating func ofRules() {
    sound.table.revise(sound.acta, .actaKind, to: .code(.installation))
    let rule = sound.table.add(.groundRule, [.text: .text("Habla cada quien ____ minutos")])
    #expect(open().isEmpty)
    sound.table.add(
      .ruleAcceptance, [.rule: .record(rule), .party: .party(1), .answer: .code(.yes)])
    #expect(open().map(\.words) == ["____"])
    sound.table.revise(sound.acta, .actaKind, to: .code(.meeting))
    #expect(open().isEmpty)
  }

  @Test("block in the words of a reservation, and not in those of a plain yes")
  mutating func ofReservation() {
    let answer = sound.acceptances[1]
    sound.table.revise(answer, .words, to: .text("Salvo [la cláusula dos]"))
    #expect(open().isEmpty)
    sound.table.revise(answer, .answer, to: .code(.reserves))
    #expect(open().map(\.words) == ["la cláusula dos"])
    #expect(open().map(\.record) == [answer])
    #expect(open().map(\.agreement) == [sound.agreement])
  }

  @Test("are no numerals: a school of Juan XXIII has a name")
  mutating func numerals() {
    for (text, words) in [
      ("I. E. Juan XXIII", nil), ("Parque del siglo XXI", nil), ("Resolución XX-2026", "XX"),
      ("Local XXXX", "XXXX"), ("Aula X", nil),
    ] as [(String, String?)] {
      #expect(Blanks.first(in: text) == words, "\(text)")
    }
  }
}
