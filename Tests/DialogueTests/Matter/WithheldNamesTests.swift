import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Names that papers keep back")
struct WithheldNamesTests {
  private func card(_ id: RecordID, _ name: String, key: String) -> Record {
    Record(id: id, kind: .detention, values: [.name: .text(name), .key: .text(key)])
  }

  private func told(_ text: String, _ people: [Record], of person: RecordID? = nil) -> String {
    WithheldNames(of: people).kept(back: text, of: person)
  }

  @Test(
    "are told by the key, whole, in part and turned round, in any case and with any accents",
    arguments: [
      ("Rosa Mamani Ccori sigue ahí", "D-1 sigue ahí"),
      ("ROSA  MAMANI no firmó", "D-1 no firmó"),
      ("la señora Mamaní Ccori, hoy", "la señora D-1, hoy"),
      ("Mamani Ccori, Rosa: libre", "D-1: libre"),
      ("Rosa, Mamani Ccori", "D-1"),
      ("vino Rosa. Mamani Ccori no", "vino Rosa. D-1 no"),
      ("Rosa está bien", "Rosa está bien"),
      ("Rosalía Mamani", "Rosalía Mamani"),
    ])
  func words(text: String, expected: String) {
    #expect(told(text, [card(1, "Rosa Mamani Ccori", key: "D-1")]) == expected)
  }

  @Test(
    "are not guessed where two people are called so: each card tells its own, another text both")
  func twins() {
    let people = [
      card(1, "Zoraida Quispe", key: "D-1"), card(2, "Zoraida Quispe", key: "D-2"),
      card(3, "Zoraida Quispe Huanca", key: "D-3"),
    ]
    #expect(told("Zoraida Quispe pide agua", people, of: 2) == "D-2 pide agua")
    #expect(told("Zoraida Quispe pide agua", people) == "D-1/D-2/D-3 pide agua")
    #expect(told("Zoraida Quispe Huanca pide agua", people) == "D-3 pide agua")
    var interview = Record(
      id: 9, kind: .custodyInterview,
      values: [.detention: .record(2), .text: .text("Zoraida Quispe pide pastillas")])
    interview = WithheldNames(of: people).kept(back: interview)
    #expect(interview.text(.text) == "D-2 pide pastillas")
  }

  @Test("stand behind any sign", arguments: ["dijo«Ñahui»", "fue…Ñahui", "agua—ñahui", "(Ñahui)"])
  func signs(text: String) {
    let told = told(text, [card(1, "Ñahui", key: "D-1")])
    #expect(told.contains("D-1") && !told.lowercased().contains("ñahui"))
  }

  @Test("of one word are none in the name of a place")
  func places() {
    let people = [card(1, "Ana", key: "D-1")]
    #expect(told("Ana llora en Santa Ana", people) == "D-1 llora en Santa Ana")
    #expect(told("Hana, banana", people) == "Hana, banana")
  }

  @Test("are told where the person wishes it, and initials stand where there is no key")
  func consent() {
    var willing = card(1, "Ana Peña", key: "D-1")
    willing.values[.consent] = .code(.yes)
    #expect(told("Ana Peña", [willing]) == "Ana Peña")
    #expect(told("Fue Ana Peña.", [card(1, "Ana Peña", key: "")]) == "Fue A. P.")
  }
}
