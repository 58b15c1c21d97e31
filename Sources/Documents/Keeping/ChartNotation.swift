import Notation

extension Chart {
  func write(to json: inout JSONWriter) {
    json.member("kind", kind.rawValue)
    json.member("caption", caption)
    json.member("labelTitle", labelTitle)
    json.name("labels")
    json.list(labels) { $0.string($1) }
    json.member("decimals", decimals)
    json.member("unit", unit)
    json.memberUnlessEmpty("gap", gap)
    json.name("series")
    json.list(series) { json, series in
      json.object {
        $0.member("name", series.name)
        $0.name("values")
        $0.list(series.values) { json, value in
          if let value { json.integer(value) } else { json.null() }
        }
      }
    }
  }

  init(from reader: inout JSONReader) throws(NotationError) {
    let fields = try reader.fields(
      "kind", "caption", "labelTitle", "labels", "decimals", "unit", "gap", "series")
    var labels = try fields.reader(at: "labels")
    var series = try fields.reader(at: "series")
    self = Chart(
      try fields.word("kind"), caption: try fields.string("caption"),
      labelTitle: try fields.string("labelTitle"),
      labels: try labels.list { reader throws(NotationError) in try reader.string() },
      series: try series.list { reader throws(NotationError) in
        let fields = try reader.fields("name", "values")
        var values = try fields.reader(at: "values")
        return Series(
          try fields.string("name"),
          values: try values.list { reader throws(NotationError) in try reader.integerOrNull() })
      },
      decimals: try fields.integer("decimals"), unit: try fields.string("unit"),
      gap: try fields.optionalString("gap") ?? "")
  }
}
