/// Counts how much of many lists is settled.
///
/// A start counts all of them: so what is the same for all items of a mesa is found out once, and most
/// items that nobody marked are known without a look into the marks.
struct ProgressCounting {
  private let mesa: Mesa
  private let holding: UInt16
  /// A bit for each place on which the name of a marked item falls; those of others may fall there, too.
  private var marked: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ mesa: Mesa) {
    self.mesa = mesa
    holding = Condition.allCases.reduce(0) { $1.holds(for: mesa) ? $0 | $1.bit : $0 }
    for id in mesa.items.keys {
      let place = Self.place(of: id)
      let bit = UInt64(1) << UInt64(place & 63)
      switch place >> 6 {
      case 0: marked.0 |= bit
      case 1: marked.1 |= bit
      case 2: marked.2 |= bit
      case _: marked.3 |= bit
      }
    }
  }

  func progress(of list: Checklist) -> Progress {
    var settled = 0
    var total = 0
    for item in list.items where applies(item) {
      let settles = mayBeMarked(item.id) ? mesa.settles(item) : mesa.settlesUnmarked(item)
      guard let settles else { continue }
      total += 1
      if settles { settled += 1 }
    }
    return Progress(settled: settled, total: total)
  }

  private func applies(_ item: ChecklistItem) -> Bool {
    for condition in item.conditions where holding & condition.bit != 0 { return true }
    return false
  }

  private func mayBeMarked(_ id: ItemID) -> Bool {
    let place = Self.place(of: id)
    let bits =
      switch place >> 6 {
      case 0: marked.0
      case 1: marked.1
      case 2: marked.2
      case _: marked.3
      }
    return bits & UInt64(1) << UInt64(place & 63) != 0
  }

  /// 0 to 255, by the length and the last letters of a name.
  private static func place(of id: ItemID) -> Int {
    let bytes = id.utf8
    let count = bytes.count
    guard count > 1 else { return count }
    let end = bytes.index(before: bytes.endIndex)
    let last = Int(bytes[end])
    let before = Int(bytes[bytes.index(before: end)])
    return (count &* 37 &+ last &* 11 &+ before &* 5) & 255
  }
}

extension Condition {
  fileprivate var bit: UInt16 {
    switch self {
    case .always: 1
    case .violence: 2
    case .detentions: 4
    case .wounded: 8
    case .separateMeetings: 16
    case .goodOffices: 32
    case .highLevelCommission: 64
    case .dialogueTable: 128
    case .measureOfForce: 256
    case .silentParty: 512
    }
  }
}
