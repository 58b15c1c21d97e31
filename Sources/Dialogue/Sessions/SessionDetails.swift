/// What is said of a session, beside what the clock says of it.
public struct SessionDetails: Hashable, Sendable {
  public var date: CalendarDate
  public var place: String
  /// Of ``CodeList/modality``; `nil` where nobody said.
  public var modality: Code?
  /// The hours at which those present say that it began and ended; `nil` where those of the clock do.
  public var statedOpening: ClockHour?
  public var statedClosing: ClockHour?
  /// How it ended, of ``CodeList/sessionEnding``; `nil` where nobody said, and while it goes on.
  public var ending: Code?
  /// What is stated of how it ended, for its papers: who left and when, until when it is suspended.
  public var endingWords: String
  /// The matters that it takes up, in its own order; empty where it has none but the mesa's.
  public var agenda: [AgendaEntry]

  public init(
    date: CalendarDate, place: String, modality: Code? = nil, statedOpening: ClockHour? = nil,
    statedClosing: ClockHour? = nil, ending: Code? = nil, endingWords: String = "",
    agenda: [AgendaEntry] = []
  ) {
    self.date = date
    self.place = place
    self.modality = modality
    self.statedOpening = statedOpening
    self.statedClosing = statedClosing
    self.ending = ending
    self.endingWords = endingWords
    self.agenda = agenda
  }
}
