import Dialogue

/// The words of a meeting with some parties apart.
public struct CaucusTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var name: String { say("reunión por separado", "caucus") }

  /// With whom; unmistakable at the head of the screen.
  public func head(_ parties: [String]) -> String {
    let with = parties.isEmpty ? "" : say(" CON ", " WITH ") + parties.joined(separator: ", ")
    return say("REUNIÓN POR SEPARADO", "CAUCUS") + with
  }
  public var kept: String {
    say("todo apunte queda en reserva", "all that is noted is kept in trust")
  }

  public func reason(_ reason: CaucusReason) -> String {
    switch reason {
    case .violence: say("hay violencia", "there is violence")
    case .imbalance:
      say("amplio desequilibrio de poder", "a wide imbalance of power")
    case .distrust:
      say("desconfianza respecto de la mediación", "distrust of the mediation")
    case .moreFacts:
      say("hacen falta más datos de cada parte", "more facts are needed from each party")
    case .deadlock:
      say("el proceso está atascado o retrocede", "the process is stuck or goes back")
    case .separation:
      say("es necesario separar a las partes", "the parties must be kept apart")
    }
  }

  func begun(_ reason: CaucusReason, _ parties: [String]) -> String {
    let with = parties.isEmpty ? "" : say(" con ", " with ") + parties.joined(separator: ", ")
    return say("Reunión por separado", "Caucus") + with + ": " + self.reason(reason)
  }
  var ended: String {
    say("Termina la reunión por separado", "The caucus ends")
  }
  func released(_ note: Int, _ speaker: String) -> String {
    say(
      "Nota \(note), ya no reservada: lo autoriza \(speaker)",
      "Note \(note), no longer kept in trust: by the word of \(speaker)")
  }

  public var fieldReason: String { say("Motivo", "Reason") }
  public var fieldWith: String { say("Con quién", "With whom") }
  public var fieldWord: String {
    say("Quién lo autoriza (número o nombre)", "By whose word (number or name)")
  }
  public func isNotThere(_ name: String, _ parties: [String], _ key: String) -> String {
    let with = parties.joined(separator: ", ")
    return say(
      "\(name) no está en la reunión por separado con \(with); \(key) la termina.",
      "\(name) is not in the caucus with \(with); \(key) ends it.")
  }
  public var sayWhose: String {
    say("Diga quién lo autoriza, como 13 o 1.", "Say by whose word, such as 13 or 1.")
  }
  /// A line of it that was begun and not saved.
  public var lineApart: String {
    say("Apunte de una reunión por separado", "A line of a caucus")
  }
  public var takenUpApart: String {
    say(
      "Ese apunte se retoma en una reunión por separado.", "That line is taken up in a caucus.")
  }
  public var reserved: String { say("en reserva", "kept in trust") }
  public func reservedLine(_ note: Int) -> String {
    say("apunte reservado \(note)", "reserved note \(note)")
  }
  public var notReserved: String {
    say("Este apunte no está en reserva.", "This note is not kept in trust.")
  }
}
