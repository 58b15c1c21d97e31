extension Mesa {
  /// What a session takes up: its own agenda; where it has none, the mesa's in the mesa's order,
  /// without matters that came up only in later sessions.
  public func agenda(of session: Session) -> [AgendaEntry] {
    guard session.details.agenda.isEmpty else { return session.details.agenda }
    return records.all(.agendaItem)
      .filter { ($0.session?.serial ?? 0) <= session.number }
      .map { AgendaEntry($0.id, minutes: $0.number(.minutes)) }
  }

  /// Titles of what a session dealt with: its own agenda; where it has none, what came up in it, or
  /// before it where it is the first, and what something was written about in it.
  func matters(dealtWithIn session: Session) -> [String] {
    guard session.details.agenda.isEmpty else {
      return session.details.agenda.compactMap { records[$0.item]?.text(.title) }
    }
    let actas = Set(records.all(.acta).filter { $0.session() == session.id }.map(\.id))
    let touched = Set(
      records.standing.filter { record in
        record.session == session.id || record.reference(.acta).map(actas.contains) == true
      }.compactMap { $0.reference(.agendaItem) })
    return records.all(.agendaItem).filter { item in
      let isOld = item.session == nil && session.number == 1
      return isOld || item.session == session.id || touched.contains(item.id)
    }.map { $0.text(.title) }
  }

  /// Whether there is an agenda, also for each acta that is still a draft.
  var hasAgenda: Bool {
    guard records.contains(.agendaItem) else { return false }
    return records.all(.acta).allSatisfy { acta in
      guard frozen(acta.id) == nil, let session = session(of: acta.id) else { return true }
      return !agenda(of: session).isEmpty
    }
  }
}
