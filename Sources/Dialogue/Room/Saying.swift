/// Who said what a note holds, of which matter, and when where that is not the hour of its folio.
///
/// What was said in a caucus is kept in trust: until the party releases it, it becomes no record.
///
/// Lies apart: of a hundred thousand notes most have none.
public indirect enum Saying: Hashable, Sendable {
  case of(Speaker?, matter: RecordID?, hour: ClockHour?, inCaucus: Bool)

  public init(
    speaker: Speaker? = nil, matter: RecordID? = nil, hour: ClockHour? = nil,
    inCaucus: Bool = false
  ) {
    self = .of(speaker, matter: matter, hour: hour, inCaucus: inCaucus)
  }

  public var speaker: Speaker? {
    switch self {
    case .of(let speaker, _, _, _): speaker
    }
  }

  public var matter: RecordID? {
    switch self {
    case .of(_, let matter, _, _): matter
    }
  }

  public var hour: ClockHour? {
    switch self {
    case .of(_, _, let hour, _): hour
    }
  }

  /// Whether it was said apart from the table.
  public var inCaucus: Bool {
    switch self {
    case .of(_, _, _, let inCaucus): inCaucus
    }
  }

  /// Whether it says anything.
  var isEmpty: Bool { speaker == nil && matter == nil && hour == nil && !inCaucus }
}
