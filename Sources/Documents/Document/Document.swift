import Wording

/// A document as a value: what it says and in which parts, whatever it will be written as.
///
/// All formats are made from this and from nothing else, so that none of them says more than
/// another. Texts may hold anything a person typed; each renderer writes them as text, never as
/// structure.
public struct Document: Hashable, Sendable {
  /// The title of the file, as readers show it; not printed by itself.
  public var title: String
  /// The body that issues it, for the file's properties.
  public var issuer: String
  public var language: Language
  /// The moment of the folio that it stands on, as `D:YYYYMMDDhhmmss±hh'mm'` needs it. A document
  /// of the same folio is the same bytes, so no renderer reads a clock.
  public var date: DocumentDate
  /// One line at the head of each page; empty for none.
  public var runningHead: String
  /// One line at the foot of each page, beside «Página x de y»: folio and head hash.
  public var runningFoot: String
  public var blocks: [Block]

  public init(
    title: String, issuer: String, language: Language, date: DocumentDate,
    runningHead: String = "", runningFoot: String = "", blocks: [Block] = []
  ) {
    self.title = title
    self.issuer = issuer
    self.language = language
    self.date = date
    self.runningHead = runningHead
    self.runningFoot = runningFoot
    self.blocks = blocks
  }
}

/// A moment with its offset, in numbers: year, month 1–12, day, hour, minute, second, minutes east
/// of Greenwich.
public struct DocumentDate: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int
  public var offsetMinutes: Int

  public init(
    year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0,
    offsetMinutes: Int = -300
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
    self.offsetMinutes = offsetMinutes
  }
}
