/// How an accreditation stands on a day.
public enum AccreditationStanding: String, CaseIterable, Sendable {
  case accredited, pending, observed
  /// Its day has passed.
  case expired

  /// - Parameters:
  ///   - code: of ``CodeList/accreditation``; `nil` where nothing was said.
  ///   - expiry: the last day to which it holds. An observed one stays observed after it.
  init(_ code: Code?, expiry: CalendarDate?, on day: CalendarDate) {
    if code == .observed {
      self = .observed
    } else if let expiry, expiry < day {
      self = .expired
    } else {
      self = code == .accredited ? .accredited : .pending
    }
  }
}

extension Mesa {
  /// The credential of each person who has one; of several, the last.
  public var credentials: [PersonID: Record] {
    Dictionary(
      records.all(.delegate).compactMap { record in record.person().map { ($0, record) } },
      uniquingKeysWith: { _, last in last })
  }
}

extension Record {
  /// How a credential stands on a day.
  public func accreditation(on day: CalendarDate) -> AccreditationStanding {
    AccreditationStanding(code(.accreditation), expiry: date(.expiry), on: day)
  }
}
