import Dialogue
import Wording

/// Reads the code lists as tables have them: in either language, whatever case, accents and signs.
struct CodeReading {
  private let types = Self.names { $0.type($1) } as [String: ConflictType]
  private let stages = Self.names { $0.stage($1) } as [String: ConflictStage]
  private let statuses = Self.names { $0.status($1) } as [String: ConflictStatus]
  private let moments = Self.names { $0.moment($1) } as [String: Moment]
  private let mechanisms = Self.names { $0.mechanism($1) } as [String: Mechanism]
  private let roles = Self.names { $0.role($1) } as [String: Role]
  private let spanish = Terms(.spanish)

  func type(_ text: String) -> Result<ConflictType, UnknownCode> {
    read(text, types) { spanish.type($0) }
  }
  func stage(_ text: String) -> Result<ConflictStage, UnknownCode> {
    read(text, stages) { spanish.stage($0) }
  }
  func status(_ text: String) -> Result<ConflictStatus, UnknownCode> {
    read(text, statuses) { spanish.status($0) }
  }
  func moment(_ text: String) -> Result<Moment, UnknownCode> {
    read(text, moments) { spanish.moment($0) }
  }
  func mechanism(_ text: String) -> Result<Mechanism, UnknownCode> {
    read(text, mechanisms) { spanish.mechanism($0) }
  }
  func role(_ text: String) -> Result<Role, UnknownCode> {
    read(text, roles) { spanish.role($0) }
  }

  /// «sí», «no», «HAY DIÁLOGO», «No hay diálogo».
  func answer(_ text: String) -> Result<Bool, UnknownCode> {
    switch CaseColumn.key(text) {
    case "si", "s", "x", "1", "yes", "y", "haydialogo": .success(true)
    case "no", "n", "0", "nohaydialogo": .success(false)
    case _: .failure(UnknownCode(allowed: ["sí", "no"]))
    }
  }

  /// A whole name, or the one name of which the text has the beginning or which begins the text:
  /// «Retirado del registro».
  private func read<Value: CaseIterable & Hashable>(
    _ text: String, _ names: [String: Value], _ term: (Value) -> String
  ) -> Result<Value, UnknownCode> {
    let key = CaseColumn.key(text)
    if let value = names[key] { return .success(value) }
    let near = names.filter { name, _ in
      (key.count >= 4 && name.hasPrefix(key)) || (name.count >= 6 && key.hasPrefix(name))
    }
    let values = Set(near.values)
    if values.count == 1, let value = values.first { return .success(value) }
    return .failure(UnknownCode(allowed: Value.allCases.map(term)))
  }

  private static func names<Value: CaseIterable & RawRepresentable<String>>(
    _ term: (Terms, Value) -> String
  ) -> [String: Value] {
    var names: [String: Value] = [:]
    for value in Value.allCases {
      names[CaseColumn.key(value.rawValue)] = value
      for language in Language.allCases {
        names[CaseColumn.key(term(Terms(language), value))] = value
      }
    }
    return names
  }
}
