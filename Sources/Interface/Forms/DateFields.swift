import Dialogue
import Wording

extension AppState {
  /// The reader of what is typed into a field.
  ///
  /// A year outside the usual ones, and days of which nothing says whether they are working days, are asked
  /// about once; saving the same text again confirms the year, and that the days are calendar days.
  func datePhrase(_ field: FieldID, in form: Form) -> DatePhrase {
    datePhrase(field, takesAnyYear: form.isMeant(field))
  }

  func datePhrase(_ field: FieldID, takesAnyYear: Bool) -> DatePhrase {
    DatePhrase(
      .bothLanguages, today: now.date, year: field.yearGuess, takesAnyYear: takesAnyYear,
      takesUnsaidDays: takesAnyYear)
  }

  /// The day typed into a field.
  ///
  /// - Throws: a ``Complaint`` at the field, with the reason.
  func day(in field: FieldID, of form: Form) throws(Complaint) -> CalendarDate {
    try day(form.text(field), in: field, takesAnyYear: form.isMeant(field))
  }

  func day(
    _ text: String, in field: FieldID, takesAnyYear: Bool
  ) throws(Complaint) -> CalendarDate {
    do { return try datePhrase(field, takesAnyYear: takesAnyYear).date(text) } catch {
      throw complaint(error, at: field, otherwise: texts.badDate)
    }
  }

  /// The deadline typed into a field.
  ///
  /// - Throws: a ``Complaint`` at the field, with the reason.
  func deadline(
    _ text: String, in field: FieldID, takesAnyYear: Bool
  ) throws(Complaint) -> Deadline {
    do { return try datePhrase(field, takesAnyYear: takesAnyYear).deadline(text) } catch {
      throw complaint(error, at: field, otherwise: texts.badDeadline)
    }
  }

  private func complaint(
    _ reason: DatePhrase.Misreading, at field: FieldID, otherwise text: String
  ) -> Complaint {
    let refusal = DateRefusal(look.wording.language)
    let sentence = refusal.sentence(reason) ?? text
    switch reason {
    case .unusualYear, .ambiguousDays:
      return Complaint(
        text: refusal.notSavedYet + " " + sentence, field: field, isQuestion: true,
        namesField: false)
    case .notUnderstood, .noSuchDay, .otherWeekday:
      return Complaint(text: sentence, field: field, namesField: false)
    }
  }
}

extension FieldID {
  /// The year of a day without one: to come where something is to be done then, else the nearest.
  fileprivate var yearGuess: YearGuess {
    switch self {
    case .record(.deadline), .record(.newDate), .record(.nextDate), .record(.expiry): .coming
    case .record, .name, .shortName, .code, .place, .type, .stage, .status, .mechanism, .moment,
      .role,
      .summary, .kind, .tier, .address, .date, .reason, .note, .present, .from, .until, .modality,
      .statedOpening, .statedClosing, .ending, .endingWords, .agenda, .words, .reach:
      .nearest
    }
  }
}
