import Dialogue
import Wording

/// All cases of the library as they stood at the end of a day, as the world counted them, with the report
/// that they make and what changed since the end of the month before.
public struct Survey: Sendable {
  public let report: DialogueReport
  public let cases: [CountedCase]
  /// What there is to say of books that could not be counted or of the index; `nil` where that is
  /// nothing.
  public let notice: String?

  public init(report: DialogueReport, cases: [CountedCase], notice: String?) {
    self.report = report
    self.cases = cases
    self.notice = notice
  }

  /// What became of each case since the end of the month before.
  var changes: [String: [CaseChange.Kind]] {
    Dictionary(
      (report.comparison?.changes ?? []).map { ($0.counted.id, [$0.kind]) }, uniquingKeysWith: +)
  }

  /// The end of the month before a day: with what a month is compared.
  public static func monthBefore(_ day: CalendarDate) -> CalendarDate {
    day.firstOfMonth.adding(days: -1)
  }

  /// The end of the month after a day.
  static func monthAfter(_ day: CalendarDate) -> CalendarDate {
    day.adding(days: 1).firstOfMonth.adding(months: 1).adding(days: -1)
  }
}

/// A room that shows what a survey found.
protocol SurveyRoom: Room {
  var survey: Survey { get }

  /// Takes in the same library at another day.
  mutating func take(_ survey: Survey, _ state: AppState)
}

extension AppState {
  /// The day at which the cases on the screen are counted.
  var cutOff: CalendarDate? { (top as? any SurveyRoom)?.survey.report.day }

  /// What was done in a mesa may count in the room that one comes back to.
  mutating func surveyAgain() -> [Effect] {
    guard let day = cutOff else { return [] }
    library.surveyed = room
    return [.survey(day)]
  }

  /// Asks for a room of the registry at the day that is looked at, today where none is.
  mutating func ask(for room: RoomName) -> [Effect] {
    library.surveyed = room
    return [.survey(cutOff ?? now.date)]
  }

  /// The end of the month before or after the one that is looked at, never later than today.
  mutating func moveCutOff(later: Bool) -> [Effect] {
    guard let day = cutOff else { return [] }
    library.surveyed = room
    return [.survey(later ? min(now.date, Survey.monthAfter(day)) : Survey.monthBefore(day))]
  }

  /// The day at which the cases are to be counted, as it stands.
  func cutOffForm(_ purpose: FormPurpose) -> Form? {
    cutOff.map { day in
      Form(
        purpose, title: look.wording.actions.cutOffDay.title,
        fields: [
          FormField(
            id: .date, label: texts.fieldDate,
            content: .line(TextField(look.wording.dates.short(day), upTo: 20)))
        ])
    }
  }

  func cutOffSubmission(_ form: Form) throws(Complaint) -> Effect {
    let day = try day(in: .date, of: form)
    guard day <= now.date else { throw Complaint(text: registryTexts.noLater, field: .date) }
    return .survey(day)
  }

  /// Every room of the registry shows the day that was asked for; the one that is not there yet opens.
  mutating func receive(_ survey: Survey) {
    if formInHand?.purpose == .cutOff {
      finishForm()
      library.surveyed = room
    }
    for index in rooms.indices {
      guard var room = rooms[index] as? any SurveyRoom else { continue }
      room.take(survey, self)
      rooms[index] = room
    }
    switch library.surveyed {
    case RoomName.report:
      if !(top is ReportRoom) { enter(nearest(ReportRoom.self) ?? ReportRoom(survey, self)) }
    case _:
      if !(top is RegistryRoom) { enter(RegistryRoom(survey)) }
    }
    if let notice = survey.notice { message = Message(.warning, notice) }
  }

  /// Why there is no later month: today is the last day that is counted.
  static func noLaterMonth(_ state: AppState) -> String? {
    guard let day = state.cutOff, day >= state.now.date else { return nil }
    return state.registryTexts.noLater
  }

  var registryTexts: RegistryTexts { RegistryTexts(look.wording.language) }
  var cuadroTexts: CuadroTexts { CuadroTexts(look.wording.language) }
}
