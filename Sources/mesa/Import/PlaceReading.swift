import Content
import Dialogue

/// Finds the places that a table names.
struct PlaceReading {
  private let gazetteer = Gazetteer.load()
  private let departments: [String: Place]
  /// What each place and each department is called, by its letters alone.
  private let names: [String: String]
  private let departmentNames: [String: String]
  /// The places of each name.
  private let namesakes: [String: [GazetteerEntry]]

  /// Why it is not sure what a place is.
  enum Doubt: Equatable {
    /// No place is called so, and some are called nearly so.
    case misspelt(String, meant: [String])
    /// Several places are called so.
    case ambiguous(String, meant: [String])
  }

  init() {
    var departments: [String: Place] = [:]
    var names: [String: String] = [:]
    var namesakes: [String: [GazetteerEntry]] = [:]
    for entry in gazetteer.entries {
      // The first part is the place itself: «Chalhuanca, Aymaraes, Apurímac».
      let own = entry.name.split(separator: ",").first.map { String($0).trimmed } ?? entry.name
      names[CaseColumn.key(own)] = own
      namesakes[CaseColumn.key(own), default: []].append(entry)
      if entry.level == .department {
        departments[CaseColumn.key(entry.name)] = Place(ubigeo: entry.ubigeo, name: entry.name)
      }
    }
    self.departments = departments
    self.names = names
    self.namesakes = namesakes
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
  ///
  /// - Parameter department: in which it lies, where that is known: of districts of one name it is the one
  ///   there.
  func ubigeo(of text: String, in department: Place?) -> String? {
    let words = Folding.fold(text).split { !($0.isLetter || $0.isNumber) }
    let names = words.filter { !Self.fillers.contains(String($0)) }.joined(separator: " ")
    let found = gazetteer.search(names, limit: 2)
    if found.count == 1 { return found.first?.ubigeo }
    guard let department, !department.ubigeo.isEmpty else { return nil }
    let there = places(CaseColumn.key(names), in: department).filter { $0.level == .district }
    return there.count == 1 ? there.first?.ubigeo : nil
  }

  private func places(_ key: String, in department: Place?) -> [GazetteerEntry] {
    let all = namesakes[key] ?? []
    guard let department, !department.ubigeo.isEmpty else { return all }
    return all.filter { $0.ubigeo.prefix(2) == department.ubigeo.prefix(2) }
  }

  /// Of which parts of a place it is not sure what they are: what is called a district, a province or a
  /// region and is none, what is nearly a department, and a name of several places. What else nobody knows
  /// is the name of some place.
  ///
  /// - Parameters:
  ///   - isOfDistricts: whether the column has districts alone.
  ///   - department: in which it lies, where that is known.
  func doubts(in text: String, isOfDistricts: Bool, department: Place?) -> [Doubt] {
    let parts = text.split { ",;(".contains($0) }
    return parts.compactMap { part in
      let words = part.split { !($0.isLetter || $0.isNumber) }.map { String($0) }
      let kind = words.first.map { Folding.fold($0) } ?? ""
      let isCalled = isOfDistricts || Self.kinds.contains(kind)
      let name = words.drop { Self.fillers.contains(Folding.fold($0)) }
      let key = name.map { Folding.fold($0) }.joined()
      if names[key] != nil {
        // Beside another part that part tells which is meant.
        return text.contains(",") || parts.count > 1 && !isOfDistricts
          ? nil : ambiguity(key, isOfDistricts || kind.hasPrefix("dist"), department)
      }
      guard key.count >= 5, isCalled || words.count <= 3,
        !name.contains(where: { ["y", "e"].contains(Folding.fold($0)) })
      else { return nil }
      let meant = near(key, among: isCalled ? names : departmentNames)
      return meant.isEmpty ? nil : .misspelt(name.joined(separator: " "), meant: meant)
    }
  }

  /// Of places of one name within another, such as a district and its province, it is the place all the
  /// same.
  private func ambiguity(_ key: String, _ isDistrict: Bool, _ department: Place?) -> Doubt? {
    let all = places(key, in: department)
    let found = isDistrict ? all.filter { $0.level == .district } : all
    guard isDistrict || !found.contains(where: { $0.level == .department }) else { return nil }
    let isSeveral =
      isDistrict ? found.count > 1 : Set(found.map { $0.ubigeo.prefix(2) }).count > 1
    return isSeveral ? .ambiguous(names[key] ?? key, meant: found.map(\.name)) : nil
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
