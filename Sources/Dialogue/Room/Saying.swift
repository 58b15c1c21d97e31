/// Who said what a note holds, of which matter, and when where that is not the hour of its folio.
///
/// Lies apart: of a hundred thousand notes most have none.
public indirect enum Saying: Hashable, Sendable {
  case of(Speaker?, matter: RecordID?, hour: ClockHour?)

  public init(speaker: Speaker? = nil, matter: RecordID? = nil, hour: ClockHour? = nil) {
    self = .of(speaker, matter: matter, hour: hour)
  }

  public var speaker: Speaker? {
    switch self {
    case .of(let speaker, _, _): speaker
    }
  }

  public var matter: RecordID? {
    switch self {
    case .of(_, let matter, _): matter
    }
  }

  public var hour: ClockHour? {
    switch self {
    case .of(_, _, let hour): hour
    }
  }

  /// Whether it says anything.
  var isEmpty: Bool { speaker == nil && matter == nil && hour == nil }
}
