import Dialogue

extension Deadline {
  private static let immediate = "immediate"

  func write(to json: inout JSONWriter) {
    switch self {
    case .date(let date): json.object { $0.member("date", date) }
    case .immediate: json.string(Self.immediate)
    case .days(let count, let counting, let start):
      json.object {
        $0.member("days", count)
        $0.member("counting", counting.rawValue)
        $0.member("from", start.description)
      }
    case .months(let count, let start):
      json.object {
        $0.member("months", count)
        $0.member("from", start.description)
      }
    case .hours(let count, let start):
      json.object {
        $0.member("hours", count)
        $0.member("from", start.description)
      }
    }
  }

  static func read(
    from reader: inout JSONReader, named name: String
  ) throws(NotationError) -> Deadline {
    reader.skipSpace()
    guard reader.next == 0x7B else {
      let text = try reader.string()
      if text == immediate { return .immediate }
      throw reader.error(.unknownValue(field: name, value: text))
    }
    var again = reader
    let fields = try reader.fields("date", "days", "months", "hours", "counting", "from")
    if fields.has("date") { return .date(try again.fields("date").date("date")) }
    if fields.has("months") {
      let fields = try again.fields("months", "from")
      return .months(count: try fields.integer("months"), from: try fields.start())
    }
    if fields.has("hours") {
      let fields = try again.fields("hours", "from")
      return .hours(count: try fields.integer("hours"), from: try fields.start())
    }
    return .days(
      count: try fields.integer("days"), counting: try fields.word("counting"),
      from: try fields.start())
  }
}

extension Fields {
  /// An event by its name, or a day.
  fileprivate func start() throws(NotationError) -> DeadlineStart {
    try value("from") { DeadlineStart($0) }
  }
}
