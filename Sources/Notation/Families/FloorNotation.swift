import Dialogue

extension FloorEvent {
  func write(to json: inout JSONWriter) {
    switch self {
    case .floorGiven(let session, let holder):
      json.floor("floorGiven", session) { holder.write(to: &$0) }
    case .floorInterrupted(let session, let holder):
      json.floor("floorInterrupted", session) { holder.write(to: &$0) }
    case .floorReturned(let session): json.floor("floorReturned", session) { _ in }
    case .interpretationSet(let session, let isOn):
      json.floor("interpretationSet", session) { $0.member("isOn", isOn) }
    case .matterTakenUp(let session, let matter):
      json.floor("matterTakenUp", session) { json in
        if let matter { json.member("matter", matter.identity) }
      }
    case .queueChanged(let session, let speaker, let waits):
      json.floor("queueChanged", session) {
        speaker.write(to: &$0)
        $0.member("waits", waits)
      }
    case .walkedOut(let session, let speaker, let words, let stopping):
      json.floor("walkedOut", session) {
        speaker.write(to: &$0)
        $0.memberUnlessEmpty("words", words)
        stopping.write(as: "stopping", to: &$0)
      }
    case .cameBack(let session, let speaker):
      json.floor("cameBack", session) { speaker.write(to: &$0) }
    case .limitSet(let session, let minutes):
      json.floor("limitSet", session) { json in
        if let minutes { json.member("minutes", minutes) }
      }
    case .limitLifted(let session, let person, let isLifted):
      json.floor("limitLifted", session) {
        $0.member("person", person.identity)
        $0.member("isLifted", isLifted)
      }
    case .gapAnswered(let session, let since, let answer):
      json.floor("gapAnswered", session) {
        $0.member("since", since)
        $0.member("answer", answer.rawValue)
      }
    case .turnRevised(let session, let turn, let from, let to):
      json.floor("turnRevised", session) { json in
        json.member("turn", turn)
        json.member("from") { from.write(to: &$0) }
        json.member("to") { to.write(to: &$0) }
      }
    case .turnAdded(let session, let turn):
      json.floor("turnAdded", session) { turn.write(to: &$0) }
    case .caucusBegun(let session, let reason, let parties):
      json.floor("caucusBegun", session) {
        $0.member("reason", reason.rawValue)
        parties.write(as: "with", to: &$0)
      }
    case .caucusEnded(let session): json.floor("caucusEnded", session) { _ in }
    case .projectionChosen(let session, let projection):
      json.floor("projectionChosen", session) { projection.write(to: &$0) }
    case .curtainSet(let session, let isDown):
      json.floor("curtainSet", session) { $0.member("isDown", isDown) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> FloorEvent? {
    switch name {
    case "floorGiven":
      let fields = try reader.fields("session", "person", "party", "state", "until")
      return .floorGiven(try fields.session("session"), try fields.holder())
    case "floorInterrupted":
      let fields = try reader.fields("session", "person", "party", "state", "until")
      return .floorInterrupted(try fields.session("session"), by: try fields.holder())
    case "floorReturned":
      return .floorReturned(try reader.fields("session").session("session"))
    case "interpretationSet":
      let fields = try reader.fields("session", "isOn")
      return .interpretationSet(try fields.session("session"), isOn: try fields.boolean("isOn"))
    case "matterTakenUp":
      let fields = try reader.fields("session", "matter")
      return .matterTakenUp(try fields.session("session"), try fields.optionalRecord("matter"))
    case "queueChanged":
      let fields = try reader.fields("session", "person", "party", "waits")
      return .queueChanged(
        try fields.session("session"), try fields.speaker(), waits: try fields.boolean("waits"))
    case "walkedOut":
      let fields = try reader.fields("session", "person", "party", "words", "stopping")
      return .walkedOut(
        try fields.session("session"), try fields.speaker(),
        words: try fields.optionalString("words") ?? "",
        stopping: try fields.speakers("stopping"))
    case "cameBack":
      let fields = try reader.fields("session", "person", "party")
      return .cameBack(try fields.session("session"), try fields.speaker())
    case "limitSet":
      let fields = try reader.fields("session", "minutes")
      return .limitSet(
        try fields.session("session"), minutes: try fields.optionalInteger("minutes"))
    case "limitLifted":
      let fields = try reader.fields("session", "person", "isLifted")
      return .limitLifted(
        try fields.session("session"), try fields.person("person"),
        isLifted: try fields.boolean("isLifted"))
    case "gapAnswered":
      let fields = try reader.fields("session", "since", "answer")
      return .gapAnswered(
        try fields.session("session"), since: try fields.instant("since"),
        try fields.word("answer"))
    case "turnRevised":
      let fields = try reader.fields("session", "turn", "from", "to")
      return .turnRevised(
        try fields.session("session"), turn: try fields.integer("turn"),
        from: try fields.object("from", TurnRevision.read),
        to: try fields.object("to", TurnRevision.read))
    case "turnAdded":
      let fields = try reader.fields(
        "session", "person", "party", "seconds", "begins", "matter")
      return .turnAdded(try fields.session("session"), try WrittenTurn(fields))
    case "caucusBegun":
      let fields = try reader.fields("session", "reason", "with")
      return .caucusBegun(
        try fields.session("session"), try fields.word("reason"), with: try fields.parties("with"))
    case "caucusEnded":
      return .caucusEnded(try reader.fields("session").session("session"))
    case "projectionChosen":
      let fields = try reader.fields("session", "clause")
      return .projectionChosen(try fields.session("session"), try Projection.read(fields))
    case "curtainSet":
      let fields = try reader.fields("session", "isDown")
      return .curtainSet(try fields.session("session"), isDown: try fields.boolean("isDown"))
    default:
      return nil
    }
  }
}

extension JSONWriter {
  fileprivate mutating func floor(
    _ name: StaticString, _ session: SessionID, _ body: (inout JSONWriter) -> Void
  ) {
    member(name) { json in
      json.member("session", session.identity)
      body(&json)
    }
  }
}
