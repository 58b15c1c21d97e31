extension Mesa {
  /// The people who are held, in the order in which one sees to them: first who cannot wait, then who is a
  /// minor, then of whom the hour is not known, then by how long they have been held.
  ///
  /// Who is free, was before a judge, or is not located and a court was told of it, is none of them.
  public func peopleHeld(at now: Timestamp, by rules: [CustodyRule]) -> [HeldPerson] {
    let people = records.all(.detention).compactMap { HeldPerson($0, at: now, by: rules) }
    func minutes(_ person: HeldPerson) -> Int { person.clock?.minutes ?? .max }
    return people.enumerated().sorted { left, right in
      if left.element.isInAlarm != right.element.isInAlarm { return left.element.isInAlarm }
      if left.element.record.isMinor != right.element.record.isMinor {
        return left.element.record.isMinor
      }
      let (first, second) = (minutes(left.element), minutes(right.element))
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element)
  }
}

/// Somebody who is held, with how long they have been.
public struct HeldPerson: Hashable, Sendable {
  public let record: Record
  /// `nil` for somebody who is not located.
  public let clock: CustodyClock?
  /// Not located and no court told, or held longer than the law allows.
  public let isInAlarm: Bool

  /// - Returns: `nil` for somebody who is free, was before a judge, or is not located and a court was told.
  public init?(_ record: Record, at now: Timestamp, by rules: [CustodyRule]) {
    guard record.kind == .detention else { return nil }
    clock = CustodyClock(record, at: now, by: rules)
    isInAlarm =
      record.isNotLocated ? record.text(.habeasCorpus).isEmpty : clock?.isOver == true
    guard clock != nil || isInAlarm else { return nil }
    self.record = record
  }
}
