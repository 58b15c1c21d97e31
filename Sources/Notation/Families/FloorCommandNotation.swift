import Dialogue

extension FloorCommand {
  func write(to json: inout JSONWriter) {
    switch self {
    case .giveFloor(let holder): json.member("giveFloor") { holder.write(to: &$0) }
    case .interruptFloor(let holder): json.member("interruptFloor") { holder.write(to: &$0) }
    case .returnFloor: json.member("returnFloor") { _ in }
    case .setInterpretation(let isOn):
      json.member("setInterpretation") { $0.member("isOn", isOn) }
    case .takeUpMatter(let matter):
      json.member("takeUpMatter") { json in
        if let matter { json.member("matter", matter.identity) }
      }
    case .changeQueue(let speaker, let waits):
      json.member("changeQueue") {
        speaker.write(to: &$0)
        $0.member("waits", waits)
      }
    case .recordWalkOut(let speaker, let words):
      json.member("recordWalkOut") {
        speaker.write(to: &$0)
        $0.memberUnlessEmpty("words", words)
      }
    case .recordComingBack(let speaker):
      json.member("recordComingBack") { speaker.write(to: &$0) }
    case .setLimit(let minutes):
      json.member("setLimit") { json in
        if let minutes { json.member("minutes", minutes) }
      }
    case .liftLimit(let person, let isLifted):
      json.member("liftLimit") {
        $0.member("person", person.identity)
        $0.member("isLifted", isLifted)
      }
    case .answerGap(let since, let answer):
      json.member("answerGap") {
        $0.member("since", since)
        $0.member("answer", answer.rawValue)
      }
    case .reviseTurn(let session, let turn, let revision):
      json.member("reviseTurn") {
        $0.member("session", session.identity)
        $0.member("turn", turn)
        revision.write(to: &$0)
      }
    case .addTurn(let session, let turn):
      json.member("addTurn") {
        $0.member("session", session.identity)
        turn.write(to: &$0)
      }
    case .beginCaucus(let reason, let parties):
      json.member("beginCaucus") {
        $0.member("reason", reason.rawValue)
        parties.write(as: "with", to: &$0)
      }
    case .endCaucus: json.member("endCaucus") { _ in }
    case .project(let projection): json.member("project") { projection.write(to: &$0) }
    case .setCurtain(let isDown):
      json.member("setCurtain") { $0.member("isDown", isDown) }
    }
  }

  /// `nil` for a name of another family.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> FloorCommand? {
    switch name {
    case "giveFloor":
      return .giveFloor(try reader.fields("person", "party", "state", "until").holder())
    case "interruptFloor":
      return .interruptFloor(by: try reader.fields("person", "party", "state", "until").holder())
    case "returnFloor":
      _ = try reader.fields()
      return .returnFloor
    case "setInterpretation":
      return .setInterpretation(isOn: try reader.fields("isOn").boolean("isOn"))
    case "takeUpMatter":
      return .takeUpMatter(try reader.fields("matter").optionalRecord("matter"))
    case "changeQueue":
      let fields = try reader.fields("person", "party", "waits")
      return .changeQueue(try fields.speaker(), waits: try fields.boolean("waits"))
    case "recordWalkOut":
      let fields = try reader.fields("person", "party", "words")
      return .recordWalkOut(
        try fields.speaker(), words: try fields.optionalString("words") ?? "")
    case "recordComingBack":
      return .recordComingBack(try reader.fields("person", "party").speaker())
    case "setLimit":
      return .setLimit(minutes: try reader.fields("minutes").optionalInteger("minutes"))
    case "liftLimit":
      let fields = try reader.fields("person", "isLifted")
      return .liftLimit(
        try fields.person("person"), isLifted: try fields.boolean("isLifted"))
    case "answerGap":
      let fields = try reader.fields("since", "answer")
      return .answerGap(since: try fields.instant("since"), try fields.word("answer"))
    case "reviseTurn":
      let fields = try reader.fields("session", "turn", "person", "party", "seconds")
      return .reviseTurn(
        try fields.session("session"), turn: try fields.integer("turn"), try TurnRevision(fields))
    case "addTurn":
      let fields = try reader.fields(
        "session", "person", "party", "seconds", "begins", "matter")
      return .addTurn(try fields.session("session"), try WrittenTurn(fields))
    case "beginCaucus":
      let fields = try reader.fields("reason", "with")
      return .beginCaucus(try fields.word("reason"), with: try fields.parties("with"))
    case "endCaucus":
      _ = try reader.fields()
      return .endCaucus
    case "project":
      return .project(try Projection.read(try reader.fields("clause")))
    case "setCurtain":
      return .setCurtain(isDown: try reader.fields("isDown").boolean("isDown"))
    default:
      return nil
    }
  }
}
