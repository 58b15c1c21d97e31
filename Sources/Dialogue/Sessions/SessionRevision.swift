/// What changes on a session; `nil` leaves a field as it stands.
public struct SessionRevision: Hashable, Sendable {
  public var date: CalendarDate?
  public var place: String?

  public init() {}

  public init(date: CalendarDate?, place: String?) {
    self.date = date
    self.place = place
  }

  /// The fields in which `new` differs from `old`.
  public init(from old: Session, to new: Session) {
    date = new.date == old.date ? nil : new.date
    place = new.place == old.place ? nil : new.place
  }

  /// The names of those that it names.
  var fields: [String] { (date == nil ? [] : ["date"]) + (place == nil ? [] : ["place"]) }

  /// `session` with these changes made.
  public func applied(to session: Session) -> Session {
    var result = session
    result.date = date ?? session.date
    result.place = place ?? session.place
    return result
  }
}
