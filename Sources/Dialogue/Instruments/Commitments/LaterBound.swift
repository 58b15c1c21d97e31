/// The own day of a party that was bound after another that is to do the same.
public struct LaterBound: Hashable, Sendable {
  public let party: PartyID
  /// Until when it has; `nil` where the day had gone by when it was bound.
  public let due: CalendarDate?

  /// Whether it is late on a day.
  func isLate(on day: CalendarDate) -> Bool { due.map { $0 < day } ?? false }
}

extension Mesa {
  /// Who of those that are to meet a commitment has longer than its day, since they joined, or their bases
  /// said yes, after another was bound. Nobody where a day was agreed on since, for that is one for all.
  func laterBound(_ view: CommitmentView, holidays: Holidays) -> [LaterBound] {
    guard view.binding == .binds, view.promising.count > 1, let due = view.due?.date,
      let deadline = view.record.deadline(), !view.record.has(.periodicity),
      !view.history.contains(where: { $0.newDay != nil })
    else { return [] }
    return view.promising.compactMap { party in
      let anchor = anchor(of: view.agreement, binding: [party])
      if case .date(let day) = deadline {
        return anchor.effective > day && !isLapsed(view.record, view.agreement)
          ? LaterBound(party: party, due: nil) : nil
      }
      let own = dueDays(of: deadline, anchor, binding: [party], holidays: holidays).due.date
      return own.flatMap { $0 > due ? LaterBound(party: party, due: $0) : nil }
    }
  }
}
