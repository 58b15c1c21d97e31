import Dialogue

extension JSONReader {
  /// One of the two events that a book is mostly made of, marks and notes, where it is written just
  /// as the product writes it.
  ///
  /// - Returns: `nil`, at the place where it began, for anything else.
  mutating func eventAsWritten() -> Event? {
    let start = self
    do throws(NotationError) {
      if let event = try markAsWritten() { return event }
      self = start
      if let event = try noteAsWritten() { return event }
    } catch {
      // The reader of any event says what is wrong.
    }
    self = start
    return nil
  }

  private mutating func markAsWritten() throws(NotationError) -> Event? {
    guard take("{\"itemMarked\":{\"item\":") else { return nil }
    let item = try recurringString()
    guard take(",\"mark\":"), let mark = ItemMark(rawValue: try string()) else { return nil }
    let reason = take(",\"reason\":") ? try string() : ""
    return take("}}") ? .protocol(.itemMarked(item, mark, reason: reason)) : nil
  }

  private mutating func noteAsWritten() throws(NotationError) -> Event? {
    guard take("{\"noteAdded\":{\"id\":") else { return nil }
    let id = NoteID(try identity(named: "id"))
    guard take(",\"text\":") else { return nil }
    let text = try string()
    let item = take(",\"item\":") ? try recurringString() : nil
    let session = take(",\"session\":") ? SessionID(try identity(named: "session")) : nil
    let saying = try sayingAsWritten()
    guard take("}}") else { return nil }
    return .room(.noteAdded(id, text: text, item: item, session: session, saying: saying))
  }

  /// Who said it, of which matter and when.
  private mutating func sayingAsWritten() throws(NotationError) -> Saying? {
    var speaker: Speaker?
    if take(",\"person\":") {
      speaker = .person(PersonID(try identity(named: "person")))
    } else if take(",\"party\":") {
      speaker = .party(PartyID(try identity(named: "party")))
    }
    let matter = take(",\"matter\":") ? RecordID(try identity(named: "matter")) : nil
    var hour: ClockHour?
    if take(",\"hour\":") {
      hour = ClockHour(try string())
      // The reader of any event says what is wrong.
      guard hour != nil else { throw error(.malformed) }
    }
    let inCaucus = take(",\"caucus\":true")
    guard speaker != nil || matter != nil || hour != nil || inCaucus else { return nil }
    return Saying(speaker: speaker, matter: matter, hour: hour, inCaucus: inCaucus)
  }
}
