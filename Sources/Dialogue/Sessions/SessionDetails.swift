/// What is said of a session, beside what the clock says of it.
public struct SessionDetails: Hashable, Sendable {
  public var date: CalendarDate
  public var place: String
  /// Of ``CodeList/modality``; `nil` where nobody said.
  public var modality: Code?
  /// The hours at which those present say that it began and ended; `nil` where those of the clock do.
  public var statedOpening: ClockHour?
  public var statedClosing: ClockHour?
  /// The matters that it takes up, in its own order; empty where it has none but the mesa's.
  public var agenda: [AgendaEntry]

  public init(
    date: CalendarDate, place: String, modality: Code? = nil, statedOpening: ClockHour? = nil,
    statedClosing: ClockHour? = nil, agenda: [AgendaEntry] = []
  ) {
    self.date = date
    self.place = place
    self.modality = modality
    self.statedOpening = statedOpening
    self.statedClosing = statedClosing
    self.agenda = agenda
  }
}
