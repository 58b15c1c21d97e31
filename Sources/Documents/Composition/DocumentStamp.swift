import Dialogue

/// What ties a document to the book: the folio that it stands on and the digest of its line.
public struct DocumentStamp: Hashable, Sendable {
  public let folio: Int
  /// 64 hexadecimal digits.
  public let digest: String
  public let at: Timestamp

  public init(folio: Int, digest: String, at: Timestamp) {
    self.folio = folio
    self.digest = digest
    self.at = at
  }

  /// Of a text that is not tied to a folio yet.
  public static let none = DocumentStamp(
    folio: 0, digest: "", at: Timestamp(milliseconds: 0, offsetMinutes: 0))

  var date: DocumentDate {
    let clock = at.clock.split(separator: ":").compactMap { Int($0) }
    return DocumentDate(
      year: at.date.year, month: at.date.month, day: at.date.day, hour: clock.first ?? 0,
      minute: clock.dropFirst().first ?? 0, offsetMinutes: at.offsetMinutes)
  }
}
