import PlainIdentities
import Testing

@testable import Dialogue

/// What no sequence of commands may bring about. The seed stands in the comment of each failure.
@Suite("Laws of actas under random commands")
struct ActaLawTests {
  static let day = Example.date
  private static let steps = 150

  /// Two parties with an accredited delegate each, a session, an agenda, a draft.
  private static func begun() throws(Refusal) -> Chronicle {
    var chronicle = Example.chronicle([])
    for (name, kind) in [("Comunidad", PartyKind.community), ("Minera", .company)] {
      try chronicle.perform(.addParty(PartyDetails(name: name, kind: kind)))
    }
    try chronicle.perform(.openSession(date: day, place: "Local"))
    for party: PartyID in 1...2 {
      try chronicle.perform(
        .addRecord(
          .delegate,
          [
            .name: .text("Persona \(party)"), .party: .party(party), .position: .text("Cargo"),
            .accreditation: .code(.accredited),
          ]))
      try chronicle.perform(
        .recordAttendance(1, "Persona \(party)", of: party, isPresent: true))
    }
    try chronicle.perform(.addRecord(.agendaItem, [.title: .text("Agua")]))
    try chronicle.perform(.addRecord(.acta, [.session: .session(1)]))
    return chronicle
  }

  private static func command(on mesa: Mesa, _ random: inout SeededRandom) -> Command {
    let agreements = mesa.records.all(.agreement).map(\.id)
    let agreement = agreements.isEmpty ? 1 : agreements.any(&random)
    let actas = mesa.records.all(.acta).map(\.id)
    guard !actas.isEmpty else { return .addRecord(.acta, [.session: .session(1)]) }
    let acta = actas.any(&random)
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return .addRecord(.agreement, words(["Agua", "Camino"], &random))
    case 1: return .reviseRecord(agreement, .agreement, words(["Agua", "Agua limpia"], &random))
    case 12:
      return .recordAttendance(
        1, "Persona 1", of: 1, isPresent: Int.random(in: 0..<3, using: &random) > 0)
    case 13:
      return .addRecord(
        .baseConsultation,
        [
          .agreement: .record(agreement), .party: .party([1, 2].any(&random)),
          .ratification: .code([.pending, .ratified].any(&random)),
        ])
    case 2, 3, 4:
      return .addRecord(
        .acceptance,
        [
          .agreement: .record(agreement), .party: .party([1, 2].any(&random)),
          .answer: .code([.accepts, .accepts, .adReferendum, .objects, .takesNote].any(&random)),
        ])
    case 5, 6:
      var values: [FieldKey: Value] = [
        .agreement: .record(agreement), .action: .text("Medir"), .responsible: .parties([2]),
        .responsiblePeople: .people([1]), .verifier: .text("V"), .followUp: .text("S"),
      ]
      if Int.random(in: 0..<4, using: &random) > 0 { values[.deadline] = .deadline(.immediate) }
      return .addRecord(.commitment, values)
    case 7:
      guard let finding = mesa.holes(of: acta, on: day).randomElement(using: &random) else {
        return .undo()
      }
      return .addRecord(
        .waiver, finding.waiverValues.merging([.reasons: .text("Consta")]) { $1 })
    case 8: return .strikeRecord(mesa.records.standing.map(\.id).any(&random), reason: "x")
    case 9: return .undo()
    case 10:
      return .addRecord(.acta, [.session: .session(1), .replaces: .record(acta)])
    default: return .freezeActa(acta, date: day, document: TextDigest(of: "ACTA").description)
    }
  }

  /// An agreement as it might be written: of any class, read or not, bound by anybody.
  private static func words(
    _ texts: [String], _ random: inout SeededRandom
  ) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [.text: .text(texts.any(&random))]
    if Int.random(in: 0..<4, using: &random) > 0 { values[.readAloud] = .date(day) }
    values[.clauseClass] = [nil, .code(.procedural), .code(.recognition)].any(&random)
    values[.concurring] = [nil, .parties([1]), .parties([1, 2])].any(&random)
    if Int.random(in: 0..<3, using: &random) == 0 {
      values[.effectiveOnRatification] = .flag(true)
    }
    return values
  }

  /// Makes a clause of all that lacks what may not be waived, waives the rest, and takes the last
  /// draft to signature: so that something is frozen in every run.
  private static func finish(_ chronicle: inout Chronicle) throws(Refusal) -> Bool {
    let mesa = chronicle.mesa
    guard let acta = mesa.records.all(.acta).last(where: { mesa.frozen($0.id) == nil }) else {
      return false
    }
    for agreement in mesa.agreements(of: acta.id) {
      var values = mesa.records[agreement]?.values ?? [:]
      values[.readAloud] = nil
      values[.concurring] = .parties([1])
      values[.effectiveOnRatification] = .flag(true)
      if mesa.lock(on: agreement) == nil {
        _ = try? chronicle.perform(.reviseRecord(agreement, .agreement, values))
        // What is read is what it says by now.
        values[.readAloud] = .date(day)
        _ = try? chronicle.perform(.reviseRecord(agreement, .agreement, values))
      }
      for party in chronicle.mesa.concurring(in: agreement) {
        try chronicle.perform(
          .addRecord(
            .acceptance,
            [.agreement: .record(agreement), .party: .party(party), .answer: .code(.accepts)]))
        // Bases that said yes to other words are asked again.
        guard chronicle.mesa.lastWords(.baseConsultation, of: agreement)[party] != nil else {
          continue
        }
        try chronicle.perform(
          .addRecord(.baseConsultation, [.agreement: .record(agreement), .party: .party(party)]))
      }
    }
    for finding in chronicle.mesa.holes(of: acta.id, on: day) {
      try chronicle.perform(
        .addRecord(.waiver, finding.waiverValues.merging([.reasons: .text("Consta")]) { $1 }))
    }
    try chronicle.perform(
      .freezeActa(acta.id, date: day, document: TextDigest(of: "ACTA").description))
    return true
  }

  @Test("no agreement goes to signature with a hole that nobody waived, and none changes after")
  func holes() throws {
    var frozen = 0
    for run in 0..<40 {
      var random = SeededRandom(seed: SeededRandom.base, run: run)
      var chronicle = try Self.begun()
      var texts: [RecordID: String] = [:]
      for _ in 0..<Self.steps {
        let before = chronicle.mesa
        let command = Self.command(on: before, &random)
        guard (try? chronicle.perform(command)) != nil else {
          #expect(chronicle.mesa == before, "\(random)")
          continue
        }
        let after = chronicle.mesa
        if case .acta(.freezeActa(let acta, let date, _)) = command {
          frozen += 1
          #expect(before.holes(of: acta, on: date).isEmpty, "\(random)")
          #expect(Self.unsound(acta, before) == [], "\(random)")
          for agreement in after.agreements(of: acta) {
            texts[agreement] = after.clauseText(of: agreement)
          }
        }
        for (agreement, text) in texts where after.lock(on: agreement) != nil {
          #expect(after.clauseText(of: agreement) == text, "\(random)")
        }
        // Numbers are given once, in order.
        #expect(
          after.frozenActas.map(\.number) == Array(1...after.frozenActas.count + 1).dropLast())
        // What holds stands in one acta, and besides in those that it is to take the place of.
        let holding = after.frozenActas.filter { after.frozenSuccessor(of: $0.acta) == nil }
        let agreements = holding.flatMap(\.agreements)
        #expect(Set(agreements).count == agreements.count, "\(random)")
      }
      if try Self.finish(&chronicle) { frozen += 1 }
    }
    #expect(frozen > 0)
  }

  @Test("a rule that may not be waived cannot be, and one that may can")
  func waivers() throws {
    var refused: Set<LintRule> = []
    for run in 0..<40 {
      var random = SeededRandom(seed: SeededRandom.base, run: 900 + run)
      var chronicle = try Self.begun()
      for _ in 0..<Self.steps {
        _ = try? chronicle.perform(Self.command(on: chronicle.mesa, &random))
      }
      for acta in chronicle.mesa.records.all(.acta) {
        for finding in chronicle.mesa.holes(of: acta.id, on: Self.day) {
          let before = chronicle.folios.count
          let waiver = finding.waiverValues.merging([.reasons: .text("Consta")]) { $1 }
          do throws(Refusal) {
            try chronicle.perform(.addRecord(.waiver, waiver))
            #expect(finding.rule.isWaivable, "\(random)")
          } catch {
            #expect(error == .ruleNotWaivable(finding.rule), "\(random)")
            #expect(chronicle.folios.count == before, "\(random)")
            refused.insert(finding.rule)
          }
        }
      }
    }
    #expect(refused.isSuperset(of: [.missingAcceptance, .notReadAloud, .missingRecogniser]))
  }

  @Test("an acceptance counts only for the words that the agreement has")
  func bound() throws {
    for run in 0..<40 {
      var random = SeededRandom(seed: SeededRandom.base, run: 500 + run)
      var chronicle = try Self.begun()
      for _ in 0..<Self.steps {
        _ = try? chronicle.perform(Self.command(on: chronicle.mesa, &random))
      }
      let mesa = chronicle.mesa
      for clause in mesa.clauses(mesa.records.all(.agreement).map(\.id), holidays: Holidays([])) {
        for answer in clause.answers where answer.answer != nil {
          let record = mesa.lastWords(.acceptance, of: clause.id)[answer.party]
          #expect(
            answer.isBound == (record?.text(.digest) == clause.digest.description), "\(random)")
        }
      }
    }
  }
}
