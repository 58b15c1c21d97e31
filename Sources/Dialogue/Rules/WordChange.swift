/// What became of some words of a text in a later one.
public enum WordChange: Hashable, Sendable {
  case kept(String)
  case taken(String)
  case added(String)

  /// A text against a later one, word by word; words that share a fate stand together.
  ///
  /// Of texts of more than two thousand words all are taken out and put in.
  public static func changes(from old: String, to new: String) -> [WordChange] {
    let (before, after) = (words(old), words(new))
    guard max(before.count, after.count) <= most else {
      return [.taken(before.joined(separator: " ")), .added(after.joined(separator: " "))]
    }
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var changes: [WordChange] = []
    var (here, there) = (0, 0)
    while here < before.count || there < after.count {
      if removed.contains(here) {
        changes.take(.taken(before[here]))
        here += 1
      } else if inserted.contains(there) {
        changes.take(.added(after[there]))
        there += 1
      } else {
        changes.take(.kept(before[here]))
        here += 1
        there += 1
      }
    }
    return changes
  }

  private static let most = 2000

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { String($0) }
  }

  /// The same fate with more words; `nil` where the other has another.
  fileprivate func joined(_ other: WordChange) -> WordChange? {
    switch (self, other) {
    case (.kept(let one), .kept(let two)): .kept(one + " " + two)
    case (.taken(let one), .taken(let two)): .taken(one + " " + two)
    case (.added(let one), .added(let two)): .added(one + " " + two)
    case (.kept, _), (.taken, _), (.added, _): nil
    }
  }
}

extension [WordChange] {
  fileprivate mutating func take(_ change: WordChange) {
    guard let joined = last?.joined(change) else { return append(change) }
    self[count - 1] = joined
  }
}
