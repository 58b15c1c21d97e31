import Dialogue

/// What a row of a table says of a case.
struct ImportedCase: Equatable {
  /// By what a case is known again: its code, or where it has none its name and place.
  struct Key: Hashable {
    private let text: String

    init(code: String, name: String, place: String) {
      text =
        code.isEmpty
        ? "name:\(Folding.fold(name.tidyLine)):\(Folding.fold(place.tidyLine))"
        : "code:\(Folding.fold(code.tidyLine))"
    }
  }

  struct Actor: Equatable {
    let name: String
    let tier: ActorTier
  }

  let line: Int
  /// The fields that the row tells; a cell that is empty tells nothing.
  var file = CaseFileRevision()
  /// The last day of the month that the row tells of; `nil` where it names none.
  var month: CalendarDate?
  /// Since when it is in the registry.
  var since: CalendarDate?
  var actors: [Actor] = []
  /// The facts of the month.
  var facts = ""
  /// What is taken as it is written, and may mean something else.
  var doubts: [RowProblem] = []

  var key: Key {
    Key(code: file.code ?? "", name: file.name ?? "", place: file.place?.name ?? "")
  }

  /// The file of a case that is not in the library yet: nothing is said but what the row says.
  ///
  /// - Parameter cut: where the table has a cut-off date, how the case stands is no part of it: that is
  ///   known of that day alone.
  func opening(cut: CalendarDate?) -> CaseFile {
    var said = file
    if cut != nil {
      (said.stage, said.status, said.statusReason) = (nil, nil, nil)
      (said.moment, said.mechanism, said.role, said.violence) = (nil, nil, nil, nil)
    }
    return said.applied(to: CaseFile(name: "", mechanism: .unsaid, moment: .unsaid))
  }
}

extension ImportedCase {
  /// Takes from another card of the same month what this one leaves unsaid.
  ///
  /// - Returns: the columns in which the other says something else.
  mutating func add(_ other: ImportedCase) -> [CaseColumn] {
    var differing: [CaseColumn] = []
    func take<Value: Equatable>(_ path: WritableKeyPath<ImportedCase, Value?>, _ column: CaseColumn)
    {
      guard let value = other[keyPath: path] else { return }
      if let own = self[keyPath: path] {
        if own != value { differing.append(column) }
      } else {
        self[keyPath: path] = value
      }
    }
    take(\.file.name, .name)
    take(\.file.place, .place)
    take(\.file.otherPlaces, .place)
    take(\.file.type, .type)
    take(\.file.secondType, .secondType)
    take(\.file.stage, .stage)
    take(\.file.moment, .moment)
    take(\.file.mechanism, .mechanism)
    take(\.file.role, .role)
    take(\.file.status, .status)
    take(\.file.statusReason, .statusReason)
    take(\.file.violence, .violence)
    take(\.file.entry, .entry)
    take(\.file.competence, .competence)
    take(\.file.summary, .summary)
    for actor in other.actors where !actors.contains(actor) { actors.append(actor) }
    if facts.isEmpty {
      facts = other.facts
    } else if !other.facts.isEmpty, other.facts != facts {
      differing.append(.facts)
    }
    return differing
  }
}
