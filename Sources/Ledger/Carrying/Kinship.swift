/// How one book stands to another.
enum Kinship: Hashable {
  case same
  /// All folios of the first are the first ones of the second.
  case begins
  /// All folios of the second are the first ones of the first.
  case continues
  /// So many folios are the same; then each goes on by itself.
  case parted(common: Int)
  /// Not even the first folio is the same.
  case strangers

  /// Compares line by line, up to where each was read and found sound.
  ///
  /// Cost: one pass over the shorter of the two.
  init(
    of first: Descriptor, _ firstEnd: Cursor, to second: Descriptor, _ secondEnd: Cursor
  ) throws(LedgerError) {
    var (firstLines, secondLines) = (LineReader(first, from: 0), LineReader(second, from: 0))
    for number in 0..<min(firstEnd.folios, secondEnd.folios) {
      let (one, other) = (try firstLines.next(), try secondLines.next())
      guard let one = one?.bytes, let other = other?.bytes, one == other else {
        self = number == 0 ? .strangers : .parted(common: number)
        return
      }
    }
    if firstEnd.folios == secondEnd.folios {
      self = .same
    } else {
      self = firstEnd.folios < secondEnd.folios ? .begins : .continues
    }
  }
}
