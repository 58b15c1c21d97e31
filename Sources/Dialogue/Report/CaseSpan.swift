/// How a case stood from the day of one fact to that of the next: what the index keeps of it.
public struct CaseSpan: Hashable, Sendable {
  public let since: CalendarDate
  /// The first day on which it was otherwise; `nil` where it still is so.
  public let until: CalendarDate?
  /// As far as it is counted, listed or named: without summary, reason of its status and other places.
  public let caseFile: CaseFile
  public let isViolent: Bool
  /// The days on which facts from before its end were written, as far as that was after ``since``.
  public let late: [LateFacts]
  /// See ``CountedCase/isDatedFromEntry``.
  public let isDatedFromEntry: Bool

  /// Facts that were written on one day.
  public struct LateFacts: Hashable, Sendable {
    public let written: CalendarDate
    public let count: Int

    public init(written: CalendarDate, count: Int) {
      self.written = written
      self.count = count
    }
  }

  public init(
    since: CalendarDate, until: CalendarDate?, caseFile: CaseFile, isViolent: Bool,
    late: [LateFacts], isDatedFromEntry: Bool = false
  ) {
    self.since = since
    self.until = until
    self.caseFile = caseFile
    self.isViolent = isViolent
    self.late = late
    self.isDatedFromEntry = isDatedFromEntry
  }

  /// The case as it stood at the end of a day that the span holds.
  public func counted(_ id: String, at day: CalendarDate) -> CountedCase {
    CountedCase(
      id: id, caseFile: caseFile, isViolent: isViolent,
      lateFacts: late.reduce(0) { $0 + ($1.written > day ? $1.count : 0) },
      isDatedFromEntry: isDatedFromEntry)
  }

  public func holds(_ day: CalendarDate) -> Bool {
    since <= day && until.map { day < $0 } ?? true
  }
}

extension CountedCase {
  /// The same without what the index does not keep.
  public var indexed: CountedCase {
    CountedCase(
      id: id, caseFile: caseFile.indexed, isViolent: isViolent, lateFacts: lateFacts,
      isDatedFromEntry: isDatedFromEntry)
  }
}

extension CaseFile {
  fileprivate var indexed: CaseFile {
    var file = self
    file.summary = ""
    file.statusReason = ""
    file.otherPlaces = []
    return file
  }
}

extension Chronicle {
  /// How the case stood since its first fact, a span for each day on which there was one, in their
  /// order.
  public var caseSpans: [CaseSpan] {
    guard let opening else { return [] }
    let facts = caseFacts
    var spans: [CaseSpan] = []
    var file = opening.counted
    var isViolent = false
    var isDatedFromEntry = opening.isDatedFromEntry
    var written: [CalendarDate: Int] = [:]
    for (index, fact) in facts.enumerated() {
      fact.take(into: &file, &isViolent)
      isDatedFromEntry = isDatedFromEntry && !fact.saysState(after: facts[0])
      written[fact.written, default: 0] += 1
      let next = index + 1 < facts.count ? facts[index + 1].day : nil
      guard next != fact.day else { continue }
      spans.append(
        CaseSpan(
          since: fact.day, until: next, caseFile: file.indexed, isViolent: isViolent,
          late: written.filter { $0.key > fact.day }.sorted { $0.key < $1.key }.map {
            CaseSpan.LateFacts(written: $0.key, count: $0.value)
          }, isDatedFromEntry: isDatedFromEntry))
    }
    return spans
  }
}
