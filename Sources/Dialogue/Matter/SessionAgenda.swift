extension Mesa {
  /// What a session takes up: its own agenda; where it has none, the mesa's in the mesa's order,
  /// without matters that came up only in later sessions.
  public func agenda(of session: Session) -> [AgendaEntry] {
    guard session.details.agenda.isEmpty else { return session.details.agenda }
    return records.all(.agendaItem)
      .filter { ($0.session?.serial ?? 0) <= session.number }
      .map { AgendaEntry($0.id, minutes: $0.number(.minutes)) }
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
