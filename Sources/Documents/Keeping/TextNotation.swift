import Notation

extension RichText {
  /// A list of spans: `[{"plain":"El "},{"strong":"agua"}]`.
  func write(to json: inout JSONWriter) {
    json.list(spans) { json, span in
      json.object {
        switch span.emphasis {
        case .plain: $0.member("plain", span.string)
        case .strong: $0.member("strong", span.string)
        }
      }
    }
  }

  init(from reader: inout JSONReader) throws(NotationError) {
    self.init(
      try reader.list { reader throws(NotationError) in
        try reader.onlyMember { reader, name throws(NotationError) in
          switch name {
          case "plain": return Span(try reader.string())
          case "strong": return Span(try reader.string(), .strong)
          default: throw reader.error(.unknownField(name.description))
          }
        }
      })
  }
}

extension JSONWriter {
  mutating func member(_ name: StaticString, _ text: RichText) {
    self.name(name)
    text.write(to: &self)
  }
}

extension Fields {
  func richText(_ name: StaticString) throws(NotationError) -> RichText {
    var reader = try reader(at: name)
    return try RichText(from: &reader)
  }
}

extension Table {
  func write(to json: inout JSONWriter) {
    json.member("caption", caption)
    json.name("columns")
    json.list(columns) { json, column in
      json.object {
        $0.member("title", column.title)
        $0.member("weight", column.weight)
        $0.member("alignment", column.alignment.rawValue)
      }
    }
    json.name("rows")
    json.list(rows) { json, row in json.list(row) { json, cell in cell.write(to: &json) } }
    if staysTogether { json.member("staysTogether", true) }
  }

  init(from reader: inout JSONReader) throws(NotationError) {
    let fields = try reader.fields("caption", "columns", "rows", "staysTogether")
    var columns = try fields.reader(at: "columns")
    var rows = try fields.reader(at: "rows")
    self.init(
      caption: try fields.string("caption"),
      columns: try columns.list { reader throws(NotationError) in
        let fields = try reader.fields("title", "weight", "alignment")
        return Column(
          try fields.string("title"), weight: try fields.integer("weight"),
          alignment: try fields.word("alignment"))
      },
      rows: try rows.list { reader throws(NotationError) in
        try reader.list(RichText.init(from:))
      },
      staysTogether: fields.has("staysTogether") ? try fields.boolean("staysTogether") : false)
  }
}
