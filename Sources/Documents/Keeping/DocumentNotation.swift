import Notation
import Wording

/// A document as JSON: what was taken to signature is kept so, and prints the same words whatever
/// becomes of wording, templates and program.
///
/// ```json
/// {"document":1,"title":"Acta 3","issuer":"…","language":"es-PE","date":{"year":2026,…},
///  "runningHead":"…","runningFoot":"…","blocks":[{"heading":{"level":1,"text":[{"plain":"ACTA"}]}}]}
/// ```
///
/// The same document always gives the same bytes: one line, without white space, with a line feed.
public enum DocumentNotation {
  /// Version of the notation.
  static let format = 1
  /// Most bytes of a document that is read: an acta of a thousand pages.
  public static let maximumLength = 32 << 20

  public static func write(_ document: Document) -> [UInt8] {
    var json = JSONWriter(reserving: 1 << 14)
    json.object { json in
      json.member("document", format)
      json.member("title", document.title)
      json.member("issuer", document.issuer)
      json.member("language", document.language.tag)
      json.member("date") { document.date.write(to: &$0) }
      json.member("runningHead", document.runningHead)
      json.member("runningFoot", document.runningFoot)
      json.name("blocks")
      json.list(document.blocks) { json, block in block.write(to: &json) }
    }
    return json.bytes + [0x0A]
  }

  /// - Throws: where the bytes are no document, or one of a later version.
  public static func read(_ bytes: [UInt8]) throws(NotationError) -> Document {
    try JSONReader.read(bytes[...], upTo: maximumLength) { reader throws(NotationError) in
      let fields = try reader.fields(
        "document", "title", "issuer", "language", "date", "runningHead", "runningFoot", "blocks")
      let version = try fields.integer("document")
      guard version == format else {
        throw reader.error(.unknownValue(field: "document", value: String(version)))
      }
      let tag = try fields.string("language")
      guard let language = Language.allCases.first(where: { $0.tag == tag }) else {
        throw reader.error(.unknownValue(field: "language", value: tag))
      }
      var date = try fields.reader(at: "date")
      var blocks = try fields.reader(at: "blocks")
      return Document(
        title: try fields.string("title"), issuer: try fields.string("issuer"),
        language: language, date: try DocumentDate(from: &date),
        runningHead: try fields.string("runningHead"),
        runningFoot: try fields.string("runningFoot"),
        blocks: try blocks.list(Block.init(from:)))
    }
  }
}

extension DocumentDate {
  fileprivate func write(to json: inout JSONWriter) {
    json.member("year", year)
    json.member("month", month)
    json.member("day", day)
    json.member("hour", hour)
    json.member("minute", minute)
    json.member("second", second)
    json.member("offset", offsetMinutes)
  }

  fileprivate init(from reader: inout JSONReader) throws(NotationError) {
    let fields = try reader.fields("year", "month", "day", "hour", "minute", "second", "offset")
    self.init(
      year: try fields.integer("year"), month: try fields.integer("month"),
      day: try fields.integer("day"), hour: try fields.integer("hour"),
      minute: try fields.integer("minute"), second: try fields.integer("second"),
      offsetMinutes: try fields.integer("offset"))
  }
}
