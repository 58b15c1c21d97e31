import Wording

/// All that a subcommand may have to say, in one language.
struct Words: Sendable {
  let language: Language

  var terms: Terms { Terms(language) }
  var dates: Dates { Dates(language) }
  var counts: Counts { Counts(language) }
  var refusals: Refusals { Refusals(language) }
  var failures: Failures { Failures(language) }
  var text: FailuresOfText { FailuresOfText(language) }
  var findings: Findings { Findings(language) }
  var errors: CommandLineErrors { CommandLineErrors(language) }
  var help: CommandLineHelp { CommandLineHelp(language) }
  var report: CommandLineReport { CommandLineReport(language) }
  var records: RecordTexts { Wording(language).records }
  var lint: LintTexts { LintTexts(language) }
  var lintReport: CommandLineLint { CommandLineLint(language) }
  var turns: TurnsTexts { TurnsTexts(language) }
  var due: CommandLineDue { CommandLineDue(language) }
  var documents: DocumentFailures { DocumentFailures(language) }
  var carrying: CarryingTexts { CarryingTexts(language) }
  var importing: ImportTexts { ImportTexts(language) }
  var search: SearchTexts { SearchTexts(language) }
  var code: CodeTexts { CodeTexts(language) }

  init(_ language: Language) { self.language = language }
}
