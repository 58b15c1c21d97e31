/// A commitment or a norm to issue, as a row of the list that a table works through.
public struct FollowedPromise: Hashable, Sendable, Identifiable {
  public let entry: DueEntry
  /// Whether something is left to do.
  public let isOpen: Bool

  public var id: RecordID { entry.id }
  public var record: Record { entry.record }

  /// Days until the due day, negative after it; `nil` where there is no day or nothing is open.
  public func daysLeft(on today: CalendarDate) -> Int? {
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
    let issued = records.all(.normToIssue).filter { $0.date(.published) != nil }.map { norm in
      DueEntry(
        record: norm, due: norm.date(.published).map(DueDay.on), reason: .fulfilled, parties: [],
        agreementText: norm.reference(.agreement).flatMap { records[$0] }?.text(.text) ?? "")
    }
    return open.filter { $0.entry.light == .red } + open.filter { $0.entry.light != .red }
      + (met + issued).map { FollowedPromise(entry: $0, isOpen: false) }
  }
}
