/// The people of a mesa in the order in which they were first named, found by number and by name
/// without looking at each.
struct PersonBook: Hashable, Sendable {
  /// Those taken off the list too.
  private(set) var all: PagedList<Person> = []
  private var places: [PersonID: Int] = [:]
  /// Who has a name, without case and accents.
  private var named: [String: [PersonID]] = [:]

  subscript(id: PersonID) -> Person? { places[id].map { all[$0] } }

  /// Who stands on the list under this very name: case and accents tell people apart.
  func standing(named name: String) -> [Person] { ever(named: name).filter { !$0.isStruck } }

  /// The same with those taken off the list.
  func ever(named name: String) -> [Person] {
    alike(name).filter { $0.name == name }
  }

  /// Whoever was ever named so, case and accents aside.
  func alike(_ name: String) -> [Person] {
    (named[Folding.fold(name)] ?? []).compactMap { self[$0] }
  }

  /// What another hand calls as somebody who was here before does not come in.
  mutating func add(_ person: Person) {
    guard places[person.id] == nil else { return }
    places[person.id] = all.count
    all.append(person)
    named[Folding.fold(person.name), default: []].append(person.id)
  }

  mutating func revise(_ id: PersonID, _ change: (inout Person) -> Void) {
    guard let place = places[id] else { return }
    let old = all[place].name
    change(&all[place])
    let new = all[place].name
    guard old != new else { return }
    let name = Folding.fold(old)
    named[name]?.removeAll { $0 == id }
    if named[name]?.isEmpty == true { named[name] = nil }
    named[Folding.fold(new), default: []].append(id)
  }
}
