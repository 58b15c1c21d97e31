import Interface
import Ledger
import Registry
import Wording

extension Explanation {
  func sentence(_ error: LibraryError) -> String {
    let searches = words.failures.searches
    switch error {
    case .notAFolder(let path): return searches.notAFolder(path)
    case .missing(let path, let query):
      let sentence = searches.noLibrary(path)
      return query.map { searches.noMesa($0) + " " + sentence } ?? sentence
    case .system(let number, let path): return words.failures.systems.read(path, cause(number))
    case .unknownMesa(let query, let nearest): return searches.unknownMesa(query, nearest)
    case .ambiguous(let query, let matches): return searches.ambiguous(query, matches)
    case .stopped: return ProgressTexts(words.language).stopped
    case .foreign(_, let mesa): return words.findings.foreignBook(Shown.line(mesa))
    }
  }

  /// What is wrong with a mesa of the list, in few words.
  func sentence(_ problem: MesaProblem) -> String {
    let troubles = words.report.troubles
    let text =
      switch problem {
      case .damaged(let folio): troubles.damaged(folio)
      case .missingFromEnd(let expected, let found): troubles.missingFromEnd(expected, found)
      case .headDiffers(let folio): troubles.headDiffers(folio)
      case .newerFormat: troubles.newerFormat
      case .empty: troubles.empty
      case .foreign(let id): troubles.foreign(id)
      case .unreadable(.missing): troubles.noBook
      case .unreadable(let error): sentence(error)
      }
    return Shown.line(text)
  }
}
