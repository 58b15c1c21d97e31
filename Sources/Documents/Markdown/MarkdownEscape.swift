/// Escapes text so that a reader of CommonMark, with or without the usual extensions, shows it as it
/// was typed.
enum MarkdownEscape {
  /// - Parameters:
  ///   - text: a part of a line.
  ///   - before: what stands before it in the line; some characters are markup at its start only.
  ///     Nothing for a place that is never the start of one.
  static func escaped(_ text: String, after before: String? = "") -> String {
    var result = String.UnicodeScalarView()
    var line = LineStart()
    (before ?? "…").unicodeScalars.forEach { line.pass($0) }
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if let reference = reference(for: scalar) {
        result.append(contentsOf: reference.unicodeScalars)
      } else {
        let address = isAddress(scalars, at: index)
        if isMarkup(scalar) || address || line.makesMarkup(scalar) { result.append("\\") }
        result.append(scalar)
      }
      line.pass(scalar)
    }
    return String(result)
  }

  /// Tags and references are made of these; as references they are text even to a reader that
  /// knows no escapes.
  private static func reference(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    default: nil
    }
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "#", "~", "$", "^", "@": true
    default: false
    }
  }

  /// Whether this is the colon or the dot from which some readers know an address and link it.
  private static func isAddress(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case ":": index + 1 < scalars.count && scalars[index + 1] == "/"
    case ".": index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }

  /// How far a line has come, for what is markup only where it begins.
  private struct LineStart {
    private var isBlank = true
    private var isNumber = true

    mutating func pass(_ scalar: Unicode.Scalar) {
      guard scalar != " " else { return }
      isBlank = false
      isNumber = isNumber && ("0"..."9").contains(scalar)
    }

    func makesMarkup(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case "-", "+", "=", ":", "%": isBlank
      case ".", ")": isNumber && !isBlank
      default: false
      }
    }
  }
}
