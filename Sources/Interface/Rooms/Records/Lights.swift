import Dialogue
import Wording

extension AppState {
  func commitmentView(_ record: Record, _ table: TableState) -> CommitmentView? {
    table.mesa.commitment(record.id, on: now.date, holidays: holidays)
  }

  /// How a commitment stands against its date, for the screen of follow-up.
  func light(of record: Record, _ table: TableState) -> ShownLight? {
    guard let view = commitmentView(record, table) else { return nil }
    let lights = look.wording.lights
    var parts = [lights.short(view.reason, days: view.daysLeft(on: now.date))]
    if view.state == .underway || view.state == .rescheduled {
      parts.insert(lights.state(view.state), at: 0)
    }
    return ShownLight(
      state: parts.joined(separator: separator), day: view.due.flatMap(look.wording.dates.short),
      scope: scope(of: view))
  }

  private func scope(of view: CommitmentView) -> Scope { view.light?.scope ?? .textDim }

  /// State, day and traffic light of a commitment; what happened to it stands below it as rows.
  func standingParagraphs(_ record: Record, _ table: TableState) -> [Paragraph] {
    if record.kind == .detention { return custodyParagraphs(record) }
    if record.kind == .visit { return countParagraphs(record) }
    guard record.kind == .commitment, let view = commitmentView(record, table) else { return [] }
    let lights = look.wording.lights
    let state = lights.state(view.state).capitalizedFirst
    let day = view.due.flatMap(look.wording.dates.long).map { [$0] } ?? []
    let light = lights.sentence(view.reason, days: view.daysLeft(on: now.date))
    let isRewritten = view.binding == .binds && table.mesa.isInRevision(view.agreement)
    let asked = view.asked.map { asked in
      lights.asked(
        look.wording.dates.long(asked.day),
        asked.awaits.map { table.mesa.party($0)?.name ?? $0.description })
    }
    return [
      Paragraph(
        text: ([state] + day + [light]).joined(separator: separator), scope: scope(of: view))
    ] + (asked.map { [Paragraph(text: $0, scope: .messageWarning)] } ?? [])
      + (isRewritten ? [Paragraph(text: lights.reason(.inRevision), scope: .textDim)] : [])
  }

  /// Whether anything of earlier sessions is left to be done.
  var hasOpenCommitments: Bool {
    table?.mesa.openCommitments(on: now.date, holidays: holidays).isEmpty == false
  }

  /// How many there are of them, and the key that lists them.
  var openCommitmentsNote: String {
    let count = table?.mesa.openCommitments(on: now.date, holidays: holidays).count ?? 0
    return floorTexts.openCommitments(count, key(of: "openCommitments"))
  }
}

extension TrafficLight {
  /// Beside its words, never instead of them.
  var scope: Scope {
    switch self {
    case .grey: .textDim
    case .green: .text
    case .amber: .dueSoon
    case .red: .dueOverdue
    }
  }
}

/// How a commitment stands and the day on which it falls due, in words.
struct ShownLight {
  let state: String
  let day: String?
  let scope: Scope

  func text(_ separator: String) -> String {
    ([state] + (day.map { [$0] } ?? [])).joined(separator: separator)
  }
}
