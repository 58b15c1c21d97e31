/// What changes on a session; `nil` leaves a field as it stands, and an empty one clears it.
public struct SessionRevision: Hashable, Sendable {
  public var date: CalendarDate?
  public var place: String?
  public var modality: Code??
  public var statedOpening: ClockHour??
  public var statedClosing: ClockHour??
  public var ending: Code??
  public var endingWords: String?
  /// The whole of it, in its order.
  public var agenda: [AgendaEntry]?

  public init() {}

  public init(date: CalendarDate?, place: String?) {
    self.date = date
    self.place = place
  }

  /// Every field, as `details` has it.
  public init(_ details: SessionDetails) {
    date = details.date
    place = details.place
    modality = .some(details.modality)
    statedOpening = .some(details.statedOpening)
    statedClosing = .some(details.statedClosing)
    ending = .some(details.ending)
    endingWords = details.endingWords
    agenda = details.agenda
  }

  /// The fields in which `new` differs from `old`.
  public init(from old: SessionDetails, to new: SessionDetails) {
    date = new.date == old.date ? nil : new.date
    place = new.place == old.place ? nil : new.place
    modality = new.modality == old.modality ? nil : .some(new.modality)
    statedOpening = new.statedOpening == old.statedOpening ? nil : .some(new.statedOpening)
    statedClosing = new.statedClosing == old.statedClosing ? nil : .some(new.statedClosing)
    ending = new.ending == old.ending ? nil : .some(new.ending)
    endingWords = new.endingWords == old.endingWords ? nil : new.endingWords
    agenda = new.agenda == old.agenda ? nil : new.agenda
  }

  /// Whether it says anew when, where or in which way the session met.
  var isOfPlaceOrTime: Bool {
    date != nil || place != nil || modality != nil || statedOpening != nil || statedClosing != nil
  }

  /// The names of those that it names.
  var fields: [String] {
    let named: [(String, Bool)] = [
      ("date", date != nil), ("place", place != nil), ("modality", modality != nil),
      ("statedOpening", statedOpening != nil), ("statedClosing", statedClosing != nil),
      ("ending", ending != nil), ("endingWords", endingWords != nil), ("agenda", agenda != nil),
    ]
    return named.filter(\.1).map(\.0)
  }

  /// `details` with these changes made.
  public func applied(to details: SessionDetails) -> SessionDetails {
    SessionDetails(
      date: date ?? details.date, place: place ?? details.place,
      modality: modality ?? details.modality,
      statedOpening: statedOpening ?? details.statedOpening,
      statedClosing: statedClosing ?? details.statedClosing, ending: ending ?? details.ending,
      endingWords: endingWords ?? details.endingWords, agenda: agenda ?? details.agenda)
  }
}

extension SessionRevision: FieldRevision { typealias Whole = SessionDetails }
