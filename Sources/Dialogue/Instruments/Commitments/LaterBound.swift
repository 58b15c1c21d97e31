/// A party that was bound after another that is to do the same.
public struct LaterBound: Hashable, Sendable {
  public let party: PartyID
  /// Since when it is.
  public let since: CalendarDate
  public let term: Term

  /// What it has of the time that the commitment gives.
  public enum Term: Hashable, Sendable {
    /// Longer than the other: until the end of this day.
    case until(CalendarDate)
    /// The day had gone by when it was bound.
    case lapsed
    /// What is done time and again it does from then on.
    case recurring
    /// The same day as the other.
    case same
  }
}

extension Mesa {
  /// Who of those that are to meet a commitment was bound after another, since they joined, or their bases
  /// said yes, later.
  func laterBound(_ view: CommitmentView, holidays: Holidays) -> [LaterBound] {
    guard view.binding == .binds, view.promising.count > 1, view.due != nil else { return [] }
    let first = anchor(of: view.agreement, binding: view.promising).effective
    return view.promising.compactMap { party in
      let own = anchor(of: view.agreement, binding: [party])
      guard own.effective > first else { return nil }
      return LaterBound(
        party: party, since: own.effective, term: term(of: view, from: own, holidays))
    }
  }

  private func term(
    of view: CommitmentView, from own: DeadlineAnchor, _ holidays: Holidays
  ) -> LaterBound.Term {
    if recurrence(of: view.record, view.agreement, view.binding) != nil { return .recurring }
    let moved = view.history.compactMap(\.newDay).max()
    guard moved == nil, let deadline = view.record.deadline(), deadline.runsFromSignature else {
      return (view.due?.date).map { $0 < own.effective } ?? false ? .lapsed : .same
    }
    let day = dueDays(of: deadline, own, binding: view.responsible, holidays: holidays).due.date
    guard let day, day != view.due?.date else { return .same }
    return .until(day)
  }

  /// Whom a letter about a commitment goes to: whoever it binds, but those who were bound too late for what
  /// it complains of, or whose own time is not over.
  func addressed(
    _ view: CommitmentView, on day: CalendarDate, _ holidays: Holidays
  ) -> [PartyID] {
    let later = laterBound(view, holidays: holidays)
    let complained = complained(of: view)
    let spared = later.filter { bound in
      if bound.term == .lapsed { return true }
      guard view.reason == .overdue || view.reason == .breached else { return false }
      if case .until(let own) = bound.term, own >= day { return true }
      return complained.map { bound.since > $0 } ?? false
    }.map(\.party)
    return view.promising.filter { !spared.contains($0) }
  }

  /// The day of what is complained of: of a period the first, of what was found that on which it was.
  /// `nil` where a term only ran out, which has its own day for each.
  private func complained(of view: CommitmentView) -> CalendarDate? {
    if let span = view.span { return span.lowerBound }
    guard view.reason == .breached else {
      return recurrence(of: view.record, view.agreement, view.binding) == nil
        ? nil : view.due?.date
    }
    return view.history.last { $0.id == view.standing }?.date
  }
}
