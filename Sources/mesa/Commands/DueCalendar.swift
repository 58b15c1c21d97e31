import Dialogue
import Wording

/// What falls due as an iCalendar (RFC 5545): a whole day for each, free of time.
struct DueCalendar {
  let words: Words
  /// The day by which the traffic lights were reckoned.
  let day: CalendarDate

  /// What does not bind, awaits a publication or has no deadline has no place in a calendar. What falls due no more
  /// is told as cancelled, so that a program that took it in earlier takes it away.
  func text(_ rows: [DueRow], closings: [DueClosing]) -> String {
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//mesa//mesa \(ProductVersion.current)//ES")
    calendar.add("CALSCALE", "GREGORIAN")
    for row in rows {
      // A day of iCalendar has a year of four digits (RFC 5545, 3.3.4).
      if row.isInCalendar, let date = row.date, date.year <= 9999 { add(row, date, to: &calendar) }
    }
    for closing in closings { add(closing, to: &calendar) }
    calendar.add("END", "VCALENDAR")
    return calendar.text
  }

  private func add(_ row: DueRow, _ date: CalendarDate, to calendar: inout CalendarText) {
    begin(row.record, row.source, on: date, status: "CONFIRMED", in: &calendar)
    calendar.add("SUMMARY", text: "\(row.name): \(title(row))")
    calendar.add("DESCRIPTION", text: description(row))
    calendar.add("CLASS", "PRIVATE")
    calendar.add("TRANSP", "TRANSPARENT")
    calendar.add("END", "VEVENT")
  }

  private func add(_ closing: DueClosing, to calendar: inout CalendarText) {
    let source = closing.source
    begin(closing.record, source, on: source.changed.date, status: "CANCELLED", in: &calendar)
    calendar.add("SUMMARY", text: "\(closing.name): \(words.records.kind(closing.kind))")
    calendar.add("CLASS", "PRIVATE")
    calendar.add("END", "VEVENT")
  }

  private func begin(
    _ record: RecordID, _ source: DueSource, on date: CalendarDate, status: String,
    in calendar: inout CalendarText
  ) {
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", source.identifier(of: record))
    // The information is as old as the book, so that the same book gives the same calendar.
    calendar.add("DTSTAMP", CalendarText.instant(source.changed))
    calendar.add("SEQUENCE", String(source.folio))
    calendar.add("STATUS", status)
    calendar.add("DTSTART;VALUE=DATE", CalendarText.day(date))
  }

  private func title(_ row: DueRow) -> String {
    row.what.isEmpty ? words.records.kind(row.kind) : row.what
  }

  private func description(_ row: DueRow) -> String {
    let labels = words.due.labels
    let responsible =
      row.responsible.isEmpty ? words.due.nobody : row.responsible.joined(separator: "; ")
    let hour = row.due?.hour == nil ? nil : row.due.flatMap(words.dates.short)
    return [
      hour.map { "\(labels.due): \($0)" },
      "\(labels.kind): \(words.records.kind(row.kind))",
      "\(labels.responsible): \(responsible)",
      "\(labels.agreement): \(row.agreementText)",
      "\(words.due.lightOn(words.dates.short(day))): "
        + words.due.lights.sentence(row.reason, days: row.days),
    ].compactMap { $0 }.joined(separator: "\n")
  }
}
