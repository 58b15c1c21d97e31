import Dialogue
import Wording

/// How long somebody may be held: `custody/peru.conf`.
public enum CustodyContent {
  private static let path = "custody/peru.conf"

  /// A rule with what one says of it.
  public struct Row: Hashable, Sendable {
    public let rule: CustodyRule
    public let says: Phrase
    /// Where its text was read.
    public let read: String
  }

  /// The rules as they are compiled in; the file is part of the program and tested with it.
  public static func load() -> [Row] {
    do throws(ContentError) {
      return try rows(from: EmbeddedContent.requiredFile(path))
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }

  /// A section a rule.
  static func rows(from bytes: [UInt8]) throws(ContentError) -> [Row] {
    var rows: [Row] = []
    for section in try ContentFile.parseOwn(bytes) {
      try section.allow(["ground", "who", "hours", "law", "read", "since", "until", "es", "en"])
      let rule = CustodyRule(
        id: section.name,
        ground: section["ground"] == nil ? nil : try ground(section.field("ground")),
        who: try who(section.field("who")),
        hours: section["hours"] == nil ? nil : try hours(section.field("hours")),
        law: try section.field("law").value, since: try day(section.field("since")),
        until: section["until"] == nil ? nil : try day(section.field("until")))
      rows.append(
        Row(
          rule: rule, says: Phrase(try section.field("es").value, try section.field("en").value),
          read: try section.field("read").value))
    }
    return rows
  }

  private static func ground(_ field: Field) throws(ContentError) -> Code {
    guard let code = CodeList.ground.codes.first(where: { $0.rawValue == field.value }) else {
      throw unknown(field)
    }
    return code
  }

  private static func who(_ field: Field) throws(ContentError) -> CustodyRule.Who {
    guard let who = CustodyRule.Who(rawValue: field.value) else { throw unknown(field) }
    return who
  }

  private static func hours(_ field: Field) throws(ContentError) -> Int {
    guard let hours = Int(field.value), (1...720).contains(hours) else { throw unknown(field) }
    return hours
  }

  private static func day(_ field: Field) throws(ContentError) -> CalendarDate {
    guard let day = CalendarDate(field.value) else { throw unknown(field) }
    return day
  }

  private static func unknown(_ field: Field) -> ContentError {
    ContentError(line: field.line, reason: .unknownValue(key: field.key, value: field.value))
  }
}
