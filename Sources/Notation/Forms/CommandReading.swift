import Dialogue

extension Command {
  static func read(from reader: inout JSONReader) throws(NotationError) -> Command {
    try reader.onlyMember { reader, name throws(NotationError) in try read(name, from: &reader) }
  }

  /// The command of this name; the reader stands at its value.
  static func read(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> Command {
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
    case "enterPhase":
      let fields = try reader.fields("phase", "reason")
      return .enterPhase(
        try fields.phase("phase"), reason: try fields.optionalString("reason") ?? "")
    case "markItem":
      let fields = try reader.fields("item", "mark", "reason")
      return .markItem(
        try fields.string("item"), try fields.word("mark"),
        reason: try fields.optionalString("reason") ?? "")
    case "addNote":
      let fields = try reader.fields("text", "item")
      return .addNote(text: try fields.string("text"), item: try fields.optionalString("item"))
    case "freezeActa":
      let fields = try reader.fields("acta", "date", "document")
      return .freezeActa(
        try fields.record("acta"), date: try fields.date("date"),
        document: try fields.optionalString("document") ?? "")
    case "undo":
      return .undo(folio: try reader.fields("folio").optionalInteger("folio"))
    case "redo":
      return .redo(folio: try reader.fields("folio").optionalInteger("folio"))
    default:
      return try readOfSessionOrParty(name, from: &reader)
    }
  }

  private static func readOfSessionOrParty(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> Command {
    switch name {
    case "openSession":
      let fields = try reader.fields("date", "place")
      return .openSession(
        date: try fields.date("date"), place: try fields.optionalString("place") ?? "")
    case "reviseSession":
      let fields = try reader.fields("number", "date", "place", "from")
      return .reviseSession(
        try fields.session("number"), date: try fields.date("date"),
        place: try fields.optionalString("place") ?? "",
        from: try fields.optional("from", SessionRevision.read) ?? SessionRevision())
    case "closeSession":
      _ = try reader.fields()
      return .closeSession
    case "recordAttendance":
      let fields = try reader.fields(
        "session", "person", "name", "party", "isPresent", "from", "until")
      return .recordAttendance(
        try fields.session("session"), try fields.mention(), try Presence(fields))
    case "removeAttendance":
      let fields = try reader.fields("session", "person", "name", "party")
      return .removeAttendance(try fields.session("session"), try fields.mention())
    case "addParty":
      return .addParty(try PartyDetails(try reader.fields("name", "kind", "tier")))
    case "reviseParty":
      let fields = try reader.fields("id", "name", "kind", "tier", "from")
      return .reviseParty(
        try fields.party("id"), try PartyDetails(fields),
        from: try fields.optional("from", PartyRevision.read) ?? PartyRevision())
    case "removeParty":
      return .removeParty(try reader.fields("id").party("id"))
    default:
      if let command = try PersonCommand.read(name, from: &reader) { return .person(command) }
      return try readOfRecord(name, from: &reader)
    }
  }
}
