import Dialogue
import Wording

/// What falls due as an iCalendar (RFC 5545): a whole day for each, free of time.
struct DueCalendar {
  let words: Words
  /// The day by which the traffic lights were reckoned.
  let day: CalendarDate

  /// What awaits a publication or has no deadline has no place in a calendar. Where nothing is left,
  /// the calendar is empty, so that a program that reads it anew takes away what it had.
  func text(_ rows: [DueRow]) -> String {
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//mesa//mesa \(ProductVersion.current)//ES")
    calendar.add("CALSCALE", "GREGORIAN")
    for row in rows {
      if let date = row.date { add(row, date, to: &calendar) }
    }
    calendar.add("END", "VCALENDAR")
    return calendar.text
  }

  private func add(_ row: DueRow, _ date: CalendarDate, to calendar: inout CalendarText) {
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", "\(row.mesa).\(row.record)@mesa")
    // The information is as old as the book, so that the same book gives the same calendar.
    calendar.add("DTSTAMP", CalendarText.instant(row.changed))
    calendar.add("DTSTART;VALUE=DATE", CalendarText.day(date))
    calendar.add("SUMMARY", text: "\(row.name): \(title(row))")
    calendar.add("DESCRIPTION", text: description(row))
    calendar.add("CLASS", "PRIVATE")
    calendar.add("TRANSP", "TRANSPARENT")
    calendar.add("END", "VEVENT")
  }

  private func title(_ row: DueRow) -> String {
    row.what.isEmpty ? words.records.kind(row.kind) : row.what
  }

  private func description(_ row: DueRow) -> String {
    let labels = words.due.labels
    let responsible =
      row.responsible.isEmpty ? words.due.nobody : row.responsible.joined(separator: "; ")
    return [
      "\(labels.kind): \(words.records.kind(row.kind))",
      "\(labels.responsible): \(responsible)",
      "\(labels.agreement): \(row.agreementText)",
      "\(words.due.lightOn(words.dates.short(day))): "
        + words.due.lights.sentence(row.reason, days: row.days),
    ].joined(separator: "\n")
  }
}
