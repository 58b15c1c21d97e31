import Dialogue
import Testing
import Wording

@Suite("Terms")
struct TermsTests {
  /// Every name of every list, in the order of the lists.
  private func names(_ terms: Terms) -> [[String]] {
    [
      Phase.allCases.map(terms.phase), Phase.allCases.map(terms.numberedPhase),
      BasicNorm.allCases.map(terms.norm), ConflictType.allCases.map(terms.type),
      ConflictStage.allCases.map(terms.stage), ConflictStatus.allCases.map(terms.status),
      Moment.allCases.map(terms.moment), Mechanism.allCases.map(terms.mechanism),
      Role.allCases.map(terms.role), ActorTier.allCases.map(terms.tier),
      PartyKind.allCases.map(terms.partyKind), ItemMark.allCases.map(terms.mark),
      Circumstance.allCases.map(terms.circumstance), Condition.allCases.map(terms.condition),
      Refusal.Field.allCases.map(terms.field),
    ]
  }

  @Test("give each value a name of its own", arguments: Language.allCases)
  func distinct(language: Language) {
    for list in names(Terms(language)) {
      #expect(Set(list).count == list.count, "\(list)")
      #expect(list.allSatisfy { !$0.isEmpty && $0 == $0.trimmed })
    }
  }

  @Test("are those of the field in Spanish")
  func spanish() {
    let terms = Terms(.spanish)
    #expect(
      ConflictType.allCases.map(terms.type) == [
        "Socioambiental", "Asuntos de gobierno nacional", "Asuntos de gobierno local",
        "Asuntos de gobierno regional", "Comunal", "Laboral", "Cultivo ilegal de coca",
        "Demarcación territorial", "Electoral", "Otros asuntos", "no consta",
      ])
    #expect(
      ConflictStage.allCases.map(terms.stage) == [
        "Diálogo", "Desescalamiento", "Escalamiento", "Fase temprana", "Crisis", "no consta",
      ])
    #expect(
      Moment.allCases.map(terms.moment) == [
        "Inicio", "En progreso", "Suspendido", "Ruptura", "no consta",
      ])
    #expect(
      Role.allCases.map(terms.role) == [
        "Observador / Colaborador", "Intermediador", "Mediador / Facilitador", "Promotor",
        "No participa", "no consta",
      ])
    #expect(
      Phase.allCases.map(terms.phase) == [
        "Fase previa", "Inicio", "Las partes se expresan", "Situarnos",
        "Avanzar hacia la solución", "Acuerdos", "Verificación", "Seguimiento",
      ])
    #expect(terms.numbered(.phase(.opening)) == "Fase 1 · Inicio")
    #expect(terms.numbered(.norm(.reporting)) == "Norma básica 10")
  }

  @Test(
    "begin a line in upper case",
    arguments: [
      ("en proceso", "En proceso"), ("ítem", "Ítem"), ("ñandú", "Ñandú"), ("", ""), ("3 a", "3 a"),
    ])
  func capitalized(text: String, expected: String) {
    #expect(text.capitalizedFirst == expected)
  }
}
