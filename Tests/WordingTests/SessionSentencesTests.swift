import PlainIdentities
import Testing

@testable import Dialogue
@testable import Wording

@Suite("The history of a session")
struct SessionSentencesTests {
  private let guide = Guide(list: { _ in nil }, page: { _ in nil }, sources: { _ in [:] })
  private static let details = SessionDetails(
    date: CalendarDate(dayNumber: 20_779), place: "Colegio", modality: .mixed,
    statedOpening: ClockHour("9:00"), agenda: [AgendaEntry(1, minutes: 40), AgendaEntry(2)])
  private static let titles: [RecordID: String] = [1: "Agua", 2: "Canon"]

  private func records(_ id: RecordID) -> Record? {
    Self.titles[id].map { Record(id: id, kind: .agendaItem, values: [.title: .text($0)]) }
  }

  private func sentence(_ event: Event, _ language: Language = .spanish) -> String {
    Wording(language).sentence(
      for: event, guide: guide, parties: { _ in nil }, people: { _ in nil },
      records: records)
  }

  @Test("tells what is stated when it is opened, and only that")
  func opened() {
    #expect(
      sentence(.sessionOpened(1, Self.details))
        == "Sesión 1 abierta: 22 de noviembre de 2026, Colegio; modalidad: «mixta»; "
        + "hora de inicio: «09:00»; agenda: «Agua (40 min); Canon»")
    #expect(
      sentence(.sessionOpened(1, Self.details), .english)
        == "Session 1 opened: 22 November 2026, Colegio; how it is held: “mixed”; "
        + "hour of opening: “09:00”; agenda: “Agua (40 min); Canon”")
    #expect(
      sentence(.sessionOpened(2, date: Self.details.date, place: ""))
        == "Sesión 2 abierta: 22 de noviembre de 2026")
  }

  @Test("tells a correction field by field, with its reason")
  func revised() {
    var (old, new) = (SessionRevision(), SessionRevision())
    (old.agenda, new.agenda) = ([AgendaEntry(2)], [AgendaEntry(1, minutes: 5)])
    (old.statedClosing, new.statedClosing) = (.some(nil), .some(ClockHour("12:30")))
    let event = Event.sessionRevised(1, from: old, to: new, reason: "Error")
    #expect(
      sentence(event)
        == "Sesión 1 corregida: hora de término: «12:30»; "
        + "agenda: de «Canon» a «Agua (5 min)»; motivo: Error")
    #expect(
      sentence(event, .english)
        == "Session 1 corrected: hour of closing: “12:30”; "
        + "agenda: from “Canon” to “Agua (5 min)”; reason: Error")
  }

  @Test("tells the difference between two states in the same words")
  func difference() {
    let old = Session(
      id: 1, details: SessionDetails(date: Self.details.date, place: "Colegio"),
      openedAt: Timestamp(milliseconds: 0, offsetMinutes: 0), openedFolio: 2, attendance: [])
    var new = old
    new.details.agenda = [AgendaEntry(1)]
    let sentence = Wording(.spanish).sentence(
      for: .sessionRevised(from: old, to: new), guide: guide, parties: { _ in nil },
      people: { _ in nil }, records: records)
    #expect(sentence == "Sesión 1 corregida: agenda: «Agua»")
  }
}
