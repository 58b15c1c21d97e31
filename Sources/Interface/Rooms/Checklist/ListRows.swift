import Dialogue

/// The rows of the pane of lists: the phases, the heading of the norms, and these.
enum ListRows {
  /// The heading takes a row of its own.
  static let heading = Phase.allCases.count
  static let count = ChecklistID.all.count + 1

  static func row(of list: ChecklistID) -> Int {
    list.index < heading ? list.index : list.index + 1
  }

  /// `nil` for the heading, and for a row that there is not.
  static func list(at row: Int) -> ChecklistID? {
    guard row != heading, (0..<count).contains(row) else { return nil }
    return ChecklistID.all[row < heading ? row : row - 1]
  }
}
