import Dialogue
import Wording

extension AppState {
  /// Whoever speaks, whoever was interrupted, the queue; then times by party, by person, and of whoever
  /// has not spoken who spoke for their party.
  func clockRows(
    _ standing: FloorStanding, _ floor: SessionFloor, _ totals: FloorTotals, _ session: Session
  ) -> [Row] {
    let words = look.wording.floor
    // Nobody has the floor of a session that is closed, nor waits for it.
    let now = session.isOpen ? nowRows(standing, floor) + queueRows(standing, floor) : []
    return now + partyRows(standing, totals)
      + totals.ordered { standing.name(of: $0, self) }.map { speaker, count in
        Row(standing.name(of: speaker, self), right: words.clock(count.seconds))
      } + unheardRows(standing, totals, session)
  }

  private func nowRows(_ standing: FloorStanding, _ floor: SessionFloor) -> [Row] {
    let words = look.wording.floor
    var rows: [Row] = []
    let sign = "\(look.glyphs.here) "
    switch floor.holder {
    case .speaker(let speaker):
      let time = words.clock(floor.turn?.seconds ?? 0)
      let limit = floor.limitOfTurn.map { "/" + words.clock($0 * 60) } ?? ""
      rows.append(Row(sign + standing.name(of: speaker, self), right: time + limit, .textStrong))
      if case .person(let id) = speaker, standing.unaccredited.contains(id) {
        rows.append(Row("  " + QuorumTexts(look.wording.language).byLeave, .textDim))
      }
    case .recess:
      let since = floor.recessSince.map { words.clock(now.seconds(since: $0)) } ?? ""
      rows.append(Row(sign + words.state(floor.holder), right: since, .textStrong))
    case .crosstalk:
      rows.append(
        Row(
          sign + words.state(floor.holder), right: words.clock(floor.times.crosstalk / 1000),
          .textStrong))
    case .silence:
      rows.append(
        Row(
          sign + words.state(floor.holder), right: words.clock(floor.times.silence / 1000),
          .textStrong))
    case .nobody: rows.append(Row("  " + words.state(.nobody), .textDim))
    }
    if floor.isInterpreting {
      rows.append(
        Row("  " + floorTexts.interpreting, right: words.clock(floor.times.interpretation / 1000)))
    }
    if let interrupted = floor.interrupted?.speaker {
      rows.append(
        Row("  " + floorTexts.waitsToGoOn(standing.name(of: interrupted, self)), .textDim))
    }
    return rows
  }

  private func queueRows(_ standing: FloorStanding, _ floor: SessionFloor) -> [Row] {
    floor.queue.map { Row("+ " + standing.name(of: $0, self)) }
      + floor.away.map { Row("- " + floorTexts.left(standing.name(ofAll: $0, self)), .textDim) }
  }

  private func partyRows(_ standing: FloorStanding, _ totals: FloorTotals) -> [Row] {
    guard let mesa = table?.mesa, !totals.parties.isEmpty else { return [] }
    var rows = mesa.parties.compactMap { party in
      totals.parties[party.id].map { (standing.short[party.id] ?? party.name, $0) }
    }
    if totals.table.turns > 0 { rows.append((floorTexts.ofTable, totals.table)) }
    let shares = Shares.hundredths(rows.map(\.1.seconds))
    return zip(rows, shares).map { row, share in
      Row(
        row.0, right: "\(share)%  " + look.wording.floor.clock(row.1.seconds), .textStrong)
    }
  }

  private func unheardRows(
    _ standing: FloorStanding, _ totals: FloorTotals, _ session: Session
  ) -> [Row] {
    guard let mesa = table?.mesa else { return [] }
    return mesa.unheard(at: session.id, totals).map { unheard in
      switch unheard.speaker {
      case .person(let id):
        let numbers = unheard.spokenFor.map { speaker -> String in
          if case .person(let other) = speaker { return standing.numbers[other] ?? "" }
          return ""
        }
        return Row(
          standing.name(of: .person(id), self),
          right: numbers.map { floorTexts.spokenFor($0) } ?? look.glyphs.unsaid, .textDim)
      case .party(let id):
        return Row(
          standing.short[id] ?? "", right: floorTexts.hasNotSpoken, .textDim)
      }
    }
  }

  /// All of it, to be read, with what helps those who have not spoken.
  func floorParagraphs(_ standing: FloorStanding) -> [Paragraph] {
    guard let session = standing.session, let mesa = table?.mesa else { return [] }
    let floor = mesa.floor(of: session.id, at: now)
    let totals = FloorTotals([floor], in: mesa)
    let words = look.wording.floor
    let rows = clockRows(standing, floor, totals, session).map { row in
      Paragraph(
        text: [row.left.trimmed, row.right].filter { !$0.isEmpty }.joined(
          separator: look.glyphs.gap),
        scope: row.ink.scope)
    }
    let turns = floor.turns.map { turn in
      Paragraph(
        text: [
          turn.begins.description, standing.name(of: turn.speaker, self),
          words.clock(turn.seconds), turn.isInterruption ? floorTexts.interruption : "",
        ].filter { !$0.isEmpty }.joined(separator: look.glyphs.gap), scope: .text)
    }
    let counted = mesa.quorum(at: session.id, on: session.date)
    let missing = counted.missing.compactMap { standing.short[$0] }
    let texts = QuorumTexts(look.wording.language)
    let quorum =
      missing.isEmpty || counted.rule == .none
      ? [] : [Paragraph(text: texts.missing(missing, isReached: counted.isReached))]
    let help =
      mesa.unheard(at: session.id, totals).isEmpty
      ? [] : [Paragraph(text: ""), Paragraph(text: floorTexts.remedies, scope: .textDim)]
    return quorum + rows + help
      + [Paragraph(text: ""), Paragraph(text: floorTexts.turnsInOrder, scope: .textStrong)] + turns
  }
}

extension FloorTotals {
  /// Each speaker, whoever spoke most first; of the same time by name.
  func ordered(_ name: (Speaker) -> String) -> [(Speaker, FloorCount)] {
    speakers.map { ($0.key, $0.value, name($0.key)) }.sorted {
      ($1.1.milliseconds, $0.2) < ($0.1.milliseconds, $1.2)
    }.map { ($0.0, $0.1) }
  }
}
