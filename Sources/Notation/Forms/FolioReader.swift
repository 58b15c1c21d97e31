import Dialogue

/// Reads the lines of one book, one after another; names that come again share their memory.
public struct FolioReader {
  private let pool = StringPool()

  public init() {}

  /// Reads one line without its line feed.
  ///
  /// - Throws: when the frame of the folio is not sound. An event that this version does not know
  ///   is no such fault: it comes as the line's ``FolioLine/event``, so that the chain can still be
  ///   followed.
  public func read(_ line: ArraySlice<UInt8>) throws(NotationError) -> FolioLine {
    try JSONReader.read(line, pool: pool) { reader throws(NotationError) in
      let start = reader
      if let folio = reader.folioAsWritten() { return folio }
      reader = start
      let fields = try reader.fields("folio", "at", "by", "event", "prev", "product")
      let event = try Self.event(fields)
      var product = try fields.optionalString("product")
      if case .failure = event, product == nil { product = try Self.productOfOpening(fields) }
      return FolioLine(
        number: try fields.integer("folio"), at: try Self.instant(fields),
        by: try fields.recurring("by"), event: event, previous: try Self.previous(fields),
        product: product)
    }
  }

  private static func instant(_ fields: Fields) throws(NotationError) -> Timestamp {
    var reader = try fields.reader(at: "at")
    let (range, _) = try reader.rawString()
    let text = UnsafeBufferPointer(rebasing: reader.bytes[range])
    guard let instant = Timestamp(ascii: text) else { throw invalid("at", text, reader) }
    return instant
  }

  private static func previous(_ fields: Fields) throws(NotationError) -> Digest {
    var reader = try fields.reader(at: "prev")
    let (range, _) = try reader.rawString()
    let digits = UnsafeBufferPointer(rebasing: reader.bytes[range])
    guard let digest = Digest(hexadecimal: digits) else { throw invalid("prev", digits, reader) }
    return digest
  }

  private static func invalid(
    _ field: String, _ bytes: UnsafeBufferPointer<UInt8>, _ reader: JSONReader
  ) -> NotationError {
    let value = String(decoding: bytes.prefix(80), as: UTF8.self)
    return reader.error(.invalidValue(field: field, value: value))
  }

  private static func event(
    _ fields: Fields
  ) throws(NotationError) -> Result<Event, NotationError> {
    var reader = try fields.reader(at: "event")
    let start = reader.position
    do throws(NotationError) {
      let event = try Event.read(from: &reader)
      if case .case(.mesaOpened(let opening)) = event, opening.format > MesaOpening.currentFormat {
        throw NotationError(
          offset: start, reason: .unknownValue(field: "format", value: "\(opening.format)"))
      }
      return .success(event)
    } catch {
      guard error.reason.isUnknownWord else { throw error }
      return .failure(error)
    }
  }

  /// The version named by a first folio of which the rest may be unknown.
  private static func productOfOpening(_ fields: Fields) throws(NotationError) -> String? {
    var reader = try fields.reader(at: "event")
    return try reader.onlyMember { reader, name throws(NotationError) -> String? in
      guard name.isEqual(to: "mesaOpened") else {
        try reader.skipValue(depth: 2)
        return nil
      }
      return try reader.fields(named: ["product"], allowingOthers: true).optionalString("product")
    }
  }
}

/// One line of a book, taken apart.
public struct FolioLine: Sendable {
  public let number: Int
  public let at: Timestamp
  public let by: String
  /// What happened; a failure where a newer version speaks of what this one does not know.
  public let event: Result<Event, NotationError>
  /// Digest of the line before.
  public let previous: Digest
  /// Version of the product that wrote a folio which format 1 does not know.
  public let product: String?
}
