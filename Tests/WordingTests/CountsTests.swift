import Testing
import Wording

@Suite("Counts")
struct CountsTests {
  @Test("agree with their number")
  func agreement() {
    #expect([0, 1, 3].map(Counts(.spanish).sessions) == ["0 sesiones", "1 sesión", "3 sesiones"])
    #expect([1, 2].map(Counts(.spanish).characters) == ["1 carácter", "2 caracteres"])
    #expect(
      [1, 4].map(Counts(.spanish).openItems) == ["1 ítem por resolver", "4 ítems por resolver"])
    #expect(Counts(.spanish).present(1, 7) == "1 presente de 7")
    #expect(Counts(.spanish).present(5, 7) == "5 presentes de 7")
    #expect([1, 2].map(Counts(.english).parties) == ["1 party", "2 parties"])
    #expect(Counts(.english).present(5, 7) == "5 present of 7")
  }
}
