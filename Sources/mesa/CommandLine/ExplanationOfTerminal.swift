import Interface
import Ledger
import Terminal
import Wording

extension Explanation {
  func sentence(_ error: TerminalError) -> String {
    let texts = FailuresOfTerminal(words.language)
    switch error {
    case .noTerminal: return texts.notATerminal
    case .unusable(""): return texts.noName
    case .unusable(let term): return Shown.line(texts.dumb(term))
    }
  }

  func sentence(_ error: ExternalEditor.Failure) -> String {
    let texts = FailuresOfTerminal(words.language)
    switch error {
    case .notStarted(let command): return Shown.line(texts.noEditor(command))
    case .noFile(let number, let folder):
      return Shown.line(sentence(.makeFolder, number, path: folder))
    }
  }
}
