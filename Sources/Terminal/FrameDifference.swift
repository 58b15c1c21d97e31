import Interface

/// Where two frames differ, at the least cost where they do not.
enum FrameDifference {
  /// The cells of a row from the first that is other to the last, as indices in `frame.cells`;
  /// `nil` where the row is as it was. Both frames are of one size.
  static func range(ofRow row: Int, of frame: Frame, over known: Frame) -> Range<Int>? {
    frame.cells.withUnsafeBufferPointer { cells in
      known.cells.withUnsafeBufferPointer { before in
        var first = row * frame.size.columns
        var last = first + frame.size.columns
        while first < last, isSame(cells, before, first) { first += 1 }
        if first == last { return nil }
        while isSame(cells, before, last - 1) { last -= 1 }
        return first..<last
      }
    }
  }

  /// Cells of the same bits are the same; only others are compared as characters and colours.
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
        return one[index] == other[index]
      }
      offset += 8
    }
    while offset < size {
      if bits.load(fromByteOffset: offset, as: UInt8.self)
        != otherBits.load(fromByteOffset: offset, as: UInt8.self)
      {
        return one[index] == other[index]
      }
      offset += 1
    }
    return true
  }
}
