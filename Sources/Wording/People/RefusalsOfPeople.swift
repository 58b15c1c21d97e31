import Dialogue

extension Refusals {
  func unknownPerson(_ id: PersonID) -> String {
    say(
      "No hay ninguna persona con el número \(id); revise la lista de personas.",
      "There is no person with number \(id); check the list of people.")
  }
  /// Each with what tells them apart, cut to a few.
  func severalPeople(_ name: String, _ people: [Person]) -> String {
    let shown = people.prefix(5).map { person in
      let details = person.details
      let mark = details.dni.isEmpty ? details.office : "DNI \(details.dni)"
      return "\(person.id) (\(mark.isEmpty ? records.code(.unsaid) : mark))"
    }
    let list = shown.joined(separator: ", ") + (people.count > shown.count ? "…" : "")
    return say(
      "Hay \(people.count) personas que se llaman «\(name)»: \(list); indique el número de la "
        + "persona.",
      "There are \(people.count) people called “\(name)”: \(list); give the number of the person.")
  }
  func severalResponsible(_ party: String) -> String {
    say(
      "«\(party)» ya tiene una persona responsable de este compromiso; deje una sola por parte.",
      "“\(party)” has a person responsible for this commitment already; leave one for each party.")
  }
}
