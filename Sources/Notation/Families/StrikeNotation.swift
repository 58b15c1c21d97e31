import Dialogue

extension StrikeEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .folioStruck(let number):
      json.member("folioStruck") { $0.member("folio", number) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> StrikeEvent? {
    switch name {
    case "folioStruck": return .folioStruck(try reader.fields("folio").integer("folio"))
    default: return nil
    }
  }
}

extension StrikeCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .undo(let folio):
      json.member("undo") { if let folio { $0.member("folio", folio) } }
    case .redo(let folio):
      json.member("redo") { if let folio { $0.member("folio", folio) } }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> StrikeCommand? {
    switch name {
    case "undo":
      return .undo(folio: try reader.fields("folio").optionalInteger("folio"))
    case "redo":
      return .redo(folio: try reader.fields("folio").optionalInteger("folio"))
    default:
      return nil
    }
  }
}
