/// At which side a text is cut that is wider than its column.
enum CutSide: Sendable {
  case start, end

  /// The text as it fits into `width` columns, «…» where something is missing.
  func cut(_ text: String, to width: Int) -> String {
    switch self {
    case .end: return Frame.fitted(text, to: width)
    case .start:
      let line = Shown.line(text)
      guard width > 0 else { return "" }
      guard TextWidth.of(line) > width else { return line }
      var kept: [Character] = []
      var used = 1
      for character in line.reversed() {
        let next = TextWidth.of(character)
        if used + next > width { break }
        kept.append(character)
        used += next
      }
      return "…" + String(kept.reversed())
    }
  }
}
