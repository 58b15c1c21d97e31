import Dialogue

/// The words of the room of people, and of what is read into it.
public struct PeopleScreenTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Gente", "People") }
  public func nobody(_ key: String) -> String {
    say(
      "Todavía no hay nadie. Pulse \(key) y escriba una persona por línea, o pegue aquí una lista.",
      "Nobody yet. Press \(key) and type one person a line, or paste a list here.")
  }
  public func counts(people: Int, pending: Int) -> String {
    pending == 0
      ? say("\(people)", "\(people)")
      : say("\(people), por acreditar \(pending)", "\(people), to be accredited \(pending)")
  }

  public var columnNumber: String { say("N.", "No.") }
  public var columnName: String { say("Nombre", "Name") }
  public var columnParty: String { say("Parte", "Party") }
  public var columnSeat: String { say("Sit.", "Seat") }
  public var columnAccredited: String { say("Acred.", "Accr.") }
  public var columnPresent: String { say("Pres.", "Here") }
  public var columnLanguage: String { say("Lengua", "Language") }
  public var columnPhone: String { say("Teléfono", "Telephone") }

  public func seat(_ code: Code) -> String {
    switch code {
    case .principal: say("tit.", "main")
    case .alternate: say("alt.", "alt.")
    case _: ""
    }
  }

  /// Short enough for a column.
  public func accreditation(_ standing: AccreditationStanding?) -> String {
    switch standing {
    case nil: say("no", "no")
    case .provisional: say("prov.", "prov.")
    case .pending: say("pend.", "pend.")
    case .observed: say("obs.", "obs.")
    case .expired: say("venció", "expd.")
    case .accredited: say("sí", "yes")
    }
  }

  /// The same in whole words, by which rows are found.
  public func accreditationWord(_ standing: AccreditationStanding?) -> String {
    switch standing {
    case nil: say("sin acreditar", "not accredited")
    case .provisional: say("acreditación por regularizar", "accreditation to be put in order")
    case .pending: say("acreditación pendiente", "accreditation pending")
    case .observed: say("acreditación observada", "accreditation observed")
    case .expired: say("acreditación vencida", "accreditation expired")
    case .accredited: say("acreditado", "accredited")
    }
  }

  /// `14:05` of whoever came late.
  public func presence(_ presence: Presence?, _ dates: Dates) -> String {
    guard let presence else { return "" }
    guard presence.isPresent else { return say("no", "no") }
    let hours = dates.span(presence.from, presence.until)
    return hours.isEmpty ? say("sí", "yes") : hours
  }

  public var interpreter: String { say("(int.)", "(int.)") }

  public func missing(_ holes: String) -> String { say("Falta: \(holes)", "Missing: \(holes)") }
  public var holeDNI: String { say("DNI", "DNI") }
  public var holePhone: String { say("teléfono", "telephone") }
  public func holeCredential(_ standing: AccreditationStanding?) -> String {
    switch standing {
    case .provisional: say("regularizar la acreditación", "accreditation put in order")
    case .pending: say("acreditar: está pendiente", "accreditation: it is pending")
    case .observed: say("levantar la observación", "clearing the observation")
    case .expired:
      say("renovar la acreditación: venció", "renewal of the accreditation: it expired")
    case .accredited, nil: say("acreditación", "accreditation")
    }
  }

  public func called(_ name: String) -> String { say("dígale «\(name)»", "call them “\(name)”") }
  public var boundTo: String { say("A qué está obligada:", "What they answer for:") }

  public var missingFirst: String {
    say("Primero, por acreditar.", "Those to be accredited first.")
  }
  public var byParty: String { say("En el orden de las partes.", "In the order of the parties.") }

  public var newPerson: String { say("Persona nueva", "New person") }
  public var fieldLine: String { say("Persona", "Person") }
  public var linePrompt: String {
    say(
      "Nombre, cargo, DNI, teléfono, parte (o «sin parte»): en este u otro orden, con comas. Enter "
        + "guarda y pide la siguiente.",
      "Name, office, DNI, telephone, party (or “no party”): in this or another order, with commas. "
        + "Enter saves and asks for the next.")
  }
  /// Whom the document of a form accredits.
  public func accreditedByThis(_ names: String, _ party: String?) -> String {
    let of = party.map { say(", de \($0)", ", of \($0)") } ?? ""
    return say("Con este documento\(of): \(names).", "By this document\(of): \(names).")
  }
  /// Of those marked with them, whom the document of their own party accredits.
  public func accreditedByTheirs(_ names: String) -> String {
    say(
      "Con el documento que ya consta de su parte: \(names).",
      "By the document already on record for their party: \(names).")
  }
  /// Of those marked with them, who stay as they are.
  public func accreditedLater(_ names: String, _ key: String) -> String {
    say(
      "Quedan elegidas, con su propio documento después (\(key)): \(names).",
      "Left marked, each by a document of their own afterwards (\(key)): \(names).")
  }
  /// Of those who were marked, whom nothing accredits yet.
  public func stillToAccredit(_ count: Int, _ key: String) -> String {
    count == 1
      ? say(
        "Queda 1 elegida sin credencial: \(key) la pide.",
        "1 marked is left without a credential: \(key) asks for it.")
      : say(
        "Quedan \(count) elegidas sin credencial: \(key) la pide.",
        "\(count) marked are left without a credential: \(key) asks for it.")
  }
  public func samePartyHint(_ party: String) -> String {
    say(
      "Si no dice otra parte, ni «sin parte»: \(party).",
      "Unless you say another party, or “no party”: \(party).")
  }
  public var noParty: String {
    say("Sin parte: equipo, invitado u otra persona.", "Of no party: team, guest or somebody else.")
  }
  public var saveAgain: String {
    say("Si está bien así, guarde otra vez.", "If it is right as it stands, save again.")
  }
  public func dniDoubt(_ dni: String) -> String {
    let zero =
      dni.count == 7
      ? say(
        " ¿Será 0\(dni)? Las hojas de cálculo quitan el cero.",
        " Is it 0\(dni)? Spreadsheets drop the zero.")
      : ""
    let isNumber = dni.allSatisfy { $0.isNumber }
    guard isNumber else {
      return say(
        "El DNI tiene ocho cifras; se escribió «\(dni)».",
        "A DNI has eight digits; this says “\(dni)”.")
    }
    return say(
      "El DNI tiene ocho cifras y «\(dni)» tiene \(dni.count).\(zero)",
      "A DNI has eight digits and “\(dni)” has \(dni.count).\(zero)")
  }
  public func dniOfAnother(_ dni: String, _ name: String) -> String {
    say(
      "El DNI \(dni) es el de \(name), que ya está en la lista.",
      "DNI \(dni) is that of \(name), who is on the list.")
  }
  public func partyDoubt(_ said: String, _ parties: [String]) -> String {
    guard !parties.isEmpty else {
      return say(
        "«\(said)» no es el nombre de ninguna parte de esta mesa.",
        "“\(said)” is the name of no party of this mesa.")
    }
    let list = parties.joined(separator: say(" o ", " or "))
    return say("«\(said)» puede ser \(list): escriba más.", "“\(said)” may be \(list): type more.")
  }
  public func nameDoubt(_ name: String) -> String {
    say(
      "¿«\(name)» es solo el nombre? Si dice más, sepárelo con comas: nombre, cargo, DNI, parte.",
      "Is “\(name)” the name alone? If it says more, part it by commas: name, office, DNI, party.")
  }
  public func knownDoubt(_ person: String) -> String {
    say("¿Es \(person), que ya está en la lista?", "Is it \(person), who is on the list already?")
  }
  public func earlierDoubt(_ row: Int) -> String {
    say("¿Es la misma persona que la de la fila \(row)?", "Is it the same person as in row \(row)?")
  }
}
