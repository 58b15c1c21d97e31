import Glibc
import Interface

/// Where two frames of one size differ, at the least cost where they do not.
enum FrameDifference {
  /// So many cells that are as they were are worth a jump over them.
  private static let widestGap = 8

  /// Whether a row is as it was.
  static func isSame(row: Int, of frame: Frame, as known: Frame) -> Bool {
    let length = frame.size.columns * MemoryLayout<Cell>.stride
    return frame.cells.withUnsafeBytes { cells in
      known.cells.withUnsafeBytes { before in
        guard let one = cells.baseAddress, let other = before.baseAddress else { return true }
        return memcmp(one + row * length, other + row * length, length) == 0
      }
    }
  }

  /// The first cells in a part of a row that are other than they were, up to a gap that is worth a
  /// jump; `nil` where there are none.
  ///
  /// - Parameter part: as the result, indices in `frame.cells`.
  static func run(in part: Range<Int>, of frame: Frame, over known: Frame) -> Range<Int>? {
    frame.cells.withUnsafeBufferPointer { cells in
      known.cells.withUnsafeBufferPointer { before in
        var first = part.lowerBound
        while first < part.upperBound, cells[first] == before[first] { first += 1 }
        if first == part.upperBound { return nil }
        var end = first + 1
        var index = end
        while index < part.upperBound, index - end < widestGap {
          if cells[index] != before[index] { end = index + 1 }
          index += 1
        }
        return first..<end
      }
    }
  }
}
