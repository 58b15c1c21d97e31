import Dialogue

extension CaseEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .mesaOpened(let opening):
      json.member("mesaOpened") { opening.write(to: &$0) }
    case .caseFileRevised(let from, let to):
      json.member("caseFileRevised") { json in
        json.member("from") { from.writeFilled(to: &$0) }
        json.member("to") { to.writeFilled(to: &$0) }
      }
    case .circumstanceSet(let circumstance, let present):
      json.circumstance("circumstanceSet", circumstance, present)
    case .quorumRuleSet(let rule):
      json.member("quorumRuleSet") { $0.member("rule", rule.rawValue) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> CaseEvent? {
    switch name {
    case "mesaOpened":
      return .mesaOpened(try MesaOpening.read(from: &reader))
    case "caseFileRevised":
      let fields = try reader.fields("from", "to")
      let from = try fields.object("from", CaseFileRevision.read)
      let to = try fields.object("to", CaseFileRevision.read)
      return .caseFileRevised(from: from.completed(by: to), to: to.completed(by: from))
    case "circumstanceSet":
      let fields = try reader.fields("circumstance", "present")
      return .circumstanceSet(
        try fields.word("circumstance"), present: try fields.boolean("present"))
    case "quorumRuleSet":
      return .quorumRuleSet(try reader.fields("rule").word("rule"))
    default:
      return nil
    }
  }
}

extension CaseCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .openMesa(let opening):
      json.member("openMesa") { opening.write(to: &$0) }
    case .reviseCaseFile(let revision, let seen):
      json.member("reviseCaseFile") { json in
        revision.write(to: &json)
        if seen != CaseFileRevision() { json.member("from") { seen.write(to: &$0) } }
      }
    case .setCircumstance(let circumstance, let present):
      json.circumstance("setCircumstance", circumstance, present)
    case .setQuorumRule(let rule):
      json.member("setQuorumRule") { $0.member("rule", rule.rawValue) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> CaseCommand? {
    switch name {
    case "openMesa":
      return .openMesa(try MesaOpening.read(from: &reader, isCommand: true))
    case "reviseCaseFile":
      let (revision, seen) = try CaseFileRevision.readWithSeen(from: &reader)
      return .reviseCaseFile(revision, from: seen)
    case "setCircumstance":
      let fields = try reader.fields("circumstance", "present")
      return .setCircumstance(
        try fields.word("circumstance"), present: try fields.boolean("present"))
    case "setQuorumRule":
      return .setQuorumRule(try reader.fields("rule").word("rule"))
    default:
      return nil
    }
  }
}

extension JSONWriter {
  fileprivate mutating func circumstance(
    _ name: StaticString, _ circumstance: Circumstance, _ present: Bool
  ) {
    member(name) {
      $0.member("circumstance", circumstance.rawValue)
      $0.member("present", present)
    }
  }
}
