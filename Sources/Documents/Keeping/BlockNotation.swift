import Notation

extension Block {
  /// One member, named by what the block is.
  func write(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .heading(let level, let text):
        json.member("heading") {
          $0.member("level", level)
          $0.member("text", text)
        }
      case .paragraph(let text, let style):
        json.member("paragraph") {
          $0.member("style", style.rawValue)
          $0.member("text", text)
        }
      case .bullets(let items):
        json.name("bullets")
        json.list(items) { json, item in item.write(to: &json) }
      case .fields(let fields):
        json.name("fields")
        json.list(fields) { json, field in
          json.object {
            $0.member("label", field.label)
            $0.member("value", field.value)
          }
        }
      case .clause(let clause): json.member("clause") { clause.write(to: &$0) }
      case .table(let table): json.member("table") { table.write(to: &$0) }
      case .chart(let chart): json.member("chart") { chart.write(to: &$0) }
      case .signatures(let signatures):
        json.name("signatures")
        json.list(signatures) { json, signature in json.object { signature.write(to: &$0) } }
      case .pageBreak: json.member("pageBreak") { _ in }
      }
    }
  }

  init(from reader: inout JSONReader) throws(NotationError) {
    self = try reader.onlyMember { reader, name throws(NotationError) in
      switch name {
      case "heading":
        let fields = try reader.fields("level", "text")
        return .heading(level: try fields.integer("level"), try fields.richText("text"))
      case "paragraph":
        let fields = try reader.fields("style", "text")
        return .paragraph(try fields.richText("text"), try fields.word("style"))
      case "bullets": return .bullets(try reader.list(RichText.init(from:)))
      case "fields":
        return .fields(
          try reader.list { reader throws(NotationError) in
            let fields = try reader.fields("label", "value")
            return Field(try fields.string("label"), try fields.richText("value"))
          })
      case "clause": return .clause(try Clause(from: &reader))
      case "table": return .table(try Table(from: &reader))
      case "chart": return .chart(try Chart(from: &reader))
      case "signatures": return .signatures(try reader.list(Signature.init(from:)))
      case "pageBreak":
        _ = try reader.fields()
        return .pageBreak
      default: throw reader.error(.unknownField(name.description))
      }
    }
  }
}

extension Clause {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("number", number)
    json.member("text", text)
    json.name("details")
    json.list(details) { json, block in block.write(to: &json) }
  }

  fileprivate init(from reader: inout JSONReader) throws(NotationError) {
    let fields = try reader.fields("number", "text", "details")
    var details = try fields.reader(at: "details")
    self.init(
      number: try fields.string("number"), text: try fields.richText("text"),
      details: try details.list(Block.init(from:)))
  }
}

extension Signature {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("name", name)
    json.name("lines")
    json.list(lines) { $0.string($1) }
    json.member("pen", penLabel)
    json.member("thumb", thumbLabel)
    json.member("remark", remark)
  }

  fileprivate init(from reader: inout JSONReader) throws(NotationError) {
    let fields = try reader.fields("name", "lines", "pen", "thumb", "remark")
    var lines = try fields.reader(at: "lines")
    self.init(
      name: try fields.string("name"),
      lines: try lines.list { reader throws(NotationError) in try reader.string() },
      penLabel: try fields.string("pen"), thumbLabel: try fields.string("thumb"),
      remark: try fields.string("remark"))
  }
}
