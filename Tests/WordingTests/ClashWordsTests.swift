import Dialogue
import PlainIdentities
import Testing

@testable import Wording

@Suite("What is said of a field that two changed")
struct ClashWordsTests {
  private static let day = CalendarDate(dayNumber: 20_779)

  private static func clash(
    _ kind: RecordKind, _ key: FieldKey, _ stands: Value?, _ yours: Value?
  ) -> Refusal {
    .changedMeanwhile(
      .record(
        RecordClash(
          id: 1, kind: kind, key: key, stands: stands, yours: yours,
          parties: [1: "Comunidad", 2: "Minera"],
          records: [
            4: Record(id: 4, kind: .agendaItem, values: [.title: .text("Riego")])
          ])))
  }

  static let spanish: [(Refusal, String)] = [
    (
      clash(.agreement, .readAloud, .date(day), nil),
      "«Leído en voz alta el» cambió mientras tanto: ahora dice «22 de noviembre de 2026»; usted lo "
        + "dejó en blanco."
    ),
    (
      clash(.agreement, .agendaItem, nil, .record(4)),
      "«Asunto» cambió mientras tanto: ahora está en blanco; usted puso «Riego»."
    ),
    (
      clash(.commitment, .responsible, .parties([1, 2]), .parties([2])),
      "«Responsables» cambió mientras tanto: ahora dice «Comunidad, Minera»; usted puso «Minera»."
    ),
    (
      clash(.delegate, .seat, .code(.principal), .code(.alternate)),
      "«Titular o alterno» cambió mientras tanto: ahora dice «titular»; usted puso «alterno»."
    ),
    (
      clash(.delegate, .voice, .flag(true), .flag(false)),
      "«Con voz» cambió mientras tanto: ahora dice «sí»; usted puso «no»."
    ),
    (
      clash(
        .commitment, .deadline, .deadline(.immediate),
        .deadline(.days(count: 30, counting: .business, from: .signature))),
      "«Plazo» cambió mientras tanto: ahora dice «inmediato»; usted puso «30 días hábiles desde la "
        + "firma»."
    ),
    (
      .changedMeanwhile(
        .session(
          SessionClash(
            id: 1, stands: SessionRevision(date: day, place: nil),
            yours: SessionRevision(date: CalendarDate(dayNumber: 20_780), place: nil)))),
      "«Fecha» cambió mientras tanto: ahora dice «22 de noviembre de 2026»; usted puso «23 de "
        + "noviembre de 2026»."
    ),
  ]

  @Test("names the field and tells both values in words", arguments: spanish)
  func sentence(refusal: Refusal, expected: String) {
    #expect(Refusals(.spanish).sentence(refusal) == expected)
    let english = Refusals(.english).sentence(refusal)
    #expect(english.contains(" changed meanwhile: now it ") && english.hasSuffix("."))
  }

  @Test("shows of long texts where they part")
  func long() {
    let shared = String(repeating: "palabra ", count: 30)
    let refusal = Self.clash(
      .agreement, .text, .text(shared + "una"), .text(shared + "otra\ny más"))
    #expect(
      Refusals(.spanish).sentence(refusal)
        == "«Texto literal del acuerdo» cambió mientras tanto: ahora dice «…bra palabra palabra una»; "
        + "usted puso «…bra palabra palabra otra y más».")
    let endless = String(repeating: "x", count: 100_000)
    let all = Self.clash(.agreement, .text, .text(endless), .text("y" + endless))
    #expect(Refusals(.english).sentence(all).count < 400)
  }

  @Test("tells two places of one name apart by their codes")
  func places() {
    var (theirs, yours) = (CaseFileRevision(), CaseFileRevision())
    theirs.place = Place(ubigeo: "030506", name: "Santa Rosa")
    yours.place = Place(ubigeo: "150101", name: "Santa Rosa")
    #expect(
      Refusals(.english).sentence(.changedMeanwhile(.caseFile(stands: theirs, yours: yours)))
        == "“Place” changed meanwhile: now it says “Santa Rosa (030506)”; you wrote “Santa Rosa "
        + "(150101)”.")
  }
}
