import Dialogue
import Testing

@testable import Wording

@Suite("The sentences of the report")
struct ReportSentencesTests {
  private let spanish = ReportSentences(.spanish)
  private let english = ReportSentences(.english)

  private func share(_ name: String, _ cases: Int) -> ReportSentences.Share {
    ReportSentences.Share(name: name, cases: cases, share: "10.0%")
  }

  @Test("agree in number with what they count")
  func number() {
    let stages = spanish.stages(
      "1 de enero", 5, dialogue: share("Diálogo", 1), deEscalation: share("Desescalamiento", 2),
      "Cuadro N.º 1")
    #expect(stages.contains("se encuentra un caso (10.0%)"))
    #expect(stages.contains("2 casos (10.0%)"))
    let others = spanish.stages(
      "1 de enero", 1, dialogue: share("Diálogo", 0), deEscalation: share("Desescalamiento", 1),
      "Cuadro N.º 1")
    #expect(others.contains("hay un conflicto activo") && others.contains("se encuentran 0 casos"))
    #expect(
      spanish.types([share("Laboral", 1)], of: 1, "C")
        == "Según el C, el único caso en diálogo es de tipo «laboral».")
    #expect(spanish.moments([share("Inicio", 1)], of: 1, "C").contains("el único caso en diálogo"))
    #expect(
      spanish.violence(Proportion(1, of: 3), after: Proportion(1, of: 1), "C").contains(
        "en uno de los 3 casos en diálogo (33.3%) hubo al menos un hecho de violencia, y el diálogo"
      ))
    #expect(
      english.roles([share("Promoter", 1)], Proportion(1, of: 1), unsaid: 0, "C")
        == "C: the institution takes part in the only dialogue, in this role: promoter, 1 (10.0%).")
  }

  @Test("say of what nobody said that it is not on record, not that it is not so")
  func unsaid() {
    #expect(
      spanish.roles([], Proportion(0, of: 4), unsaid: 4, "C")
        == "No consta que la institución participe en algún proceso de diálogo: su rol no consta en 4 casos."
    )
    #expect(
      spanish.roles([], Proportion(0, of: 4), unsaid: 0, "C")
        == "La institución no participa en ninguno de los 4 procesos de diálogo.")
    #expect(
      spanish.roles([share("Promotor", 2)], Proportion(2, of: 4), unsaid: 1, "C").hasSuffix(
        "promotor, 2 (10.0%). No consta si participa en un caso."))
    #expect(
      spanish.mechanisms([share("No consta", 4)], isKnown: false, "C")
        == "No consta por qué mecanismo se conduce el diálogo.")
    #expect(spanish.noneBroken(unsaid: 0, of: 4) == "En ningún caso se rompió el diálogo.")
    #expect(
      spanish.noneBroken(unsaid: 4, of: 4)
        == "No consta que el diálogo se rompiera en algún caso: el momento no consta en ninguno.")
    #expect(english.noneBroken(unsaid: 1, of: 4).contains("the moment of one case is not known"))
    #expect(spanish.types([], of: 2, "C") == "No consta de qué tipo son los 2 casos en diálogo.")
  }

  @Test("compare no figure with one that is not on record")
  func unknown() {
    let said = spanish.series("junio", "julio", active: (152, nil), dialogue: (88, 0), "Gráfico")
    #expect(said.contains("no se pueden comparar (al comienzo, 152; al final, no consta)"))
    #expect(said.contains("disminuyeron de 88 a 0"))
  }
}
