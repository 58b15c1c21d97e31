import Dialogue

/// One mesa as the library shows it.
public struct LibraryEntry: Hashable, Sendable, Identifiable {
  public let id: String
  public let name: String
  public let code: String
  public let place: String
  public let phase: Phase
  public let progress: Progress
  public let lastSession: Int?
  public let lastSessionDate: CalendarDate?
  public let isSessionOpen: Bool
  public let folios: Int
  public let lastAt: Timestamp?
  /// A sentence about a book that cannot be read whole.
  public let problem: String?

  public init(
    id: String, name: String, code: String = "", place: String = "",
    phase: Phase = .preliminary, progress: Progress = Progress(settled: 0, total: 0),
    lastSession: Int? = nil, lastSessionDate: CalendarDate? = nil, isSessionOpen: Bool = false,
    folios: Int = 0, lastAt: Timestamp? = nil, problem: String? = nil
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.place = place
    self.phase = phase
    self.progress = progress
    self.lastSession = lastSession
    self.lastSessionDate = lastSessionDate
    self.isSessionOpen = isSessionOpen
    self.folios = folios
    self.lastAt = lastAt
    self.problem = problem
  }
}
