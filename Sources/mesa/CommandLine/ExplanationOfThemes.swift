import Content
import Interface
import Wording

extension Explanation {
  func sentence(_ error: ThemeError, path: String) -> String {
    Shown.line(words.text.atLine(path, error.line, sentence(error.reason)))
  }

  private func sentence(_ reason: ThemeError.Reason) -> String {
    let text = words.text
    switch reason {
    case .unreadable(let reason): return sentence(reason)
    case .unknownSection(let name): return text.unknownSection(name)
    case .duplicateSection(let name), .duplicateKey(let name): return text.duplicate(name)
    case .unknownKey(let name): return text.unknownKey(name)
    case .emptyValue(let name): return text.emptyValue(name)
    case .unknownScope(let name): return text.unknownScope(name)
    case .unknownColour(let name): return text.unknownColour(name)
    case .unknownAttribute(let name): return text.unknownAttribute(name)
    case .reservedName(let name): return text.reservedName(name)
    case .missingParent(let name): return text.missingParent(name)
    case .cycle(let names): return text.cycle(names.joined(separator: " → "))
    case .tooDeep(let limit): return text.tooManyParents(limit)
    }
  }

  func sentence(_ reason: ContentError.Reason) -> String {
    let text = words.text
    switch reason {
    case .notUTF8: return text.notUTF8
    case .controlCharacter: return text.controlCharacter
    case .unclosedSection: return text.unclosedSection
    case .emptySectionName: return text.emptySectionName
    case .duplicateSection(let name), .duplicateKey(let name): return text.duplicate(name)
    case .missingEquals: return text.missingEquals
    case .emptyKey: return text.emptyKey
    case .unknownSection(let name): return text.unknownSection(name)
    case .missingSection(let name): return text.missingSection(name)
    case .unknownKey(let name): return text.unknownKey(name)
    case .missingKey(let name): return text.missing(name)
    case .emptyValue(let name): return text.emptyValue(name)
    case .unknownValue(let key, let value): return text.unknownValue(key, value)
    }
  }
}
