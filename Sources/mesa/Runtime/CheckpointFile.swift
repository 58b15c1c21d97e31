import Content
import Dialogue
import Interface
import Wording

/// The file `reanudar.conf` of a library: where the person stood, and drafts of forms.
///
/// Written after the screen was painted, whole and by rename, so that the program may be killed at
/// any time. It is no record: whoever deletes it loses a row and what was not yet saved.
struct CheckpointFile {
  let path: String
  private var lastWritten: Checkpoint?

  init(libraryRoot: String) { path = libraryRoot + "/reanudar.conf" }

  /// What was kept; an empty checkpoint where there is no file or it cannot be understood.
  mutating func read() -> Checkpoint {
    guard let bytes = PrivateFile.read(path, limit: 8 << 20),
      let sections = try? ContentFile.parse(bytes)
    else { return Checkpoint() }
    var checkpoint = Checkpoint()
    for section in sections {
      let values = Dictionary(
        section.fields.map { ($0.key, Self.unescaped($0.value)) },
        uniquingKeysWith: { first, _ in first })
      if section.name == "resume" {
        checkpoint.mesa = values["mesa"]
        checkpoint.list =
          values["list"].flatMap { ChecklistID($0) } ?? .phase(.preliminary)
        checkpoint.item = values["item"]
        checkpoint.theme = values["theme"] ?? ""
      } else if let purpose = values["purpose"].flatMap({ FormPurpose($0) }) {
        let key = DraftKey(mesa: values["mesa"], purpose: purpose)
        let count = Int(values["count"] ?? "") ?? 0
        checkpoint.drafts[key] = (0..<max(0, min(count, 64))).map { values["value\($0)"] ?? "" }
      }
    }
    lastWritten = checkpoint
    return checkpoint
  }

  /// Keeps a checkpoint, unless nothing changed since the last one.
  mutating func write(_ checkpoint: Checkpoint) {
    guard checkpoint != lastWritten else { return }
    lastWritten = checkpoint
    var text = "[resume]\n"
    for (key, value) in [
      ("mesa", checkpoint.mesa), ("list", checkpoint.list.description), ("item", checkpoint.item),
      ("theme", checkpoint.theme),
    ] {
      if let value { text += "\(key) = \(Self.escaped(value))\n" }
    }
    let drafts = checkpoint.drafts.sorted { $0.key.purpose.description < $1.key.purpose.description }
    for (number, draft) in drafts.enumerated() {
      text += "\n[draft-\(number)]\npurpose = \(Self.escaped(draft.key.purpose.description))\n"
      if let mesa = draft.key.mesa { text += "mesa = \(Self.escaped(mesa))\n" }
      text += "count = \(draft.value.count)\n"
      for (index, value) in draft.value.enumerated() {
        text += "value\(index) = \(Self.escaped(value))\n"
      }
    }
    // A library that cannot be written to is told of where it matters: at the first folio.
    _ = PrivateFile.replace(path, with: Array(text.utf8))
  }

  /// In quotes, on one line: `\\n`, `\\r`, `\\t`, `\\\\`.
  static func escaped(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func unescaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscape = false
    let inner = text.hasPrefix("\"") && text.hasSuffix("\"") && text.utf8.count >= 2
      ? text.unicodeScalars.dropFirst().dropLast() : Substring(text).unicodeScalars
    for scalar in inner {
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
