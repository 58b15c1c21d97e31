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
        $0.member("from", start.rawValue)
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
    let start = reader
    let fields = try reader.fields("date", "days", "counting", "from")
    guard fields.has("date") else {
      return .days(
        count: try fields.integer("days"), counting: try fields.word("counting"),
        from: try fields.word("from"))
    }
    var dated = start
    return .date(try dated.fields("date").date("date"))
  }
}
