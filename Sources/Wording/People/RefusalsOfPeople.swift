import Dialogue

extension Refusals {
  func duplicateShortName(_ name: String, _ party: String) -> String {
    say(
      "La sigla «\(name)» ya es de «\(party)»; elija otra.",
      "The short name “\(name)” is that of “\(party)” already; choose another one.")
  }
  func unknownPerson(_ id: PersonID) -> String {
    say(
      "No hay ninguna persona con el número \(id); revise la lista de personas.",
      "There is no person with number \(id); check the list of people.")
  }
  /// Each with what tells them apart, cut to a few.
  func severalPeople(_ name: String, _ people: [Namesake]) -> String {
    let marks = PeopleTexts(language)
    let shown = people.prefix(5).map { person in
      switch person.mark {
      case .number: person.id.description
      case .party, .office, .dni: "\(person.id) (\(marks.mark(person.mark)))"
      }
    }
    let list = shown.joined(separator: ", ") + (people.count > shown.count ? "…" : "")
    return say(
      "Hay \(people.count) personas que se llaman «\(name)»: \(list); indique su DNI o su "
        + "número.",
      "There are \(people.count) people called “\(name)”: \(list); give their DNI or number.")
  }
  func offList(_ person: Person) -> String {
    let folio = person.strike?.folio ?? 0
    return say(
      "«\(person.name)» salió de la lista de personas en el folio \(folio). Si es la misma persona, "
        + "deshaga ese folio o indique su número, \(person.id); si es otra, agréguela antes a la lista.",
      "“\(person.name)” was taken off the list of people in folio \(folio). For the same person, undo "
        + "that folio or give their number, \(person.id); for another, add them to the list first.")
  }
  func severalResponsible(_ party: String) -> String {
    say(
      "«\(party)» ya tiene una persona responsable de este compromiso; deje una sola por parte.",
      "“\(party)” has a person responsible for this commitment already; leave one for each party.")
  }
}
