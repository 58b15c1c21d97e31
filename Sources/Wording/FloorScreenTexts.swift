import Dialogue

/// The words of the room in which a session runs.
public struct FloorScreenTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// What a number that is typed is for.
  public enum Typing: Sendable {
    case give, ask, interrupt, leave
  }

  public var title: String { say("Sala", "Room") }
  public var commanding: String { say("MANDO", "COMMAND") }
  public var writing: String { say("APUNTE", "NOTE") }
  public var writingALine: String {
    say(
      "APUNTE · Enter guarda y vuelve a MANDO", "NOTE · Enter saves and goes back to COMMAND")
  }
  public func openCommitments(_ count: Int, _ key: String) -> String {
    count == 1
      ? say(
        "Queda 1 compromiso abierto; \(key) lo muestra.", "1 commitment is open; \(key) shows it.")
      : say(
        "Quedan \(count) compromisos abiertos; \(key) los muestra.",
        "\(count) commitments are open; \(key) shows them.")
  }
  public var turns: String { say("Turnos", "Turns") }
  public var noMatter: String { say("Ningún asunto en trato", "No matter on the table") }
  public func closed(_ session: Int) -> String {
    say("Sesión \(session), cerrada", "Session \(session), closed")
  }
  public func noSession(_ key: String) -> String {
    say(
      "No hay ninguna sesión abierta; \(key) abre una.", "No session is open; \(key) opens one.")
  }
  public func stillOpen(_ number: Int, _ key: String) -> String {
    say(
      "La sesión \(number) sigue abierta; \(key) vuelve a la Sala.",
      "Session \(number) is still open; \(key) goes back to the room.")
  }
  public func leavesOpen(_ number: Int) -> String {
    say("La sesión \(number) queda abierta.", "Session \(number) is left open.")
  }
  public func leftOpen(_ number: Int, _ key: String) -> String {
    say(
      "La sesión \(number) quedó abierta desde otro día; \(key) la muestra.",
      "Session \(number) was left open on another day; \(key) shows it.")
  }
  public func leftOpen(_ number: Int, in mesa: String) -> String {
    say(
      "La sesión \(number) de «\(mesa)» sigue abierta.",
      "Session \(number) of “\(mesa)” is still open.")
  }
  public func leftOpen(in mesas: [String]) -> String {
    say("Siguen abiertas sesiones de: ", "Sessions are still open of: ")
      + mesas.joined(separator: ", ")
  }
  public func nothingCaptured(_ key: String) -> String {
    say("Nada apuntado todavía; \(key) apunta.", "Nothing noted yet; \(key) notes.")
  }
  public var nothingWasCaptured: String {
    say("En esta sesión no se apuntó nada.", "Nothing was noted in this session.")
  }
  /// «31 de 45 min», or «31 min» where nobody planned any.
  public func minutes(_ used: Int, of planned: Int?) -> String {
    planned.map { say("\(used) de \($0) min", "\(used) of \($0) min") } ?? "\(used) min"
  }
  public func quorum(_ share: String, missing parties: [String]) -> String {
    let missing =
      parties.isEmpty
      ? "" : say(": falta voz de ", ": no voice of ") + parties.joined(separator: ", ")
    return say("Quórum \(share)", "Quorum \(share)") + missing
  }
  public func turnEnds(_ seconds: Int) -> String {
    seconds > 0
      ? say("el turno termina en \(seconds) s", "the turn ends in \(seconds) s")
      : say("turno cumplido", "the turn is over its time")
  }
  public func matterEnds(_ seconds: Int) -> String {
    let minutes = (seconds + 59) / 60
    return seconds > 0
      ? say(
        minutes == 1 ? "al asunto le queda 1 min" : "al asunto le quedan \(minutes) min",
        "\(minutes) min left for the matter")
      : say("asunto pasado de su tiempo", "the matter is over its time")
  }
  /// Those who speak for no party.
  public var ofTable: String { say("mesa", "table") }
  public var bellUsed: String {
    say(
      "El timbre sonará una vez antes de que acabe cada turno con límite y cada asunto.",
      "The bell will ring once before the end of each turn with a limit, and of each matter.")
  }
  public var bellLeft: String { say("El timbre no sonará.", "The bell will not ring.") }
  public var curtainIsDown: String {
    say("cortina sobre la proyección", "curtain over the projection")
  }
  public var otherWindow: String {
    say("reloj en otra ventana", "clock in another window")
  }
  public func givenMeanwhile(_ who: String, _ what: String) -> String {
    say(
      "\(who), en otra ventana, un momento antes: \(what). Vale lo último, lo suyo.",
      "\(who) in another window, a moment before: \(what). The later holds, which is yours.")
  }
  public var interpreting: String { say("interpretación", "interpretation") }
  public func waitsToGoOn(_ name: String) -> String {
    say("\(name) sigue después", "\(name) goes on afterwards")
  }
  public func left(_ name: String) -> String { say("\(name), se retiró", "\(name), left") }
  public func hasLeft(_ name: String) -> String { say("\(name) se retiró", "\(name) left") }
  public var nobodyHasFloor: String {
    say("nadie tiene la palabra", "nobody has the floor")
  }
  public func keepsFloor(_ name: String) -> String {
    say("tiene la palabra \(name)", "\(name) has the floor")
  }
  public func offersRecess(_ key: String) -> String {
    say("¿receso? \(key)", "recess? \(key)")
  }
  public func spokenFor(_ number: String) -> String {
    say("habla \(number)", "\(number) speaks")
  }
  public var hasNotSpoken: String { say("aún no habla", "has not spoken") }
  public var remedies: String {
    say(
      "Para quien aún no habla ayuda una pregunta abierta, parafrasear o resumir.",
      "An open question helps whoever has not spoken, or to paraphrase or sum up.")
  }
  public var turnsInOrder: String { say("Turnos, en orden", "Turns, in order") }
  public var interruption: String { say("interrumpe", "interrupts") }

  // MARK: Typing a number

  public func prompt(
    _ typing: Typing, _ text: String, party: String?, next: String?, found: String? = nil
  ) -> String {
    let what =
      switch typing {
      case .give: say("Da la palabra a", "Gives the floor to")
      case .ask: say("Pide la palabra", "Asks for the floor")
      case .interrupt: say("Interrumpe", "Interrupts")
      case .leave: say("Se retira, o vuelve", "Leaves, or comes back")
      }
    var help = ""
    if let found {
      help = say(" — Enter: \(found)", " — Enter: \(found)")
    } else if let party, case .leave = typing {
      help = say(
        " — otra cifra; Enter: toda la parte \(party)",
        " — another digit; Enter: all of party \(party)")
    } else if let party {
      help = say(
        " — otra cifra; Enter: alguien de \(party)", " — another digit; Enter: somebody of \(party)"
      )
    } else if case .ask = typing, text.isEmpty {
      help =
        say(" — Enter: sigue ", " — Enter: next ") + (next ?? "—")
        + say("; +: el menos oído", "; +: the least heard")
    }
    return "\(what): \(text)_" + help
  }
  public func several(_ names: [String]) -> String {
    say("Una letra más: ", "One letter more: ") + names.joined(separator: ", ")
  }
  /// The same where a key goes through them, too.
  public func several(_ names: [String], orKey key: String) -> String {
    say("Una letra más, o \(key): ", "One letter more, or \(key): ")
      + names.joined(separator: ", ")
  }
  public var nextCalledSo: String { say("el siguiente", "the next") }
  public func nobody(_ typed: String) -> String {
    say(
      "Nadie tiene el número «\(typed)»; los números están en la lista de personas.",
      "Nobody has number “\(typed)”; the numbers stand on the list of people.")
  }
  public func nobodyCalled(_ typed: String) -> String {
    say(
      "Nadie se llama «\(typed)»; borre letras, o Esc.",
      "Nobody is called “\(typed)”; delete letters, or Esc.")
  }
  public func alsoBack(_ hour: ClockHour) -> String {
    say(
      "Se retiró a las \(hour): anota también que volvió.",
      "They left at \(hour): it also notes that they are back.")
  }
  /// Of a key that would begin what goes on already.
  public var alreadySo: String {
    say(
      "Ya está así: - devuelve la palabra a quien la tenía, un número la da, 0 la quita.",
      "It is so already: - gives the floor back, a number gives it, 0 takes it.")
  }
  public var nobodyWaits: String {
    say("Nadie pide la palabra.", "Nobody asks for the floor.")
  }
  public var nobodySpeaks: String {
    say("Ninguna persona tiene la palabra.", "No person has the floor.")
  }
  public var noAgenda: String {
    say("La mesa no tiene asuntos en su agenda.", "The mesa has no matters on its agenda.")
  }
  public var deleteLetter: String { say("borra", "delete") }
  public var takeName: String { say("elegir", "choose") }

  // MARK: Forms

  public var ofNobody: String { say("de nadie en particular", "of nobody in particular") }
  public var fieldReturn: String { say("Hora de vuelta", "Hour of return") }
  public var fieldMinutes: String {
    say("Minutos por turno (vacío: sin límite)", "Minutes of a turn (empty: no limit)")
  }
  public var fieldTurn: String { say("Turno", "Turn") }
  public var fieldWho: String { say("Quién (número o nombre)", "Who (number or name)") }
  public var fieldLength: String { say("Duración (m:ss)", "Length (m:ss)") }
  public var fieldBegan: String { say("Empezó a las (si no estaba)", "Began at (if missing)") }
  public var fieldMatter: String { say("Asunto (si no estaba)", "Matter (if missing)") }
  public var anotherTurn: String { say("otro, anotado en papel", "another one, from paper") }
  public var turnPrompt: String {
    say(
      "Lo que deje vacío queda como está.", "What you leave empty stays as it is.")
  }
  public var badMinutes: String { say("Escriba minutos, como 3.", "Write minutes, such as 3.") }
  public var badLength: String {
    say("Escriba la duración, como 2:30.", "Write the length, such as 2:30.")
  }
  public var whoSpoke: String { say("Diga quién habló, como 13.", "Say who spoke, such as 13.") }
  public func leaves(_ name: String, _ hour: ClockHour, _ speaker: Speaker) -> String {
    switch speaker {
    case .person:
      say(
        "Siendo las \(hour), \(name) se retira de la mesa.",
        "At \(hour), \(name) leaves the table.")
    case .party:
      say(
        "Siendo las \(hour), la delegación de \(name) se retira de la mesa.",
        "At \(hour), the delegation of \(name) leaves the table.")
    }
  }
}
