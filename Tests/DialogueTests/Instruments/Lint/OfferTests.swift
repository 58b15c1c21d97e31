import Testing

@testable import Dialogue

@Suite("What somebody claims in a conciliation")
struct OfferTests {
  @Test(
    "is told by its sums",
    arguments: [
      ("Queda pendiente el pago de S/ 20 000,50 por daños", "S/ 20 000,50"),
      ("Un fondo de US$ 5,000 anuales", "US$ 5,000"), ("Se habló de S/.300", "S/.300"),
      ("Son veinte mil soles por familia", "mil soles"), ("Hasta 500 soles", "500 soles"),
      ("La parcela mide 20 000 metros", nil), ("El solar de la comunidad", nil), ("", nil),
    ] as [(String, String?)])
  func sums(text: String, sum: String?) {
    #expect(Offer.sum(in: text) == sum)
  }

  @Test(
    "is told in a clause by what somebody offers or proposes, and not by what they are to do",
    arguments: [
      ("La Minera ofrece limpiar el canal si la Comunidad acepta su propuesta", "ofrece"),
      ("La Minera propone limpiar el canal", "propone"),
      ("La Minera limpia el canal si la Comunidad acepta su propuesta", "su propuesta"),
      ("La Comunidad exigía diez puestos", "exigía"),
      ("La Minera ofrecerá capacitación", nil), ("La Minera paga S/ 20 000", nil),
      ("La Municipalidad solicita el permiso a la ANA", nil),
      ("La Minera presenta su propuesta de plan el 4 de diciembre", nil),
      ("La Minera limpia el canal bajo su responsabilidad", nil),
      ("La Comunidad desiste de sus pretensiones", nil),
      ("La Minera responde cada reclamo en cinco días", nil),
      ("La tubería llega hasta el colegio", nil),
    ] as [(String, String?)])
  func clauses(text: String, words: String?) {
    #expect(Offer.words(inClause: text) == words)
  }

  @Test("keeps an acta of conciliation from signature in its clauses, commitments and norms")
  func blocking() {
    var sound = SoundAgreement()
    func offers() -> [LintFinding] {
      sound.table.mesa.holes(of: sound.acta, on: Example.date)
        .filter { $0.rule == .offerInConciliation }
    }
    let norm = sound.table.add(
      .normToIssue,
      [.agreement: .record(sound.agreement), .text: .text("Ordenanza que la Minera propone")])
    sound.table.revise(sound.agreement, .text, to: .text("La Minera ofrece limpiar el canal"))
    sound.table.revise(sound.commitment, .action, to: .text("Limpiar si acepta su propuesta"))
    #expect(offers().isEmpty)
    sound.table.revise(sound.acta, .actaForm, to: .code(.conciliationForm))
    #expect(offers().map(\.words) == ["ofrece", "su propuesta", "propone"])
    #expect(offers().map(\.record) == [sound.agreement, sound.commitment, norm])
    #expect(offers().allSatisfy { $0.agreement == sound.agreement })
  }

  @Test(
    "is told by its verbs",
    arguments: ["La comunidad solicita el cierre", "Reclama el terreno", "Su pretensión es otra"])
  func verbs(text: String) {
    #expect(Offer.words(in: text) != nil)
  }
}
