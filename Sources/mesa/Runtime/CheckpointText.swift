import Content
import Dialogue
import Interface

/// A checkpoint as text: `[resume]`, and a section for each draft.
enum CheckpointText {
  /// More fields than any form has.
  private static let mostValues = 64

  static func read(_ sections: [Section]) -> Checkpoint {
    var checkpoint = Checkpoint()
    for section in sections {
      let values = Dictionary(
        section.fields.map { ($0.key, unescaped($0.value)) },
        uniquingKeysWith: { first, _ in first })
      if section.name == "resume" {
        checkpoint.mesa = values["mesa"]
        checkpoint.list = values["list"].flatMap { ChecklistID($0) } ?? .phase(.preliminary)
        checkpoint.item = values["item"]
        checkpoint.theme = values["theme"] ?? ""
        checkpoint.mouse = values["mouse"].flatMap { ["yes": true, "no": false][$0] }
      } else if let purpose = values["purpose"].flatMap({ FormPurpose($0) }) {
        let key = DraftKey(mesa: values["mesa"], purpose: purpose)
        if checkpoint.drafts[key] == nil {
          checkpoint.drafts[key] = draft(values)
        } else {
          checkpoint.waiting[key, default: []].append(draft(values))
        }
      }
    }
    return checkpoint
  }

  /// `touched` lists the fields that were changed; of those `seen` says what they held before. A
  /// draft of an earlier version has no such line.
  private static func draft(_ fields: [String: String]) -> Draft {
    let count = max(0, min(Int(fields["count"] ?? "") ?? 0, mostValues))
    let values = (0..<count).map { fields["value\($0)"] ?? "" }
    guard let touched = fields["touched"] else { return Draft(values) }
    var basis = values
    for index in touched.split(separator: " ").compactMap({ Int($0) })
    where basis.indices.contains(index) {
      basis[index] = fields["seen\(index)"] ?? ""
    }
    return Draft(values, basis: basis)
  }

  private static func write(_ draft: Draft) -> String {
    var text = "count = \(draft.values.count)\n"
    for (index, value) in draft.values.enumerated() {
      text += "value\(index) = \(escaped(value))\n"
    }
    guard let basis = draft.basis else { return text }
    let touched = zip(draft.values, basis).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    text += "touched = \"\(touched.map { String($0) }.joined(separator: " "))\"\n"
    for index in touched { text += "seen\(index) = \(escaped(basis[index]))\n" }
    return text
  }

  static func write(_ checkpoint: Checkpoint) -> String {
    var text = "[resume]\n"
    for (key, value) in [
      ("mesa", checkpoint.mesa), ("list", checkpoint.list.description), ("item", checkpoint.item),
      ("theme", checkpoint.theme), ("mouse", checkpoint.mouse.map { $0 ? "yes" : "no" }),
    ] {
      guard let value else { continue }
      text += key
      text += " = "
      text += escaped(value)
      text += "\n"
    }
    let drafts = checkpoint.drafts.sorted {
      $0.key.purpose.description < $1.key.purpose.description
    }
    var number = 0
    for (key, first) in drafts {
      for draft in [first] + (checkpoint.waiting[key] ?? []) {
        text += "\n[draft-\(number)]\npurpose = \(escaped(key.purpose.description))\n"
        if let mesa = key.mesa { text += "mesa = \(escaped(mesa))\n" }
        text += write(draft)
        number += 1
      }
    }
    return text
  }

  /// In quotes, on one line: `\\n`, `\\r`, `\\t`, `\\\\`; other control characters, which no
  /// field lets in, are left out.
  private static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }) {
      return "\"" + text + "\""
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }

  // By scalars: a quote and a mark right after it are one character.
  private static func unescaped(_ text: String) -> String {
    let all = text.unicodeScalars
    let isQuoted = all.count >= 2 && all.first == "\"" && all.last == "\""
    var result = String.UnicodeScalarView()
    var isEscape = false
    for scalar in isQuoted ? all.dropFirst().dropLast() : all[...] {
      if isEscape {
        switch scalar {
        case "n": result.append("\n")
        case "r": result.append("\r")
        case "t": result.append("\t")
        default: result.append(scalar)
        }
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
