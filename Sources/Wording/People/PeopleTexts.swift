/// What happens to the list of people, as one line of prose.
struct PeopleTexts: Texts {
  let language: Language

  init(_ language: Language) { self.language = language }

  var shortName: String { say("cómo llamarla", "how to call them") }

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
