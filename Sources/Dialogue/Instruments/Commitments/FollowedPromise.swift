/// A commitment or a norm to issue, as a row of the list that a table works through.
public struct FollowedPromise: Hashable, Sendable, Identifiable {
  public let entry: DueEntry
  /// Whether something is left to do.
  public let isOpen: Bool

  public var id: RecordID { entry.id }
  public var record: Record { entry.record }

  /// Days until the due day, negative after it; of a norm that came out late, those by which it did; `nil`
  /// where there is no day or nothing is open.
  public func daysLeft(on today: CalendarDate) -> Int? {
    if entry.lateDays > 0 { return -entry.lateDays }
    guard isOpen, entry.binds, entry.reason.counts else { return nil }
    return entry.due?.date.map { $0.days(since: today) }
  }
}

extension Mesa {
  /// All that was promised: what is overdue or broken, then what is open by its day, what has no day
  /// after that, and last what was done.
  public func followedPromises(
    on today: CalendarDate, holidays: Holidays
  ) -> [FollowedPromise] {
    let met = commitments(on: today, holidays: holidays).filter { !$0.isOpen }.map(DueEntry.init)
    let done = Set(met.map(\.id))
    let open = dueEntries(on: today, holidays: holidays)
      .filter { $0.record.kind != .baseConsultation && !done.contains($0.id) }
      .map { FollowedPromise(entry: $0, isOpen: true) }
    return open.filter { $0.entry.light == .red } + open.filter { $0.entry.light != .red }
      + (met + issuedNorms(holidays)).map { FollowedPromise(entry: $0, isOpen: false) }
  }
}
