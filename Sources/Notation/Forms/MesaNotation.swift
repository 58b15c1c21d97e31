import Dialogue

/// The whole state of a mesa as JSON, for other programs: `mesa ver --formato json`.
public enum MesaNotation {
  /// One line of JSON; the same state always gives the same text.
  ///
  /// - Parameters:
  ///   - folios: how many folios the state adds up.
  ///   - names: those that stand nowhere in it, with the person's key in their place; `nil` for none.
  ///   - isInTrust: whether it has the words of a caucus that nobody released.
  public static func write(
    _ mesa: Mesa, folios: Int, keeping names: WithheldNames? = nil, inTrust isInTrust: Bool = true
  ) -> String {
    let told = names.map { names in { (text: String) in names.kept(back: text) } }
    var json = JSONWriter(reserving: 4096, telling: told)
    json.object { json in
      json.member("id", mesa.id)
      json.member("folios", folios)
      json.member("caseFile") { mesa.caseFile.write(to: &$0) }
      json.name("circumstances")
      let present = Circumstance.allCases.filter(mesa.circumstances.contains)
      json.list(present) { $0.string($1.rawValue) }
      json.member("phase", mesa.phase)
      json.name("steps")
      json.list(mesa.steps) { json, step in json.object { write(step, to: &$0) } }
      json.name("items")
      let items = mesa.items.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      json.object { json in
        for (id, record) in items {
          json.name(id)
          json.object { write(record, to: &$0) }
        }
      }
      json.name("parties")
      json.list(mesa.parties) { json, party in json.object { party.write(to: &$0) } }
      json.name("people")
      json.list(mesa.people) { json, person in json.object { write(person, to: &$0) } }
      json.name("sessions")
      json.list(mesa.sessions) { json, session in json.object { write(session, to: &$0) } }
      json.name("notes")
      json.list(mesa.notes) { json, note in
        json.object { write(note, isHidden: note.isReserved && !isInTrust, to: &$0) }
      }
      json.name("floors")
      json.list(mesa.sessionsWithFloor) { json, id in
        json.object { write(mesa.floor(of: id), to: &$0) }
      }
      json.name("records")
      json.list(mesa.records.standing) { json, record in json.object { write(record, to: &$0) } }
      json.name("struckRecords")
      json.list(mesa.records.struck) { json, struck in
        json.object { json in
          write(struck.record, to: &json)
          json.memberUnlessEmpty("reason", struck.reason)
          json.member("struckFolio", struck.folio)
        }
      }
      json.name("frozenActas")
      json.list(mesa.frozenActas) { json, acta in json.object { write(acta, to: &$0) } }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func write(_ person: Person, to json: inout JSONWriter) {
    person.write(to: &json)
    if let strike = person.strike {
      json.member("struck") {
        $0.memberUnlessEmpty("reason", strike.reason)
        $0.member("folio", strike.folio)
      }
    }
  }

  private static func write(_ step: PhaseStep, to json: inout JSONWriter) {
    json.member("from", step.from)
    json.member("to", step.to)
    json.member("openItems", step.openItems)
    json.memberUnlessEmpty("reason", step.reason)
    json.member("at", step.at)
    json.member("folio", step.folio)
  }

  private static func write(_ record: ItemRecord, to json: inout JSONWriter) {
    json.member("mark", record.mark.rawValue)
    json.memberUnlessEmpty("reason", record.reason)
    json.member("at", record.at)
    json.member("by", record.by)
    json.member("folio", record.folio)
  }

  private static func write(_ session: Session, to json: inout JSONWriter) {
    json.member("id", session.id.identity)
    json.member("number", session.number)
    session.details.write(to: &json)
    json.member("openedAt", session.openedAt)
    json.member("openedFolio", session.openedFolio)
    if let closedAt = session.closedAt { json.member("closedAt", closedAt) }
    if let closedFolio = session.closedFolio { json.member("closedFolio", closedFolio) }
    json.name("attendance")
    json.list(session.attendance) { json, attendance in json.object { attendance.write(to: &$0) } }
  }

  /// As of the last folio of the floor: times up to now follow from the clock of whoever reads.
  private static func write(_ floor: SessionFloor, to json: inout JSONWriter) {
    json.member("session", floor.id.identity)
    floor.holder.write(to: &json)
    if let matter = floor.matter { json.member("matter", matter.identity) }
    if floor.isInterpreting { json.member("isInterpreting", true) }
    if let limit = floor.limit { json.member("limit", limit) }
    json.name("queue")
    json.list(floor.queue) { json, speaker in json.object { speaker.write(to: &$0) } }
    json.name("away")
    json.list(floor.away) { json, speaker in json.object { speaker.write(to: &$0) } }
    json.name("turns")
    json.list(floor.turns) { json, turn in
      json.object { json in
        json.member("turn", turn.id)
        turn.speaker.write(to: &json)
        json.member("begins", turn.begins.description)
        json.member("milliseconds", turn.milliseconds)
        if turn.isInterruption { json.member("isInterruption", true) }
      }
    }
    json.member("interpretation", floor.times.interpretation)
    json.member("crosstalk", floor.times.crosstalk)
    json.member("silence", floor.times.silence)
    json.member("recess", floor.times.recess)
    if floor.times.caucus > 0 { json.member("caucus", floor.times.caucus) }
    json.member("unrecorded", floor.times.unrecorded)
    json.name("matters")
    json.list(floor.times.matters.keys.sorted()) { json, matter in
      json.object {
        $0.member("matter", matter.identity)
        $0.member("milliseconds", floor.times.matters[matter] ?? 0)
      }
    }
  }

  private static func write(_ record: Record, to json: inout JSONWriter) {
    json.member("id", record.id.identity)
    json.member("number", record.number)
    json.recordMembers(record.kind, record.values)
    if let session = record.session { json.member("session", session.identity) }
    if let note = record.note { json.member("note", note.identity) }
    json.member("at", record.at)
    json.member("folio", record.folio)
  }

  private static func write(_ acta: FrozenActa, to json: inout JSONWriter) {
    acta.freezing.write(to: &json)
    json.member("at", acta.at)
    json.member("folio", acta.folio)
  }

  private static func write(_ note: Note, isHidden: Bool, to json: inout JSONWriter) {
    json.member("id", note.id.identity)
    json.member("folio", note.folio)
    if isHidden { json.member("reserved", true) } else { json.member("text", note.text) }
    if let item = note.item { json.member("item", item) }
    if let session = note.session { json.member("session", session.identity) }
    note.saying?.write(to: &json)
    if let kind = note.kind { json.member("kind", kind.rawValue) }
    if let speaker = note.released { json.member("released") { speaker.write(to: &$0) } }
    json.member("at", note.at)
    json.member("by", note.by)
  }
}
