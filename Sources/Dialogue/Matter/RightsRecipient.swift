/// For whom a summary of the watch over rights is made; it decides what goes into it.
public enum RightsRecipient: String, CaseIterable, Sendable {
  case prosecutor
  /// The mediator's own institution.
  case headquarters
  case ombudsman
  /// Who cares for the wounded: only these, and where they were seen.
  case health

  public var parts: Set<RightsPart> {
    switch self {
    case .prosecutor, .headquarters, .ombudsman: Set(RightsPart.allCases)
    case .health: [.victims, .visits]
    }
  }

  /// The visits that it is told of.
  func takes(_ visit: Record) -> Bool {
    switch self {
    case .prosecutor, .headquarters, .ombudsman: true
    case .health: visit.code(.placeKind) == .hospital
    }
  }
}

/// A part of a summary of the watch over rights.
public enum RightsPart: CaseIterable, Sendable {
  case incidents, victims, detentions, visits, communications

  var kind: RecordKind {
    switch self {
    case .incidents: .forceIncident
    case .victims: .victim
    case .detentions: .detention
    case .visits: .visit
    case .communications: .communication
    }
  }
}

extension Record {
  /// Whether a word to somebody may be told on: never one to the mediator's own headquarters, of an
  /// informant, or with whoever asked for reserve.
  var isToldOn: Bool {
    guard kind == .communication else { return true }
    return ![Code.headquarters, .informant].contains(code(.recipient)) && !flag(.reserved)
  }

  /// How a wounded, dead or held person is called on a paper: by name with their consent, else by the
  /// key that was given them, else by initials. Empty for somebody not identified.
  var toldName: String {
    let name = text(.name)
    guard code(.consent) != .yes || name.isEmpty else { return name }
    let key = text(.key)
    guard key.isEmpty else { return key }
    // «Hilario (no dio apellido)» has one.
    return name.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace).compactMap(\.first)
      .map { "\($0.uppercased())." }.joined(separator: " ")
  }

  /// Whether a paper keeps back a name that is known.
  var keepsName: Bool { !text(.name).isEmpty && code(.consent) != .yes }
}
