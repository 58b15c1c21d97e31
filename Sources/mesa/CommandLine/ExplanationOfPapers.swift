import Dialogue
import Documents
import Wording

extension Explanation {
  /// The sentence for a document that could not be made.
  func sentence(_ problem: PaperProblem) -> String {
    let paper = words.paper
    return switch problem {
    case .noActa(let number): number.map(paper.noActaWithNumber) ?? paper.noActa
    case .noSession(let number):
      words.refusals.sentence(number.map(Refusal.unknownSession) ?? .noSessionOpen)
    case .bulletin(let refusal):
      Wording(words.language).sentences(for: refusal).joined(separator: " ")
    case .template(let path, let error):
      words.text.atLine(path, error.line, reason(error.reason))
    case .document(.missingLibrary(let file)): paper.missingLibrary(file)
    case .document(.missingFont): paper.missingFont
    case .document(.engine(let words)): paper.engine(words)
    case .frozenAltered(let number): paper.frozenAltered(number)
    case .notForTerminal(let format): paper.notForTerminal(format.rawValue.uppercased())
    case .file(let error): sentence(error)
    case .noPrinter: paper.noPrinter
    case .notPrinted(let code): paper.notPrinted(Int(code))
    case .book(let error): sentence(error)
    }
  }

  private func reason(_ reason: TemplateError.Reason) -> String {
    let paper = words.paper
    return switch reason {
    case .unknownName(let name, let known):
      paper.unknownName(name, known.joined(separator: ", "))
    case .partInText(let name): paper.partInText(name)
    case .textAsPart(let name): paper.textAsPart(name)
    case .unclosed: paper.unclosed
    case .unmatchedEnd: paper.unmatchedEnd
    case .unmatchedCondition: paper.unmatchedCondition
    case .notUTF8: words.text.notUTF8
    }
  }
}
