import Dialogue

extension ProtocolEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .phaseEntered(let phase, let openItems, let reason):
      json.member("phaseEntered") {
        $0.member("phase", phase)
        $0.member("openItems", openItems)
        $0.memberUnlessEmpty("reason", reason)
      }
    case .itemMarked(let item, let mark, let reason):
      json.mark("itemMarked", item, mark, reason)
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> ProtocolEvent? {
    switch name {
    case "itemMarked":
      let fields = try reader.fields("item", "mark", "reason")
      return .itemMarked(
        try fields.recurring("item"), try fields.word("mark"),
        reason: try fields.optionalString("reason") ?? "")
    case "phaseEntered":
      let fields = try reader.fields("phase", "openItems", "reason")
      return .phaseEntered(
        try fields.phase("phase"), openItems: try fields.integer("openItems"),
        reason: try fields.optionalString("reason") ?? "")
    default:
      return nil
    }
  }
}

extension ProtocolCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .enterPhase(let phase, let reason):
      json.member("enterPhase") {
        $0.member("phase", phase)
        $0.memberUnlessEmpty("reason", reason)
      }
    case .markItem(let item, let mark, let reason):
      json.mark("markItem", item, mark, reason)
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> ProtocolCommand? {
    switch name {
    case "enterPhase":
      let fields = try reader.fields("phase", "reason")
      return .enterPhase(
        try fields.phase("phase"), reason: try fields.optionalString("reason") ?? "")
    case "markItem":
      let fields = try reader.fields("item", "mark", "reason")
      return .markItem(
        try fields.string("item"), try fields.word("mark"),
        reason: try fields.optionalString("reason") ?? "")
    default:
      return nil
    }
  }
}

extension JSONWriter {
  fileprivate mutating func mark(
    _ name: StaticString, _ item: ItemID, _ mark: ItemMark, _ reason: String
  ) {
    member(name) {
      $0.member("item", item)
      $0.member("mark", mark.rawValue)
      $0.memberUnlessEmpty("reason", reason)
    }
  }
}
