import PlainIdentities
import SeededRandomness
import Testing

@testable import Dialogue

/// Counted a second time, by other means: each field's validity is looked through for the cut-off
/// date, and cells are counted one by one.
@Suite("The tables of the report, over random histories")
struct CuadroLawTests {
  private struct History {
    var chronicle: Chronicle
    /// What was written, for the second count: day of the fact, and the fields said.
    var facts: [(day: CalendarDate, revision: CaseFileRevision)]
  }

  private static func random(_ random: inout SeededNumbers) -> History {
    func day() -> CalendarDate {
      CalendarDate(dayNumber: .random(in: 17_000...17_060, using: &random))
    }
    var file = CaseFile(name: "Caso", mechanism: .unsaid, moment: .unsaid)
    file.status = random.pick([.active, .unsaid, .latent])
    file.stage = random.pick(ConflictStage.allCases)
    let first = day()
    var facts = [(day: first, revision: CaseFileRevision(file).said)]
    var events: [CaseEvent] = [
      .mesaOpened(MesaOpening(product: "", id: "a-2016", caseFile: file, since: first))
    ]
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      var revision = CaseFileRevision()
      switch Int.random(in: 0..<7, using: &random) {
      case 0: revision.stage = random.pick([.dialogue, .dialogue, .crisis, .early])
      case 1: revision.type = random.pick(ConflictType.allCases)
      case 2: revision.status = random.pick(ConflictStatus.allCases)
      case 3: revision.moment = random.pick(Moment.allCases)
      case 4: revision.mechanism = random.pick(Mechanism.allCases)
      case 5: revision.role = random.pick(Role.allCases)
      default: revision.violence = random.pick(Violence.allCases)
      }
      revision.since = day()
      facts.append((revision.since ?? first, revision))
      events.append(.caseFileRevised(from: CaseFileRevision(), to: revision))
    }
    let folios = events.enumerated().map { index, event in
      Folio(
        number: index + 1, at: Timestamp(milliseconds: 1_600_000_000_000, offsetMinutes: 0), by: "",
        event: .case(event))
    }
    return History(chronicle: Chronicle(folios), facts: facts)
  }

  /// The value that a field has at the end of `day`: of the last fact that says it.
  private static func value<Value>(
    _ facts: [(day: CalendarDate, revision: CaseFileRevision)], _ day: CalendarDate,
    _ unsaid: Value, _ part: (CaseFileRevision) -> Value?
  ) -> Value {
    var best: (day: CalendarDate, value: Value)?
    for fact in facts where fact.day <= day {
      guard let value = part(fact.revision) else { continue }
      if let known = best, known.day > fact.day { continue }
      best = (fact.day, value)
    }
    return best?.value ?? unsaid
  }

  private struct Plain {
    let type: ConflictType
    let stage: ConflictStage
    let status: ConflictStatus
    let moment: Moment
    let mechanism: Mechanism
    let role: Role
    let violence: Violence

    var isActive: Bool { status == .active || (status == .unsaid && stage != .unsaid) }
    var isInDialogue: Bool { isActive && stage == .dialogue }

    func fits(_ category: CaseCategory) -> Bool {
      switch category {
      case .stage(let stage): self.stage == stage
      case .type(let type): self.type == type
      case .moment(let moment): self.moment == moment
      case .mechanism(let mechanism): self.mechanism == mechanism
      case .role(let role): self.role == role
      }
    }

    /// Whether a table counts it.
    func counts(in number: Int) -> Bool {
      switch number {
      case 1: isActive
      case 7, 8, 9: isInDialogue && role != .unsaid && role != .nonParticipant
      case 10: isInDialogue && (violence == .occurred || violence == .followedByDialogue)
      default: isInDialogue
      }
    }
  }

  private static func plain(_ history: History, _ day: CalendarDate) -> Plain? {
    guard history.facts.contains(where: { $0.day <= day }) else { return nil }
    let facts = history.facts
    return Plain(
      type: value(facts, day, .unsaid, \.type), stage: value(facts, day, .unsaid, \.stage),
      status: value(facts, day, .unsaid, \.status), moment: value(facts, day, .unsaid, \.moment),
      mechanism: value(facts, day, .unsaid, \.mechanism),
      role: value(facts, day, .unsaid, \.role),
      violence: value(facts, day, .unsaid, \.violence))
  }

  @Test("equal a second count at every date", arguments: Seeds.all)
  func law(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let histories = (0..<40).map { _ in Self.random(&random) }
    for number in stride(from: 16_995, through: 17_065, by: 7) {
      let day = CalendarDate(dayNumber: number)
      let cases = histories.compactMap { $0.chronicle.countedCase(at: day) }
      let plain = histories.compactMap { Self.plain($0, day) }
      #expect(cases.count == plain.count)
      let counting = CuadroCounting(cases) { "\($0)" }
      for number in CuadroNumber.allCases {
        let base = plain.filter { $0.counts(in: number.rawValue) }
        try check(counting.cuadro(number), base)
      }
    }
  }

  private func check(_ cuadro: Cuadro, _ base: [Plain]) throws {
    let total = try #require(cuadro.rows.first)
    #expect(total.category == nil)
    #expect(total.cells.first == .count(base.count), "\(cuadro.number)")
    for row in cuadro.rows {
      let own = base.filter { item in row.category.map { item.fits($0) } ?? true }
      for (column, cell) in zip(cuadro.columns, row.cells) {
        let expected: Cuadro.Cell =
          switch column {
          case .count, .violence: .count(own.count)
          case .share: .share(own.count, of: base.count)
          case .category(let category): .count(own.count { $0.fits(category) })
          case .dialogueAfterwards: .count(own.count { $0.violence == .followedByDialogue })
          }
        #expect(cell == expected, "\(cuadro.number) \(row.category as CaseCategory?) \(column)")
      }
    }
    // Nothing that is counted is without a row, or without a column.
    let rows = cuadro.rows.dropFirst().compactMap(\.category)
    #expect(base.allSatisfy { item in rows.contains { item.fits($0) } })
    let columns = cuadro.columns.compactMap { column in
      if case .category(let category) = column { category } else { nil as CaseCategory? }
    }
    if !columns.isEmpty {
      #expect(base.allSatisfy { item in columns.contains { item.fits($0) } })
    }
  }
}
