import Content
import Dialogue
import Interface

/// A checkpoint as text: `[resume]`, and a section for each draft. ``CheckpointWriter`` writes it.
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
        checkpoint.marked = values["marked"]?.split(separator: " ").map { String($0) } ?? []
        checkpoint.theme = values["theme"] ?? ""
        checkpoint.mouse = values["mouse"].flatMap { ["yes": true, "no": false][$0] }
        checkpoint.bell = values["bell"].flatMap { ["yes": true, "no": false][$0] }
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
    let focus = fields["focus"].flatMap { Int($0) }
    guard let touched = fields["touched"] else { return Draft(values, focus: focus) }
    var basis = values
    for index in touched.split(separator: " ").compactMap({ Int($0) })
    where basis.indices.contains(index) {
      basis[index] = fields["seen\(index)"] ?? ""
    }
    return Draft(values, basis: basis, focus: focus)
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
