import Dialogue
import PlainIdentities
import Testing

@testable import Wording

@Suite("What happened to people, in words")
struct PersonSentencesTests {
  private let ana = Person(id: 1, details: PersonDetails(name: "Ana Peña", party: 1))

  private func sentence(_ event: PersonEvent, _ language: Language = .spanish) -> String {
    Wording(language).sentence(
      for: .person(event),
      guide: Guide(list: { _ in nil }, page: { _ in nil }, sources: { _ in [:] }),
      parties: { $0 == 1 ? "Comunidad" : nil },
      people: { $0 == 1 ? ana : nil }, records: { _ in nil })
  }

  @Test("names them with their party, and what changed")
  func events() {
    #expect(sentence(.added(ana)) == "Persona agregada: Ana Peña (Comunidad)")
    #expect(sentence(.added(ana), .english) == "Person added: Ana Peña (Comunidad)")
    #expect(
      sentence(
        .revised(
          1, from: PersonRevision(from: PersonDetails(name: "Ana"), to: ana.details),
          to: PersonRevision(from: ana.details, to: PersonDetails(name: "Ana", sex: .woman))))
        == "Persona corregida: Ana; nombre: de «Ana Peña» a «Ana»; sexo: «mujer»; "
        + "parte: se borró «Comunidad»")
    #expect(
      sentence(.struck(1, reason: "Viajó"))
        == "Persona que sale de la lista: Ana Peña; motivo: Viajó")
    #expect(sentence(.struck(9, reason: "")) == "Persona que sale de la lista: 9")
  }

  @Test("tells when somebody came and left")
  func attendance() {
    func told(_ presence: Presence) -> String {
      Wording(.spanish).sentence(
        for: .attendanceRecorded(2, Attendance(person: 1, presence: presence)),
        guide: Guide(list: { _ in nil }, page: { _ in nil }, sources: { _ in [:] }),
        parties: { _ in nil }, people: { _ in ana }, records: { _ in nil })
    }
    #expect(told(.absent) == "Sesión 2: Ana Peña, ausente")
    #expect(
      told(Presence(isPresent: true, from: ClockHour("9:05"), until: ClockHour("12:30")))
        == "Sesión 2: Ana Peña, presente desde las 09:05 hasta las 12:30")
  }
}
