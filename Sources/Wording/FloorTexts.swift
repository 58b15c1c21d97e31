import Dialogue

/// The words of the Sala: who has the floor, who waits, and the clocks.
public struct FloorTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// `2:41`, from an hour on `1:02:41`.
  public func clock(_ seconds: Int) -> String {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let two = { Digits.padded($0, to: 2) }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
  }

  public func somebodyOf(_ party: String) -> String {
    say("alguien de \(party)", "somebody of \(party)")
  }

  /// A party that leaves, or comes back, with all of its people.
  public func wholeParty(_ party: String) -> String {
    say("la parte \(party)", "the party \(party)")
  }

  /// What goes on where nobody speaks.
  public func state(_ holder: FloorHolder) -> String {
    switch holder {
    case .speaker: say("en uso de la palabra", "speaking")
    case .crosstalk: say("hablan varios a la vez", "several speak at once")
    case .silence: say("silencio de la mesa", "the table is silent")
    case .nobody: say("nadie tiene la palabra", "nobody has the floor")
    case .recess(let until?): say("receso hasta las \(until)", "recess until \(until)")
    case .recess(nil): say("receso", "recess")
    }
  }

  func given(_ speaker: String?, _ holder: FloorHolder) -> String {
    speaker.map { say("Tiene la palabra: \($0)", "The floor is given to \($0)") }
      ?? state(holder).capitalizedFirst
  }
  func interrupted(_ speaker: String?, _ holder: FloorHolder) -> String {
    speaker.map { say("Interrumpe: \($0)", "Interrupting: \($0)") }
      ?? state(holder).capitalizedFirst
  }
  var returned: String {
    say("Sigue con la palabra quien la tenía", "Whoever had the floor goes on")
  }
  func interpretation(_ isOn: Bool) -> String {
    isOn
      ? say("Se interpreta", "It is interpreted")
      : say("Fin de la interpretación", "End of the interpretation")
  }
  func takenUp(_ title: String?) -> String {
    title.map { say("Se trata el asunto «\($0)»", "The matter “\($0)” is taken up") }
      ?? say("No se trata ningún asunto", "No matter is on the table")
  }
  func queued(_ speaker: String, _ waits: Bool) -> String {
    waits
      ? say("Pide la palabra: \(speaker)", "Asks for the floor: \(speaker)")
      : say("Ya no pide la palabra: \(speaker)", "No longer asks for the floor: \(speaker)")
  }
  func walkedOut(_ speaker: String, _ words: String) -> String {
    say("Se retira de la mesa: \(speaker)", "Leaves the table: \(speaker)")
      + (words.isEmpty ? "" : ". \(words)")
  }
  func cameBack(_ speaker: String) -> String {
    say("Vuelve a la mesa: \(speaker)", "Comes back to the table: \(speaker)")
  }
  func limit(_ minutes: Int?) -> String {
    minutes.map { say("Cada turno, hasta \($0) min", "Each turn up to \($0) min") }
      ?? say("Turnos sin límite", "Turns without limit")
  }
  func limitLifted(_ name: String, _ isLifted: Bool) -> String {
    isLifted
      ? say("Sin límite de tiempo: \(name)", "Without limit of time: \(name)")
      : say("Con el límite de todos: \(name)", "With the limit of all: \(name)")
  }
  func gap(_ since: String, _ answer: GapAnswer) -> String {
    say(
      "Tiempo sin ver desde las \(since): \(self.answer(answer))",
      "Time unseen from \(since): \(self.answer(answer))")
  }
  public func answer(_ answer: GapAnswer) -> String {
    switch answer {
    case .notRecorded: say("no se registró", "not recorded")
    case .recess: say("hubo receso", "there was a recess")
    case .wentOn: say("siguió la misma persona", "the same person went on")
    }
  }
  func turnRevised(
    _ turn: Int, _ from: String?, _ to: String?, _ seconds: Int?, _ next: Int?
  ) -> String {
    var parts: [String] = []
    if let from, let to { parts.append(say("de \(from) a \(to)", "from \(from) to \(to)")) }
    if let seconds, let next { parts.append("\(clock(seconds)) → \(clock(next))") }
    return say("Turno del folio \(turn), corregido: ", "Turn of folio \(turn), corrected: ")
      + parts.joined(separator: "; ")
  }
  func turnAdded(_ speaker: String, _ seconds: Int, _ begins: ClockHour?) -> String {
    say(
      "Turno agregado: \(speaker), \(clock(seconds))", "Turn added: \(speaker), \(clock(seconds))")
      + (begins.map { say(" desde las \($0)", " from \($0)") } ?? "")
  }
  func turns(_ session: Int, _ count: Int, _ seconds: Int) -> String {
    say(
      "Sesión \(session): \(count == 1 ? "1 turno" : "\(count) turnos"), \(clock(seconds)) en total",
      "Session \(session): \(count == 1 ? "1 turn" : "\(count) turns"), \(clock(seconds)) in all")
  }
}
