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
    "is told by its verbs",
    arguments: ["La comunidad solicita el cierre", "Reclama el terreno", "Su pretensión es otra"])
  func verbs(text: String) {
    #expect(Offer.words(in: text) != nil)
  }
}
