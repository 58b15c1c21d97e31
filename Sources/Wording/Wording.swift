/// Every word that a person reads, in one language. Two values of one struct: a missing string
/// does not compile.
public struct Wording: Sendable {
  public let language: Language
  public let terms: Terms
  public let dates: Dates
  public let records: RecordTexts
  public let lint: LintTexts
  public let refusals: Refusals
  public let screens: ScreenTexts
  public let orders: OrderTexts
  public let history: HistoryTexts
  public let insights: InsightTexts
  public let paper: PaperTexts
  public let actaScreen: ActaScreenTexts
  public let lights: LightTexts
  public let gate: GateTexts

  public init(_ language: Language) {
    self.language = language
    terms = .of(language)
    dates = .of(language)
    records = .of(language)
    lint = .of(language)
    refusals = .of(language)
    insights = .of(language)
    paper = .of(language)
    actaScreen = .of(language)
    lights = .of(language)
    gate = .of(language)
    switch language {
    case .spanish:
      screens = .spanish
      orders = .spanish
      history = .spanish
    case .english:
      screens = .english
      orders = .english
      history = .english
    }
  }
}
