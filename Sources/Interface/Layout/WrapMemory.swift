/// Paragraphs as they were last wrapped: a guide is not broken into lines anew for every key.
struct WrapMemory {
  private struct Key: Hashable {
    let text: String
    let width: Int

    /// From some bytes of the text: all of a paragraph is read once, when it is found.
    func hash(into hasher: inout Hasher) {
      hasher.combine(width)
      hasher.combine(text.utf8.withContiguousStorageIfAvailable { Self.sample(of: $0) })
    }

    private static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
      var sample = UInt64(truncatingIfNeeded: bytes.count)
      for index in stride(from: 0, to: bytes.count, by: bytes.count / 16 + 1) {
        sample = sample &* 31 &+ UInt64(bytes[index])
      }
      return sample
    }
  }

  /// More than the largest window shows.
  private static let most = 256
  private var kept: [Key: [String]] = [:]

  /// The lines of a text, fit to be shown, of at most `width` columns each.
  mutating func lines(of text: String, width: Int) -> [String] {
    let key = Key(text: text, width: width)
    if let lines = kept[key] { return lines }
    let lines = Shown.lines(text).flatMap { TextWrap.wrap($0, width: max(8, width)) }
    if kept.count >= Self.most { kept.removeAll(keepingCapacity: true) }
    kept[key] = lines
    return lines
  }
}
