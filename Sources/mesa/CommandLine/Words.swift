import Wording

/// All that an order may have to say, in one language.
struct Words: Sendable {
  let language: Language
  let terms: Terms
  let dates: Dates
  let counts: Counts
  let refusals: Refusals
  let failures: Failures
  let text: FailuresOfText
  let findings: Findings
  let errors: CommandLineErrors
  let help: CommandLineHelp
  let report: CommandLineReport
  let records: RecordTexts
  let lint: LintTexts
  let lintReport: CommandLineLint
  let due: CommandLineDue
  let paper: PaperFailures
  let carrying: CarryingTexts
  let code: CodeTexts

  init(_ language: Language) {
    self.language = language
    terms = .of(language)
    dates = .of(language)
    counts = .of(language)
    refusals = .of(language)
    failures = .of(language)
    text = .of(language)
    findings = .of(language)
    errors = .of(language)
    help = .of(language)
    report = .of(language)
    records = .of(language)
    lint = .of(language)
    lintReport = .of(language)
    due = .of(language)
    paper = .of(language)
    carrying = .of(language)
    code = .of(language)
  }
}
