import Interface

/// Where two frames of one size differ, at the least cost where they do not.
enum FrameDifference {
  /// So many cells that are as they were are worth a jump over them.
  private static let widestGap = 8

  /// The first cells in a part of a row that are other than they were, up to a gap that is worth a
  /// jump; `nil` where there are none.
  ///
  /// - Parameter part: as the result, indices in `frame.cells`.
  static func run(in part: Range<Int>, of frame: Frame, over known: Frame) -> Range<Int>? {
    frame.cells.withUnsafeBufferPointer { cells in
      known.cells.withUnsafeBufferPointer { before in
        var first = part.lowerBound
        while first < part.upperBound, isSame(cells, before, first) { first += 1 }
        if first == part.upperBound { return nil }
        var end = first + 1
        var index = end
        while index < part.upperBound, index - end < widestGap {
          if !isSame(cells, before, index) { end = index + 1 }
          index += 1
        }
        return first..<end
      }
    }
  }

  /// Whether the cells are of the same bits: then they are the same. Of others a few may look the
  /// same after all, which costs less to draw than all would to compare.
  private static func isSame(
    _ one: UnsafeBufferPointer<Cell>, _ other: UnsafeBufferPointer<Cell>, _ index: Int
  ) -> Bool {
    guard let first = one.baseAddress, let second = other.baseAddress else { return true }
    let bits = UnsafeRawPointer(first + index)
    let otherBits = UnsafeRawPointer(second + index)
    let size = MemoryLayout<Cell>.size
    var offset = 0
    while offset + 8 <= size {
      if bits.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != otherBits.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    while offset < size {
      if bits.load(fromByteOffset: offset, as: UInt8.self)
        != otherBits.load(fromByteOffset: offset, as: UInt8.self)
      {
        return false
      }
      offset += 1
    }
    return true
  }
}
