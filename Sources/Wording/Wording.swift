/// Every word that a person reads, in one language.
public struct Wording: Texts {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var custody: CustodyTexts { CustodyTexts(language) }
  public var now: NowTexts { NowTexts(language) }
  public var clock: ClockTexts { ClockTexts(language) }
  public var terms: Terms { Terms(language) }
  public var dates: Dates { Dates(language) }
  public var people: PeopleTexts { PeopleTexts(language) }
  public var peopleScreen: PeopleScreenTexts { PeopleScreenTexts(language) }
  public var floor: FloorTexts { FloorTexts(language) }
  public var caucus: CaucusTexts { CaucusTexts(language) }
  public var projection: ProjectionTexts { ProjectionTexts(language) }
  public var noteKinds: NoteKindTexts { NoteKindTexts(language) }
  public var attendance: AttendanceTexts { AttendanceTexts(language) }
  public var rules: RulesTexts { RulesTexts(language) }
  public var sessionAgenda: SessionAgendaTexts { SessionAgendaTexts(language) }
  public var records: RecordTexts { RecordTexts(language) }
  public var lint: LintTexts { LintTexts(language) }
  public var clauses: ClauseTexts { ClauseTexts(language) }
  public var promises: PromiseTexts { PromiseTexts(language) }
  public var refusals: Refusals { Refusals(language) }
  public var screens: ScreenTexts { ScreenTexts(language) }
  public var keys: KeyTexts { KeyTexts(language) }
  public var actions: ActionTexts { ActionTexts(language) }
  public var history: HistoryTexts { HistoryTexts(language) }
  public var insights: InsightTexts { InsightTexts(language) }
  public var documents: DocumentTexts { DocumentTexts(language) }
  public var development: DevelopmentTexts { DevelopmentTexts(language) }
  public var actaScreen: ActaScreenTexts { ActaScreenTexts(language) }
  public var lights: LightTexts { LightTexts(language) }
  public var gate: GateTexts { GateTexts(language) }
}
