import Glibc
import Interface

/// Where two rows of one width differ, at the least cost where they do not.
enum FrameDifference {
  /// So many cells that are as they were are worth a jump over them.
  private static let widestGap = 8

  /// Whether a row is as it was.
  static func isSame(_ row: [Cell], as known: [Cell]) -> Bool {
    row.withUnsafeBytes { cells in
      known.withUnsafeBytes { before in
        guard cells.count == before.count, let one = cells.baseAddress,
          let other = before.baseAddress
        else { return cells.count == before.count }
        return one == other || memcmp(one, other, cells.count) == 0
      }
    }
  }

  /// The first cells in a part of a row that are other than they were, up to a gap that is worth a
  /// jump; `nil` where there are none.
  static func run(in part: Range<Int>, of row: [Cell], over known: [Cell]) -> Range<Int>? {
    row.withUnsafeBufferPointer { cells in
      known.withUnsafeBufferPointer { before in
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
