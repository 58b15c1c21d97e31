/// Where two texts differ, line by line, for a person to read.
enum LineDifference {
  /// Lines that stay begin with a space, those that went with `-`, those that came with `+`; of the
  /// lines that stay only `context` are kept around a change.
  static func describe(from old: String, to new: String, context: Int = 2) -> String {
    let marked = compare(lines(old), lines(new))
    var kept: [String] = []
    var skipped = 0
    for (index, line) in marked.enumerated() {
      let near = marked[max(0, index - context)...min(marked.count - 1, index + context)]
      if near.contains(where: { $0.first != " " }) {
        if skipped > 0 { kept.append("  … \(skipped) lines alike") }
        skipped = 0
        kept.append(line)
      } else {
        skipped += 1
      }
    }
    if skipped > 0 { kept.append("  … \(skipped) lines alike") }
    return kept.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func compare(_ old: [String], _ new: [String]) -> [String] {
    var gone: Set<Int> = []
    var come: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): gone.insert(offset)
      case .insert(let offset, _, _): come.insert(offset)
      }
    }
    var marked: [String] = []
    var left = 0
    var right = 0
    while left < old.count || right < new.count {
      if gone.contains(left) {
        marked.append("- \(old[left])")
        left += 1
      } else if come.contains(right) {
        marked.append("+ \(new[right])")
        right += 1
      } else {
        marked.append("  \(old[left])")
        left += 1
        right += 1
      }
    }
    return marked
  }
}
