import Dialogue
import Wording

/// The national holidays: `holidays/peru.conf`.
public enum HolidayContent {
  private static let path = "holidays/peru.conf"

  /// The holidays as they are compiled in.
  ///
  /// The file is part of the program and tested with it; a broken one ends the program once a day is
  /// first counted by it.
  public static func load(closures: [Closure] = []) -> Holidays {
    Holidays(reading: { embedded().map(\.rule) }, closures: closures)
  }

  /// What each holiday is called in one language, by its id.
  public static func names(_ language: Language) -> [String: String] {
    Dictionary(
      embedded().map { row in
        (row.rule.id, row.name[language])
      }, uniquingKeysWith: { first, _ in first })
  }

  struct Row: Hashable {
    let rule: HolidayRule
    let name: Phrase
  }

  /// A section a holiday, with `day`, `law`, `since`, `until` where it ended, and its names.
  static func rows(from bytes: [UInt8]) throws(ContentError) -> [Row] {
    var rows: [Row] = []
    for section in try ContentFile.parseOwn(bytes) {
      try section.allow(["day", "law", "since", "until", "es", "en"])
      let until = section["until"] == nil ? nil : try year(section.field("until"))
      rows.append(
        Row(
          rule: HolidayRule(
            id: section.name, day: try day(section.field("day")),
            law: try section.field("law").value, since: try year(section.field("since")),
            until: until),
          name: Phrase(try section.field("es").value, try section.field("en").value)))
    }
    return rows
  }

  /// `05-01`, or `easter-3`: three days before Easter Sunday.
  private static func day(_ field: Field) throws(ContentError) -> HolidayRule.Day {
    if field.value.hasPrefix("easter"), let offset = Int(field.value.dropFirst(6)) {
      return .easter(offset)
    }
    // A leap year, so that 29 February could be one.
    guard let date = CalendarDate("2000-" + field.value) else { throw unknown(field) }
    return .fixed(month: date.month, day: date.day)
  }

  private static func year(_ field: Field) throws(ContentError) -> Int {
    guard let year = Int(field.value), (1821...9999).contains(year) else { throw unknown(field) }
    return year
  }

  static func unknown(_ field: Field) -> ContentError {
    ContentError(line: field.line, reason: .unknownValue(key: field.key, value: field.value))
  }

  private static func embedded() -> [Row] {
    do throws(ContentError) {
      return try rows(from: EmbeddedContent.requiredFile(path))
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }
}
