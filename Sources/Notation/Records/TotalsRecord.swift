import Dialogue

/// Totals of a date as a line of `totales.jsonl`.
///
/// ```json
/// {"totals":1,"day":"2016-06-30","figures":[{"figure":"inDialogue","cases":88}],"source":{…}}
/// ```
extension DatedTotals {
  /// Version of the notation.
  private static let format = 1
  /// Most bytes of a line.
  public static let maximumLength = 1 << 16

  /// One line, with its line feed.
  public var line: [UInt8] {
    var json = JSONWriter(reserving: 512)
    json.object { json in
      json.member("totals", Self.format)
      json.member("day", day.description)
      json.name("figures")
      json.list(ReportFigure.allCases.filter { values[$0] != nil }) { json, figure in
        json.object {
          $0.member("figure", figure.rawValue)
          $0.member("cases", values[figure] ?? 0)
        }
      }
      json.member("source") { source.write(to: &$0) }
    }
    return json.bytes + [0x0A]
  }

  /// - Throws: where the bytes are no such line, or one of a later version.
  public static func read(_ line: ArraySlice<UInt8>) throws(NotationError) -> DatedTotals {
    try JSONReader.read(line, upTo: maximumLength) { reader throws(NotationError) in
      let fields = try reader.fields("totals", "day", "figures", "source")
      let version = try fields.integer("totals")
      guard version == format else {
        throw reader.error(.unknownValue(field: "totals", value: String(version)))
      }
      var figures = try fields.reader(at: "figures")
      let pairs = try figures.list { reader throws(NotationError) in
        let fields = try reader.fields("figure", "cases")
        let figure: ReportFigure = try fields.word("figure")
        return (figure, max(0, try fields.integer("cases")))
      }
      var source = try fields.reader(at: "source")
      return DatedTotals(
        day: try fields.date("day"), values: Dictionary(pairs) { $1 },
        source: try ImportSource.read(from: &source))
    }
  }
}
