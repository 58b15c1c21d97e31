import Testing

@testable import Dialogue

/// Agreements made at random from parts that agreements are made of, each way of saying sound.
@Suite("Generated agreements")
struct GeneratedAgreementsTests {
  private static let verbs = [
    "Construir", "Instalar", "Entregar", "Reparar", "Contratar", "El MTC asfaltará",
    "La empresa pagará", "Se compromete a limpiar", "El gobierno regional perforará",
    "La municipalidad publicará", "Abrir", "Reponer", "Devolverá", "Financiar",
  ]
  private static let things = [
    "tres medidores de caudal", "el puente y sus accesos", "doce pozos", "30 comuneros y comuneras",
    "el tramo de 12,5 km entre Tambo y Quebrada Honda", "S/ 120 000 a los 45 afectados",
    "el informe del monitoreo del río", "un taller y dos aulas para el hogar escolar",
    "los resultados de agua y aire", "la posta médica, su equipo y su ambulancia",
    "el canal según la Ley N.° 29338", "las tierras del sector popular La Mar",
  ]
  private static let endings = [
    "", " en la cuenca alta", " para medir y publicar el caudal", ", con presupuesto ya asignado",
    " a favor de las familias del anexo", " que usarán la escuela y el hospital",
    " conforme al expediente técnico aprobado", " y el anexo de Ñahuinpuquio",
  ]
  private static let deadlines: [Deadline] = [
    .immediate, .date(Example.date), .date(Example.day("2027-06-30")),
    .days(count: 30, counting: .business, from: .signature),
    .days(count: 15, counting: .calendar, from: .nextDay),
    .days(count: 60, counting: .business, from: .date(Example.date)),
    .months(count: 3, from: .signature), .months(count: 1, from: .date(Example.date)),
    .hours(count: 48, from: .signature),
  ]

  /// Behind a clause of purpose or description, «y entregar» may go on with that clause: that it
  /// is a second thing to do can be told only of a text without one.
  private static func sound(
    using random: inout SeededRandom, isPlain: Bool = false
  ) -> SoundAgreement {
    func any<Part>(_ parts: [Part]) -> Part { parts[Int.random(in: parts.indices, using: &random)] }
    let action = any(verbs) + " " + any(things) + (isPlain ? "" : any(endings))
    let text = ["La comunidad tendrá agua limpia", "Se acuerda lo siguiente: " + action, action]
    return SoundAgreement(
      text: any(text), action: action, by: any([1, 2, 3]), deadline: any(deadlines))
  }

  private func action(_ sound: SoundAgreement) -> String {
    sound.table.mesa.records[sound.commitment]?.text(.action) ?? ""
  }

  private func findings(_ sound: SoundAgreement) -> [LintFinding] {
    Lint(
      sound.table.mesa, on: Example.date, holidays: .few, lexicon: SoundAgreement.lexicon
    ).findings()
  }

  @Test("raise nothing where they are sound, five hundred times")
  func soundOnes() {
    for run in 0..<500 {
      var random = SeededRandom(seed: SeededRandom.base, run: run)
      let sound = Self.sound(using: &random)
      #expect(findings(sound) == [], "\(random): \(action(sound))")
    }
  }

  @Test("raise the planted defect's rule and no other, five hundred times")
  func defects() {
    var found: [LintRule: Int] = [:]
    for run in 0..<500 {
      var random = SeededRandom(seed: SeededRandom.base, run: 1000 + run)
      let defect = Defect.allCases[run % Defect.allCases.count]
      var sound = Self.sound(using: &random, isPlain: defect == .two)
      defect.plant(in: &sound)
      let rules = findings(sound).map(\.rule)
      #expect(Set(rules) == [defect.rule], "\(random): \(defect): \(action(sound))")
      if rules.contains(defect.rule) { found[defect.rule, default: 0] += 1 }
    }
    // Bases whose day has passed are a matter of a later day than that of the session, and another
    // agreement is none of a sound one.
    #expect(
      Set(found.keys)
        == Set(LintRule.allCases).subtracting([.overdueConsultation, .laterClause]))
    #expect(found.values.reduce(0, +) == 500)
  }

  @Test("raise the rule of each of several planted defects")
  func severalDefects() {
    let pairs: [[Defect]] = [
      [.deadline, .verifier, .followUp], [.responsible, .vague], [.two, .norm, .agenda],
      [.objection, .consultation, .silentReading], [.expired, .pastDate],
    ]
    for run in 0..<100 {
      var random = SeededRandom(seed: SeededRandom.base, run: 2000 + run)
      let defects = pairs[run % pairs.count]
      var sound = Self.sound(using: &random, isPlain: defects.contains(.two))
      for defect in defects { defect.plant(in: &sound) }
      #expect(Set(findings(sound).map(\.rule)) == Set(defects.map(\.rule)), "\(random)")
    }
  }
}
