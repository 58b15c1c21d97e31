extension Mesa {
  /// The people who are held, in the order in which one sees to them: first who cannot wait, then who is a
  /// minor, who has something urgent, of whom the hour is not known, then by how long they have been held.
  ///
  /// Who is free, was before a judge, or is not located and a court was told of it, is none of them.
  public func peopleHeld(at now: Timestamp, by rules: [CustodyRule]) -> [HeldPerson] {
    let people = records.all(.detention).compactMap { HeldPerson($0, at: now, by: rules) }
    let urgent = peopleInNeed
    func minutes(_ person: HeldPerson) -> Int { person.clock?.minutes ?? .max }
    return people.enumerated().sorted { left, right in
      if left.element.isInAlarm != right.element.isInAlarm { return left.element.isInAlarm }
      if left.element.record.isMinor != right.element.record.isMinor {
        return left.element.record.isMinor
      }
      let needs = urgent.contains(left.element.record.id)
      if needs != urgent.contains(right.element.record.id) { return needs }
      let (first, second) = (minutes(left.element), minutes(right.element))
      return first != second ? first > second : left.offset < right.offset
    }.map(\.element)
  }
}

extension Mesa {
  /// Those who said at the last visit that something is urgent, or that they want a doctor whom they have not
  /// seen.
  public var peopleInNeed: Set<RecordID> {
    Set(
      lastInterviews.filter { $0.value.has(.urgent) || $0.value.code(.exam) == .wantsDoctor }.keys)
  }

  /// Of each person the last talk with them.
  var lastInterviews: [RecordID: Record] {
    var last: [RecordID: Record] = [:]
    for interview in records.all(.custodyInterview) {
      guard let person = interview.reference(.detention) else { continue }
      if let known = last[person], known.id >= interview.id { continue }
      last[person] = interview
    }
    return last
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
