import Dialogue
import Wording

extension AppState {
  /// The reader of deadlines that are typed: a day without a year is the next one to come.
  var deadlinePhrase: DatePhrase { DatePhrase(.bothLanguages, today: now.date) }

  /// The day typed into a field.
  ///
  /// - Throws: a ``Complaint`` at the field, with the reason.
  func day(_ text: String, in field: FieldID) throws(Complaint) -> CalendarDate {
    let phrase = DatePhrase(.bothLanguages, today: now.date, needsYear: true)
    do { return try phrase.date(text.trimmed) } catch {
      throw Complaint(
        text: DateRefusal.of(look.wording.language).sentence(error) ?? texts.badDate, field: field)
    }
  }

  /// The deadline typed into a field.
  ///
  /// - Throws: a ``Complaint`` at the field, with the reason.
  func deadline(_ text: String, in field: FieldID) throws(Complaint) -> Deadline {
    do { return try deadlinePhrase.deadline(text.trimmed) } catch {
      throw Complaint(
        text: DateRefusal.of(look.wording.language).sentence(error) ?? texts.badDeadline,
        field: field)
    }
  }
}
