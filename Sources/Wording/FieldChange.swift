/// A field with what it held and what it holds, in words; `nil` where that is nothing.
struct FieldChange: Hashable, Sendable {
  let label: String
  let from: String?
  let to: String?

  /// - Parameters: an empty text counts as nothing.
  init(_ label: String, from: String?, to: String?) {
    self.label = label
    self.from = from.flatMap { $0.isEmpty ? nil : $0 }
    self.to = to.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Both cut to some `limit` characters of one line, so that what differs is still seen.
  func excerpt(_ limit: Int) -> FieldChange {
    guard let from, let to else {
      return FieldChange(
        label, from: from.map { Excerpt.of($0, limit) }, to: to.map { Excerpt.of($0, limit) })
    }
    let (old, new) = Excerpt.pair(from, to, limit)
    return FieldChange(label, from: old, to: new)
  }
}
