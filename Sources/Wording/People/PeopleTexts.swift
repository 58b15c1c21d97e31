import Dialogue

/// How people are told apart, and what happens to the list of them, as one line of prose.
public struct PeopleTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var shortName: String { say("cómo llamarla", "how to call them") }

  /// What tells somebody from those who are called alike, as it stands behind the name.
  public func mark(_ mark: PersonMark) -> String {
    switch mark {
    case .party(let name), .office(let name): name
    case .dni(let dni): "DNI \(dni)"
    case .number(let number): say("n.º \(number)", "no. \(number)")
    }
  }

  /// Below a commitment, as its people are picked: the parties that it obliges.
  public func obliged(_ parties: [String]) -> String {
    let names = parties.joined(separator: ", ")
    return parties.count == 1
      ? say("Parte obligada: \(names)", "Party obliged: \(names)")
      : say("Partes obligadas: \(names)", "Parties obliged: \(names)")
  }

  func added(_ name: String, _ party: String?) -> String {
    let party = party.map { " (\($0))" } ?? ""
    return say("Persona agregada: \(name)\(party)", "Person added: \(name)\(party)")
  }
  func revised(_ name: String, _ fields: [String]) -> String {
    say(
      (["Persona corregida: \(name)"] + fields).joined(separator: "; "),
      (["Person corrected: \(name)"] + fields).joined(separator: "; "))
  }
  func struck(_ name: String, _ reason: String) -> String {
    let why = reason.isEmpty ? "" : say("; motivo: \(reason)", "; reason: \(reason)")
    return say(
      "Persona que sale de la lista: \(name)\(why)", "Person taken off the list: \(name)\(why)")
  }
  func restored(_ name: String) -> String {
    say("Persona que vuelve a la lista: \(name)", "Person back on the list: \(name)")
  }
  func gone(_ name: String) -> String {
    say("Agregado de persona, tachado: \(name)", "Adding of a person, struck out: \(name)")
  }
}
