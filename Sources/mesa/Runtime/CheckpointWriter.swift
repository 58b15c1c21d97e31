import Dialogue
import Interface

/// Writes a checkpoint in the form that ``CheckpointText`` reads, as bytes: each key that moves a cursor
/// writes one.
struct CheckpointWriter {
  private var bytes: [UInt8] = []

  static func write(_ checkpoint: Checkpoint) -> [UInt8] {
    var writer = CheckpointWriter()
    writer.bytes.reserveCapacity(256)
    writer.add(checkpoint)
    return writer.bytes
  }

  private mutating func add(_ checkpoint: Checkpoint) {
    add("[resume]\n")
    add("mesa", checkpoint.mesa)
    add("list", checkpoint.list.description)
    add("item", checkpoint.item)
    if !checkpoint.marked.isEmpty { add("marked", checkpoint.marked.joined(separator: " ")) }
    add("theme", checkpoint.theme)
    add("mouse", checkpoint.mouse.map { $0 ? "yes" : "no" })
    add("bell", checkpoint.bell.map { $0 ? "yes" : "no" })
    guard !checkpoint.drafts.isEmpty else { return }
    let drafts = checkpoint.drafts.sorted {
      $0.key.purpose.description < $1.key.purpose.description
    }
    var number = 0
    for (key, first) in drafts {
      for draft in [first] + (checkpoint.waiting[key] ?? []) {
        add("\n[draft-\(number)]\n")
        add("purpose", key.purpose.description)
        add("mesa", key.mesa)
        add(draft)
        number += 1
      }
    }
  }

  private mutating func add(_ draft: Draft) {
    add("count = \(draft.values.count)\n")
    add("focus", draft.focus.map { String($0) })
    for (index, value) in draft.values.enumerated() { add("value\(index)", value) }
    guard let basis = draft.basis else { return }
    let touched = zip(draft.values, basis).enumerated().filter { $1.0 != $1.1 }.map(\.offset)
    add("touched", touched.map { String($0) }.joined(separator: " "))
    for index in touched { add("seen\(index)", basis[index]) }
  }

  /// A line, unless there is no value.
  private mutating func add(_ key: String, _ value: String?) {
    guard let value else { return }
    add(key)
    add(" = ")
    addQuoted(value)
    add("\n")
  }

  private mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// In quotes, on one line: `\\n`, `\\r`, `\\t`, `\\\\`; other control characters, which no
  /// field lets in, are left out.
  private mutating func addQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      let isPlain = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
      if isPlain { bytes.append(contentsOf: text) } else { addEscaped(text) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func addEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    let escape = UInt8(ascii: "\\")
    for byte in text {
      switch byte {
      case escape: bytes += [escape, escape]
      case UInt8(ascii: "\n"): bytes += [escape, UInt8(ascii: "n")]
      case UInt8(ascii: "\r"): bytes += [escape, UInt8(ascii: "r")]
      case UInt8(ascii: "\t"): bytes += [escape, UInt8(ascii: "t")]
      case ..<0x20, 0x7F: break
      default: bytes.append(byte)
      }
    }
  }
}
