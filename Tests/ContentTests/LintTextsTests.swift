import Dialogue
import PlainIdentities
import Testing
import Wording

@testable import Content

@Suite("The words of the lint")
struct LintTextsTests {
  @Test("say what, why and how of every rule in short sentences", arguments: Language.allCases)
  func sentences(language: Language) {
    let wording = Wording(language)
    var names: Set<String> = []
    for rule in LintRule.allCases {
      let text = wording.lint.text(rule)
      for sentence in [text.what, text.why, text.how] {
        #expect(sentence.count <= 150 && sentence.hasSuffix("."), "\(rule): \(sentence)")
        #expect(sentence.first?.isUppercase == true, "\(rule): \(sentence)")
      }
      names.insert(wording.records.code(rule.code))
    }
    #expect(names.count == LintRule.allCases.count)
  }

  @Test("name the party and the words that a finding speaks of")
  func finding() throws {
    let handbook = HandbookContent.load()
    var chronicle = Chronicle([])
    let commands: [Command] = [
      .openMesa(
        MesaOpening(product: "1", id: "prueba", caseFile: CaseFile(name: "Prueba"))),
      .addParty(PartyDetails(name: "Minera", kind: .company)),
      .addRecord(.agreement, [.text: .text("Habrá una ordenanza")]),
    ]
    let at = try #require(Timestamp("2026-11-22T10:00:00.000-05:00"))
    for (index, command) in commands.enumerated() {
      let event = try chronicle.decide(command, in: handbook)
      chronicle.append(Folio(number: index + 1, at: at, by: "Rosa", event: event))
    }
    let found = Lint(
      chronicle.mesa, on: at.date, holidays: HolidayContent.load(), lexicon: LexiconContent.lint()
    ).findings()
    let sentences = found.map { Wording(.spanish).lint.sentence($0) { _ in "Minera" } }
    #expect(
      sentences == [
        "La mesa, o la sesión de un acta en borrador, no tiene agenda.",
        "El acuerdo no obliga a nadie a nada.",
        "El texto habla de una norma que no está entre las normas por emitir. «ordenanza».",
        "Falta saber si la parte acepta. Parte: Minera.",
        "El texto aún no se leyó en voz alta.",
      ])
  }
}
