/// A passage of a text that became another, with a few words around it that stayed.
///
/// ```
/// before: …minera entrega agua en diez días.
/// now:    …minera repara el canal en diez días.
/// ```
public struct ChangedPassage: Hashable, Sendable {
  public let before: String
  public let now: String
  /// The later text from this passage on, to its end.
  public let rest: String

  /// How many words are shown on each side; changes with no more than twice as many between them are
  /// one passage.
  static let around = 3

  /// The passages that differ, in their order; none where only the spaces do.
  public static func passages(from old: String, to new: String) -> [ChangedPassage] {
    var groups: [Group] = []
    var tail: [String] = []
    for change in WordChange.changes(from: old, to: new) {
      switch change {
      case .kept(let text):
        let words = text.split(separator: " ").map { String($0) }
        if groups.last?.isOpen == true, let last = groups.indices.last {
          groups[last].close(with: words)
        } else {
          tail = words
        }
      case .taken(let words), .added(let words):
        if groups.last?.isOpen != true {
          let isNear = groups.last.map { $0.gap.count <= 2 * around } ?? false
          if isNear, let last = groups.indices.last {
            groups[last].reopen()
          } else {
            groups.append(Group(after: groups.last?.gap ?? tail))
          }
        }
        if case .taken = change {
          groups[groups.count - 1].before.append(words)
        } else {
          groups[groups.count - 1].now.append(words)
        }
      }
    }
    return groups.indices.map { groups[$0].passage(rest: groups[($0 + 1)...]) }
  }

  /// Changes that lie so near each other that they are told together.
  private struct Group {
    /// The words that stayed before it, and those behind it.
    let lead: [String]
    private(set) var gap: [String] = []
    private(set) var isOpen = true
    var before: [String] = []
    var now: [String] = []

    init(after lead: [String]) { self.lead = lead }

    mutating func close(with words: [String]) {
      gap = words
      isOpen = false
    }

    mutating func reopen() {
      before += gap
      now += gap
      gap = []
      isOpen = true
    }

    func passage(rest: ArraySlice<Group>) -> ChangedPassage {
      let head = lead.suffix(around).joined(separator: " ")
      let start = lead.count > around ? "…" + head : head
      let end = gap.prefix(around).joined(separator: " ") + (gap.count > around ? "…" : "")
      func text(_ words: [String], _ end: String) -> String {
        ([start] + words + [end]).filter { !$0.isEmpty }.joined(separator: " ")
      }
      let later = (now + gap + rest.flatMap { $0.now + $0.gap }).joined(separator: " ")
      return ChangedPassage(
        before: text(before, end), now: text(now, end), rest: text([later], ""))
    }
  }
}
