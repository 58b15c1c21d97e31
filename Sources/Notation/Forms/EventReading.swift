import Dialogue

extension Event {
  static func read(from reader: inout JSONReader) throws(NotationError) -> Event {
    try reader.onlyMember { reader, name throws(NotationError) in
      switch name {
      case "itemMarked":
        let fields = try reader.fields("item", "mark", "reason")
        return .itemMarked(
          try fields.recurring("item"), try fields.word("mark"),
          reason: try fields.optionalString("reason") ?? "")
      case "noteAdded":
        let fields = try reader.fields("id", "text", "item", "session")
        return .noteAdded(
          NoteID(try fields.identity("id")), text: try fields.string("text"),
          item: try fields.optionalRecurring("item"),
          session: try fields.optionalSession("session"))
      case "phaseEntered":
        let fields = try reader.fields("phase", "openItems", "reason")
        return .phaseEntered(
          try fields.phase("phase"), openItems: try fields.integer("openItems"),
          reason: try fields.optionalString("reason") ?? "")
      case "folioStruck":
        return .folioStruck(try reader.fields("folio").integer("folio"))
      case "actaFrozen":
        let fields = try reader.fields("acta", "number", "date", "agreements", "digest")
        var list = try fields.reader(at: "agreements")
        return .actaFrozen(
          try fields.record("acta"), number: try fields.integer("number"),
          date: try fields.date("date"),
          agreements: try list.list { reader throws(NotationError) in
            RecordID(try reader.identity(named: "agreements"))
          },
          digest: try fields.string("digest"))
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
      default:
        return try readOfSessionOrParty(name, from: &reader)
      }
    }
  }

  private static func readOfSessionOrParty(
    _ name: JSONName, from reader: inout JSONReader
  ) throws(NotationError) -> Event {
    switch name {
    case "sessionOpened":
      let fields = try reader.fields("id", "date", "place")
      return .sessionOpened(
        try fields.session("id"), date: try fields.date("date"),
        place: try fields.recurring("place"))
    case "sessionRevised":
      let fields = try reader.fields("id", "from", "to")
      let from = try fields.object("from", SessionRevision.read)
      let to = try fields.object("to", SessionRevision.read)
      return .sessionRevised(
        try fields.session("id"), from: from.completed(by: to),
        to: to.completed(by: from))
    case "sessionClosed":
      return .sessionClosed(try reader.fields("id").session("id"))
    case "attendanceRecorded":
      let fields = try reader.fields("session", "person", "isPresent", "from", "until")
      return .attendanceRecorded(
        try fields.session("session"), try Attendance(fields))
    case "attendanceRemoved":
      let fields = try reader.fields("session", "person")
      return .attendanceRemoved(try fields.session("session"), try fields.person("person"))
    case "partyAdded":
      return .partyAdded(try Party.read(from: &reader))
    case "partyRevised":
      let fields = try reader.fields("id", "from", "to")
      return .partyRevised(
        try fields.party("id"), from: try fields.object("from", PartyRevision.read),
        to: try fields.object("to", PartyRevision.read))
    case "partyRemoved":
      return .partyRemoved(try reader.fields("id").party("id"))
    default:
      if let event = try PersonEvent.read(name, from: &reader) { return .person(event) }
      return try readOfRecord(name, from: &reader)
    }
  }
}
