import Dialogue

/// The days that the public sector, a region or a town does not work, as an institution keeps them:
/// `no-laborables.conf` in the person's own folder.
public enum ClosureContent {
  /// Who keeps the file, as of which day, and what it holds.
  public struct File: Hashable, Sendable {
    public let institution: String
    public let date: CalendarDate
    public let closures: [Closure]
  }

  /// A head with `institution` and `date`, then a section a decree: `day`, or `first` and `last`,
  /// `decree`, `scope` (`estado`, or the digits by which the ubigeo of the place begins) and `name`.
  ///
  /// - Throws: ``ContentError`` with the first line that is amiss; nothing of such a file holds.
  public static func read(_ bytes: [UInt8]) throws(ContentError) -> File {
    let sections = try ContentFile.parse(bytes)
    guard let head = sections.first, head.name.isEmpty else {
      throw ContentError(line: 1, reason: .missingKey("institution"))
    }
    try head.allow(["institution", "date"])
    // A head has no line of its own.
    for key in ["institution", "date"] where head[key] == nil {
      throw ContentError(line: 1, reason: .missingKey(key))
    }
    let institution = try head.field("institution").value
    let date = try day(head.field("date"))
    var closures: [Closure] = []
    for section in sections.dropFirst() { closures.append(try closure(section)) }
    return File(institution: institution, date: date, closures: closures)
  }

  private static func closure(_ section: Section) throws(ContentError) -> Closure {
    try section.allow(["day", "first", "last", "decree", "scope", "name"])
    let isOneDay = section["day"] != nil
    let first = try section.field(isOneDay ? "day" : "first")
    let last = try section.field(isOneDay ? "day" : "last")
    let days = (first: try day(first), last: try day(last))
    guard days.first <= days.last, days.last.days(since: days.first) <= 31 else {
      throw HolidayContent.unknown(last)
    }
    return Closure(
      id: section.name, first: days.first, last: days.last,
      decree: try section.field("decree").value, scope: try scope(section.field("scope")),
      name: try section.field("name").value)
  }

  private static func scope(_ field: Field) throws(ContentError) -> Closure.Scope {
    if field.value == "estado" { return .publicSector }
    let isCode =
      [2, 4, 6].contains(field.value.count)
      && field.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isCode else { throw HolidayContent.unknown(field) }
    return .place(field.value)
  }

  private static func day(_ field: Field) throws(ContentError) -> CalendarDate {
    guard let date = CalendarDate(field.value) else { throw HolidayContent.unknown(field) }
    return date
  }
}
