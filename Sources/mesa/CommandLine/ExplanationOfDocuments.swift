import Dialogue
import Documents
import Wording

extension Explanation {
  /// The sentence for a document that could not be made.
  func sentence(_ problem: DocumentProblem) -> String {
    let documents = words.documents
    return switch problem {
    case .noAccession: documents.noAccession
    case .noActa(let number): number.map(documents.noActaWithNumber) ?? documents.noActa
    case .noSession(let number):
      words.refusals.sentence(number.map(Refusal.unknownSession) ?? .noSessionOpen)
    case .bulletin(let refusal):
      Wording(words.language).sentences(for: refusal).joined(separator: " ")
    case .noRecord(let kind): papers.noRecord(words.records.kind(kind))
    case .letter(.noCommitment): papers.noRecord(words.records.kind(.commitment))
    case .letter(.unbound(let reason)): papers.letterUnbound(words.due.lights.reason(reason))
    case .letter(.lapsed): papers.letterLapsed
    case .letter(.awaitingPublication): papers.letterAwaiting
    case .letter(.fulfilled): papers.letterFulfilled
    case .normLetter(.noCommitment): papers.noRecord(words.records.kind(.normToIssue))
    case .normLetter(.unbound(let reason)): papers.normUnbound(words.due.lights.reason(reason))
    case .normLetter(.lapsed): papers.normLapsed
    case .normLetter(.awaitingPublication): papers.letterAwaiting
    case .normLetter(.fulfilled): papers.normPublished
    case .template(let path, let error):
      words.text.atLine(path, error.line, reason(error.reason))
    case .document(.missingLibrary(let file)): documents.missingLibrary(file)
    case .document(.missingFont): documents.missingFont
    case .document(.engine(let words)): documents.engine(words)
    case .frozenAltered(let number): documents.frozenAltered(number)
    case .notAttached(let file): documents.notAttached(file)
    case .notForTerminal(let format): documents.notForTerminal(format.rawValue.uppercased())
    case .file(let error): sentence(error)
    case .noPrinter: documents.noPrinter
    case .notPrinted(let code): documents.notPrinted(Int(code))
    case .book(let error): sentence(error)
    }
  }

  private var papers: DocumentPaperTexts { DocumentPaperTexts(words.language) }

  private func reason(_ reason: TemplateError.Reason) -> String {
    let documents = words.documents
    return switch reason {
    case .unknownName(let name, let known):
      documents.unknownName(name, known.joined(separator: ", "))
    case .partInText(let name): documents.partInText(name)
    case .textAsPart(let name): documents.textAsPart(name)
    case .unclosed: documents.unclosed
    case .unmatchedEnd: documents.unmatchedEnd
    case .unmatchedCondition: documents.unmatchedCondition
    case .notUTF8: words.text.notUTF8
    }
  }
}
