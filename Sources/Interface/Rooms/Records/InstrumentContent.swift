import Content
import Dialogue
import Wording

/// What the rules of the instruments are made from, read when an instrument is first opened.
enum InstrumentContent {
  static let lint = LexiconContent.lint()
  static let custody: [CustodyContent.Row] = CustodyContent.load()
  static let neutral = LexiconContent.neutral()
  static let advice: [Language: [String: NeutralAdvice]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, LexiconContent.advice($0)) })
}
