import PlainIdentities
import Testing

@testable import Dialogue

@Suite("The lint, of what the bases of a party say")
struct LintBasesTests {
  private var sound = SoundAgreement()

  private var mesa: Mesa { sound.table.mesa }

  private func found(on day: CalendarDate = Example.date) -> [LintFinding] {
    Lint(mesa, on: day, holidays: .few, lexicon: SoundAgreement.lexicon).findings()
  }

  @Test("tells bases whose day has passed, and not before it has")
  mutating func overdueBases() {
    sound.table.revise(sound.agreement, .effectiveOnRatification, to: .flag(true))
    sound.table.add(
      .baseConsultation,
      [
        .agreement: .record(sound.agreement), .party: .party(Table.community),
        .until: .date(Example.date.adding(days: 3)), .ratifiedBy: .text("Asamblea"),
      ])
    sound.table.readAgain()
    #expect(found() == [])
    #expect(found(on: Example.date.adding(days: 4)).map(\.rule) == [.overdueConsultation])
  }

  @Test("tells bases that said yes before there were words, or after the day of the paper")
  mutating func impossibleDays() {
    let answer = sound.table.add(
      .baseConsultation,
      [
        .agreement: .record(sound.agreement), .party: .party(Table.community),
        .ratification: .code(.ratified), .ratifiedBy: .text("asamblea general"),
        .date: .date(Example.date),
      ])
    #expect(found() == [])
    sound.table.revise(answer, .date, to: .date(Example.date.adding(days: -1)))
    #expect(found().map(\.impossible) == [.ratified(Example.date.adding(days: -1))])
    sound.table.revise(answer, .date, to: .date(Example.date.adding(days: 1)))
    #expect(found().map(\.impossible) == [.ratified(Example.date.adding(days: 1))])
    #expect(found(on: Example.date.adding(days: 1)) == [])
  }

  @Test("waits for the bases of whoever accepts ad referendum, unless the clause waits itself")
  mutating func adReferendum() {
    sound.table.revise(sound.acceptances[1], .answer, to: .code(.adReferendum))
    #expect(found().map(\.rule) == [.pendingConsultation, .vagueConsultation])
    sound.table.revise(sound.agreement, .effectiveOnRatification, to: .flag(true))
    sound.table.readAgain()
    #expect(found().map(\.rule) == [.vagueConsultation])
    let clause = mesa.clauses([sound.agreement], holidays: .few)[0]
    #expect(clause.awaitsBasesOf == ["Comunidad Campesina de Quebrada Honda"])
    sound.table.revise(sound.agreement, .effectiveOnRatification, to: nil)
    sound.table.add(
      .baseConsultation,
      [
        .agreement: .record(sound.agreement), .party: .party(Table.community),
        .ratification: .code(.ratified),
      ])
    sound.table.readAgain()
    #expect(found().map(\.rule) == [.vagueConsultation])
    #expect(mesa.clauses([sound.agreement], holidays: .few)[0].ratifications == [])
    let day = CalendarDate(dayNumber: sound.table.mesa.sessions[0].date.dayNumber)
    sound.table.add(
      .baseConsultation,
      [
        .agreement: .record(sound.agreement), .party: .party(Table.community),
        .ratification: .code(.ratified), .ratifiedBy: .text("asamblea general"), .date: .date(day),
      ])
    sound.table.readAgain()
    #expect(found() == [])
    let ratified = mesa.clauses([sound.agreement], holidays: .few)[0].ratifications
    #expect(ratified.map(\.assembly) == ["asamblea general"])
    #expect(ratified.map(\.day) == [day])
  }

  @Test("asks whose bases a clause waits for where nobody said")
  mutating func nobodysBases() {
    sound.table.revise(sound.agreement, .effectiveOnRatification, to: .flag(true))
    sound.table.readAgain()
    #expect(found().map(\.rule) == [.vagueConsultation])
    #expect(found().first?.agreement == sound.agreement)
  }

  @Test("takes a party's last word, and that of its bases")
  mutating func lastWord() {
    Defect.objection.plant(in: &sound)
    Defect.rejected.plant(in: &sound)
    #expect(found().map(\.rule) == [.objection, .objection])
    let about: [FieldKey: Value] = [
      .agreement: .record(sound.agreement), .party: .party(Table.community),
    ]
    sound.table.add(
      .acceptance,
      about.merging([.answer: .code(.reserves), .words: .text("Salvo el plazo")]) { $1 })
    sound.table.add(
      .baseConsultation,
      about.merging([
        .ratification: .code(.ratified), .ratifiedBy: .text("asamblea"),
        .date: .date(sound.table.mesa.sessions[0].date),
      ]) { $1 })
    #expect(found() == [])
  }
}
