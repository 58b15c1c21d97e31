import Dialogue

/// Folios as the lines of a book.
///
/// The grammar stands in the article *BookFormat* of the module `Ledger`.
public enum FolioNotation {
  /// One line without its line feed, chained to the line whose digest is `previous`.
  public static func write(_ folio: Folio, previous: Digest) -> [UInt8] {
    var json = JSONWriter(reserving: 384)
    json.object { json in
      json.member("folio", folio.number)
      json.member("at", folio.at)
      json.member("by", folio.by)
      json.name("event")
      folio.event.write(to: &json)
      json.member("prev", previous.description)
    }
    return json.bytes
  }

  /// Reads one line without its line feed.
  public static func read(
    _ line: ArraySlice<UInt8>
  ) throws(NotationError) -> (folio: Folio, previous: Digest) {
    let read = try FolioReader().read(line)
    switch read.event {
    case .success(let event):
      let folio = Folio(number: read.number, at: read.at, by: read.by, event: event)
      return (folio, read.previous)
    case .failure(let error):
      throw error
    }
  }

  public static func read(
    _ line: [UInt8]
  ) throws(NotationError) -> (folio: Folio, previous: Digest) {
    try read(line[...])
  }
}
