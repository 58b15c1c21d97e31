import Ledger

extension Finding.Kind {
  /// The name by which another program knows it.
  var name: String {
    switch self {
    case .changed: "changed"
    case .unreadable: "unreadable"
    case .missing: "missing"
    case .misplaced: "misplaced"
    case .missingFromEnd: "missingFromEnd"
    case .headDiffers: "headDiffers"
    case .newerFormat: "newerFormat"
    case .tornTail: "tornTail"
    case .cutShort: "cutShort"
    case .lastLineWithoutLineFeed: "lastLineWithoutLineFeed"
    case .clockWentBackwards: "clockWentBackwards"
    case .noHeadFile: "noHeadFile"
    case .headFileAltered: "headFileAltered"
    case .headFileBlocked: "headFileBlocked"
    case .noFolios: "noFolios"
    }
  }
}
