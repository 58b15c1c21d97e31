import Testing

@testable import Dialogue

@Suite("Words for nobody")
struct NobodyTests {
  @Test(
    "are told from the names of people and bodies",
    arguments: [
      "-", "x", "X", "xxx", "N. N.", "n/a", "…", "las partes", "Ambas partes", "Las dos partes",
      "todos", "Todos en la mesa", "todos los presentes", "nadie", "Nadie todavía", "por definir",
      "Por definir en la próxima sesión", "a coordinar", "pendiente", "S/D", "quien corresponda",
      "no hay", "La población", "both parties", "nobody yet", "To be defined", "everyone", "TBD",
      "un tercero", "quien designen las partes", "Autoridad competente", "Las autoridades",
      "los mismos", "el Estado", "Comité de monitoreo que se formará", "equipo técnico", "Dios",
      "Una comisión por conformar",
    ])
  func nobody(text: String) {
    #expect(Nobody.isMeant(by: text))
  }

  @Test(
    "are not found in names",
    arguments: [
      "Defensoría del Pueblo", "Secretaría técnica de la mesa", "OEFA", "La mesa", "Xiomara Paz",
      "Las partes: Ana Quispe y Luis Rojas", "Comité de monitoreo", "Todos los Santos S. A. C.",
      "Parroquia de la población de Espinar", "Nadia Ramos", "Ombudsman", "ANA", "Pedro X. Nina",
      "Equipo técnico de la Municipalidad de Espinar", "Comité de vigilancia ambiental",
      "Ministerio del Ambiente", "Autoridad Nacional del Agua", "Rosa Vecino",
    ])
  func somebody(text: String) {
    #expect(!Nobody.isMeant(by: text))
  }

  @Test("are known by the first word of what is still open")
  func openings() {
    let first = Set(Nobody.undecided.map { String($0.prefix { $0 != " " }) })
    #expect(first == Set(Nobody.openings))
  }
}
