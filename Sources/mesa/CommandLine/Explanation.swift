import Interface
import Ledger
import Wording

/// The sentence for each problem. What comes from files or the person is made harmless here.
struct Explanation {
  let words: Words
  /// The mesa that is spoken of, for subcommands that name it.
  let mesa: String

  /// - Parameter mesa: the mesa that is spoken of, if it is known which.
  init(_ words: Words, mesa: String? = nil) {
    self.words = words
    self.mesa = mesa.map(Self.quoted) ?? words.help.values.mesa
  }

  /// A folder's name as a shell takes it for one word.
  private static func quoted(_ mesa: String) -> String {
    let isPlain = mesa.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0))
    }
    if isPlain { return mesa }
    return "'"
      + mesa.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }

  func sentence(_ problem: Problem) -> String {
    let sentence =
      switch problem {
      case .usage(let problem): self.sentence(problem)
      case .refused(let refusal): words.refusals.sentence(refusal)
      case .refusedLine(let line, let refusal):
        words.report.inLine(line, words.refusals.sentence(refusal))
      case .ledger(let error): self.sentence(error)
      case .noFolios(let folder): words.failures.books.noFolios(folder)
      case .library(let error): self.sentence(error)
      case .notation(let error): self.sentence(error)
      case .system(let operation, let number, let path):
        self.sentence(operation, number, path: path)
      case .document(let problem): self.sentence(problem)
      case .carrying(let error): self.sentence(error)
      case .acceptance(let error): self.sentence(error)
      case .clock(let doubt):
        Wording(words.language).clock.sentence(doubt) + " "
          + Wording(words.language).clock.repeatWith("--reloj-correcto")
      case .output(.closed), .abandoned: ""
      case .output(.failed(let number)):
        words.failures.systems.output(cause(Errno(rawValue: number)))
      case .input(let failure):
        words.failures.systems.input(cause(Errno(rawValue: failure.code)))
      }
    return Shown.line(sentence)
  }

  private func sentence(_ problem: UsageProblem) -> String {
    let errors = words.errors
    switch problem {
    case .parser(let message):
      return sentence(message)
    case .unknownSubcommand(let word, let guess):
      return errors.unknownSubcommand(word) + hint(guess)
    case .badValue(let value, let place, let allowed):
      return badValue(value, place, allowed)
    case .conflicting(let options):
      return errors.conflicting(options.joined(separator: ", "))
    case .unknownFolio(let number, let last):
      return errors.unknownFolio(number, last)
    case .unknownSession(let number):
      return words.refusals.sentence(.unknownSession(number))
    case .nothingYet(let date):
      return errors.nothingYet(words.dates.long(date))
    case .toCome(let date):
      return ReportTexts(words.language).toCome(words.dates.full(date))
    case .badDate(let text, .unusualYear(let date)):
      return errors.unusualYear(text, date.description)
    case .badDate(let text, .noSuchDay):
      return errors.noSuchDay(text)
    case .badDate(let text, .otherWeekday(let date)):
      return errors.otherWeekday(text, words.dates.full(date))
    case .badDate(let text, .notUnderstood), .badDate(let text, .ambiguousDays):
      return errors.notADate(text)
    case .badCode(let text):
      return errors.badCode(text)
    case .notUTF8:
      return errors.notUTF8
    case .emptyInput:
      return errors.emptyInput
    }
  }

  private func sentence(_ message: ParserMessage) -> String {
    let errors = words.errors
    switch message {
    case .unknownOption(let option, let guess): return errors.unknownOption(option) + hint(guess)
    case .missingValue(let option): return errors.missingValue(option)
    case .unexpectedValue(let option, let value): return errors.unexpectedValue(option, value)
    case .unexpectedArguments(let words): return errors.unexpectedArguments(list(words))
    case .missingArgument(let name): return errors.missingArgument(name)
    case .badValue(let value, let place, let allowed): return badValue(value, place, allowed)
    case .givenTwice(let option): return errors.givenTwice(option)
    case .notUnderstood: return errors.notUnderstood
    }
  }

  private func badValue(_ value: String, _ place: String, _ allowed: [String]) -> String {
    let sentence = words.errors.badValue(value, place)
    return allowed.isEmpty ? sentence : sentence + " " + words.errors.allowed(list(allowed))
  }

  private func hint(_ guess: String?) -> String {
    guess.map { " " + words.errors.didYouMean($0) } ?? ""
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
