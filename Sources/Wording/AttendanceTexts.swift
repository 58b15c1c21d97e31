import Dialogue

/// The words of the room of attendance.
public struct AttendanceTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var columnState: String { say("Estado", "State") }
  public var columnHours: String { say("Horas", "Hours") }

  /// `09:05–12:30`, with what nobody wrote down left open.
  public func hours(_ presence: Presence?) -> String {
    guard presence?.from != nil || presence?.until != nil else { return "" }
    return "\(presence?.from?.description ?? "")–\(presence?.until?.description ?? "")"
  }

  /// How many came of those who are listed, how many of them are in the room no more, and how many nobody
  /// has written down yet.
  public func counts(_ present: Int, _ total: Int, left: Int, pending: Int) -> String {
    let room =
      left == 0 ? "" : say(" · en la sala \(present - left)", " · in the room \(present - left)")
    let came = say("Asisten \(present) de \(total)", "Present \(present) of \(total)") + room
    switch pending {
    case 0: return came
    case 1: return came + say(" · falta por registrar 1", " · 1 not recorded yet")
    default:
      return came + say(" · faltan por registrar \(pending)", " · \(pending) not recorded yet")
    }
  }
  public func withoutAnybody(_ parties: [String]) -> String {
    let list = parties.joined(separator: ", ")
    return say("Sin nadie: \(list)", "Nobody of: \(list)")
  }
  public var noSuchParty: String {
    say(
      "Ninguna parte tiene ese número; los números están arriba.",
      "No party has that number; the numbers stand above.")
  }
  public func nobodyPending(_ party: String?) -> String {
    guard let party else {
      return say("Ya están registradas todas las personas.", "Everybody is recorded already.")
    }
    return say(
      "De «\(party)» no falta registrar a nadie.", "Nobody of “\(party)” is left to record.")
  }
  public func otherDay(_ key: String) -> String {
    say(
      "La sesión es de otro día y la hora de ahora no dice nada de ella: anote las horas con \(key).",
      "The session is of another day, and the clock says nothing of it: write the hours with \(key)."
    )
  }

  public func presencePrompt(_ session: Int) -> String {
    say(
      "Desde y hasta qué hora estuvo en la sesión \(session); deje en blanco lo que nadie anotó.",
      "From when to when they were at session \(session); leave blank what nobody wrote down.")
  }
  public var fieldFrom: String { say("Llegó a las", "Came at") }
  public var fieldUntil: String { say("Se retiró a las", "Left at") }
  public var absentWithHours: String {
    say(
      "Quien no asistió no tiene horas: bórrelas, o diga que asistió.",
      "Whoever did not attend has no hours: clear them, or say that they attended.")
  }

  public var linePrompt: String {
    say(
      "Nombre, cargo, DNI, teléfono, parte: en este u otro orden, con comas. Enter agrega a la "
        + "persona y la anota como presente.",
      "Name, office, DNI, telephone, party: in this or another order, with commas. Enter adds the "
        + "person and records them as present.")
  }
  /// After the question whether it is somebody who is on the list.
  public func markKnown(_ people: String) -> String {
    say(
      "Si es esa persona, guarde otra vez y quedará como presente; si es otra, agréguela en Gente "
        + "(\(people)).",
      "If it is, save again and they are recorded as present; if not, add them among the people "
        + "(\(people)).")
  }

  /// All have answered one; this is the next.
  public func nextQuestion(_ title: String) -> String {
    say("Respondieron todas. Sigue: «\(title)»", "All have answered. Next: “\(title)”")
  }
}
