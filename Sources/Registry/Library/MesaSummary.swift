import Dialogue

/// What the list of mesas shows of one.
public struct MesaSummary: Hashable, Sendable, Identifiable {
  /// Name of its folder.
  public let id: String
  public let name: String
  public let code: String
  /// Name of the place; empty where none is known.
  public let place: String
  public let mechanism: Mechanism
  public let moment: Moment
  public let phase: Phase
  /// Settled items of the current phase.
  public let settled: Int
  /// Items of the current phase that this mesa shows.
  public let total: Int
  /// `nil` before the first session.
  public let lastSession: LastSession?
  public let isSessionOpen: Bool
  /// When the last folio was written; for a book without folios, when its file was.
  public let lastAt: Timestamp
  public let folios: Int
  /// What is wrong with the book; the rest then tells of the folios before it.
  public let problem: MesaProblem?

  /// Number and day of a session.
  public struct LastSession: Hashable, Sendable {
    public let number: Int
    public let date: CalendarDate

    public init(number: Int, date: CalendarDate) {
      self.number = number
      self.date = date
    }
  }

  public init(
    id: String, name: String, code: String, place: String, mechanism: Mechanism, moment: Moment,
    phase: Phase, settled: Int, total: Int, lastSession: LastSession?, isSessionOpen: Bool,
    lastAt: Timestamp, folios: Int, problem: MesaProblem?
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.place = place
    self.mechanism = mechanism
    self.moment = moment
    self.phase = phase
    self.settled = settled
    self.total = total
    self.lastSession = lastSession
    self.isSessionOpen = isSessionOpen
    self.lastAt = lastAt
    self.folios = folios
    self.problem = problem
  }
}
