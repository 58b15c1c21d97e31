import Content
import Dialogue

/// Finds the places that a table names.
struct PlaceReading {
  private let gazetteer = Gazetteer.load()
  private let departments: [String: Place]

  init() {
    var departments: [String: Place] = [:]
    for entry in gazetteer.entries where entry.level == .department {
      departments[CaseColumn.key(entry.name)] = Place(ubigeo: entry.ubigeo, name: entry.name)
    }
    self.departments = departments
  }

  /// One of the departments, or a part of one, such as «Lima Provincias»; what lies in several or in
  /// all of them has no code.
  func department(_ text: String) -> Result<Place, UnknownCode> {
    let key = CaseColumn.key(text)
    if let place = departments[key] { return .success(place) }
    if let whole = departments.first(where: { key.hasPrefix($0.key) && $0.key.count > 3 })?.value {
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
