import Dialogue

/// All cases at a cut-off date, or those that a cell of the report counts.
struct RegistryRoom: FlatRoom, SurveyRoom {
  static let declaration = RoomDeclaration(
    .registry, isOfMesa: false, isKept: false, actions: actions
  ) { _ in nil }

  private(set) var survey: Survey
  /// Of which cell it shows the cases; `nil` for all of them.
  let cell: CuadroPlace?
  private(set) var cases: [CountedCase]
  /// What became of each case since the end of the month before.
  private(set) var changes: [String: [CaseChange.Kind]]
  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  var sieved: SievedRows?

  init(_ survey: Survey) {
    self.survey = survey
    cell = nil
    cases = survey.cases.byName
    changes = survey.changes
  }

  init(_ survey: Survey, cell: CuadroPlace, _ state: AppState) {
    self.survey = survey
    self.cell = cell
    cases = Self.cases(of: survey, at: cell, state)
    changes = survey.changes
  }

  private static func cases(
    of survey: Survey, at cell: CuadroPlace?, _ state: AppState
  ) -> [CountedCase] {
    guard let cell else { return survey.cases.byName }
    return CuadroCounting(survey.cases, name: state.cuadroTexts.name).cases(at: cell).byName
  }

  mutating func take(_ survey: Survey, _ state: AppState) {
    let chosen = element(state)?.id
    self.survey = survey
    cases = Self.cases(of: survey, at: cell, state)
    changes = survey.changes
    sieved = nil
    focus = RowFocus(focus.row)
    focus.id = chosen.map { .mesa($0) }
    settleFlat(state)
  }

  func elements(_ state: AppState) -> [CountedCase] { cases }

  func id(of element: CountedCase) -> RowID { .mesa(element.id) }

  func matter(of element: CountedCase, _ state: AppState) -> String {
    let file = element.caseFile
    return
      ([file.name, file.code, file.place.name, file.competence, element.id]
      + state.registryCells(of: element, changes[element.id] ?? [])).joined(separator: " ")
  }

  /// Those of which something changed in the month.
  func isPending(_ element: CountedCase, _ state: AppState) -> Bool {
    changes[element.id] != nil
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    element(state).map { counted in
      Reader(
        title: counted.caseFile.name,
        paragraphs: state.paragraphs(of: counted, changes[counted.id] ?? []))
    }
  }
}

extension RoomName {
  static let registry = RoomName("registry")
}

extension [CountedCase] {
  /// By name, accents and case apart.
  fileprivate var byName: [CountedCase] {
    map { (counted: $0, key: Folding.fold($0.caseFile.name)) }
      .sorted { ($0.key, $0.counted.id) < ($1.key, $1.counted.id) }.map(\.counted)
  }
}
