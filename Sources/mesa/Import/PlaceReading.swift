import Content
import Dialogue

/// Finds the places that a table names.
struct PlaceReading {
  private let gazetteer = Gazetteer.load()
  private let departments: [String: Place]
  /// What each place and each department is called, by its letters alone.
  private let names: [String: String]
  private let departmentNames: [String: String]

  init() {
    var departments: [String: Place] = [:]
    var names: [String: String] = [:]
    for entry in gazetteer.entries {
      // The first part is the place itself: «Chalhuanca, Aymaraes, Apurímac».
      let own = entry.name.split(separator: ",").first.map { String($0).trimmed } ?? entry.name
      names[CaseColumn.key(own)] = own
      if entry.level == .department {
        departments[CaseColumn.key(entry.name)] = Place(ubigeo: entry.ubigeo, name: entry.name)
      }
    }
    self.departments = departments
    self.names = names
    departmentNames = departments.mapValues(\.name)
  }

  /// One of the departments, or a part of one, such as «Lima Provincias»; what lies in several or in
  /// all of them has no code.
  func department(_ text: String) -> Result<Place, UnknownCode> {
    let key = CaseColumn.key(text)
    if let place = departments[key] { return .success(place) }
    // Its name whole, and words behind it: «Cuscoo» is no part of Cusco.
    let words = Folding.fold(text).split { !($0.isLetter || $0.isNumber) }
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      guard let whole = departments[words.prefix(count).joined()] else { continue }
      return .success(Place(ubigeo: whole.ubigeo, name: text.tidyLine))
    }
    if ["nacional", "multirregional", "multiregional", "multidepartamental"].contains(key) {
      return .success(Place(name: text.tidyLine))
    }
    return .failure(UnknownCode(allowed: nearest(to: key)))
  }

  func place(ubigeo: String) -> Place? {
    gazetteer.entry(ubigeo: ubigeo).map { Place(ubigeo: $0.ubigeo, name: $0.name) }
  }

  /// Code of the one place that the words mean, «Distrito de Chalhuanca, provincia de Aymaraes»; `nil`
  /// where they mean none or several.
  func ubigeo(of text: String) -> String? {
    let words = Folding.fold(text).split { !($0.isLetter || $0.isNumber) }
    let names = words.filter { !Self.fillers.contains(String($0)) }.joined(separator: " ")
    let found = gazetteer.search(names, limit: 2)
    return found.count == 1 ? found.first?.ubigeo : nil
  }

  /// The part of a place that is most likely misspelt, with what it may mean: what is called a district, a
  /// province or a region and is none, or a place of one word that is nearly a department. What else
  /// nobody knows is the name of some place.
  func misspelt(in text: String) -> (part: String, meant: [String])? {
    let parts = text.split { ",;(".contains($0) }
    for part in parts {
      let words = part.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
      let kind = words.first.map { Folding.fold($0) } ?? ""
      let isCalled = Self.kinds.contains(kind)
      let name = words.drop { Self.fillers.contains(Folding.fold($0)) }
      let key = name.map { Folding.fold($0) }.joined()
      guard key.count >= 5, isCalled || words.count == 1, names[key] == nil,
        !name.contains(where: { ["y", "e"].contains(Folding.fold($0)) })
      else { continue }
      let meant = isCalled ? near(key, among: names) : near(key, among: departmentNames)
      if !meant.isEmpty { return (name.joined(separator: " "), meant) }
    }
    return nil
  }

  private func near(_ key: String, among names: [String: String]) -> [String] {
    let letters = Array(key.utf8)
    let most = key.count < 7 ? 1 : 2
    let found = names.filter { name, _ in
      abs(name.utf8.count - letters.count) <= most
        && EditDistance.between(letters, Array(name.utf8)) <= most
    }
    return Set(found.values).sorted().prefix(5).map { $0 }
  }

  private static let kinds: Set<String> = [
    "distrito", "dist", "provincia", "prov", "region", "departamento", "dpto",
  ]

  private static let fillers: Set<String> = [
    "distrito", "distritos", "dist", "provincia", "prov", "region", "departamento", "dpto", "de",
    "del", "y",
  ]

  /// The departments of which the text is perhaps a misspelling.
  private func nearest(to key: String) -> [String] {
    departments.filter { EditDistance.between(Array(key.utf8), Array($0.key.utf8)) <= 2 }
      .map(\.value.name).sorted()
  }
}
