import Interface
import Terminal
import Wording

extension Explanation {
  func sentence(_ error: TerminalError) -> String {
    let texts = FailuresOfTerminal.of(words.language)
    switch error {
    case .noTerminal: return texts.notATerminal
    case .unusable(""): return texts.noName
    case .unusable(let term): return Shown.line(texts.dumb(term))
    }
  }
}
