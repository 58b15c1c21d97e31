import Dialogue

/// What a form on the list of people is for.
public enum PeoplePurpose: Hashable, Sendable {
  /// Somebody new, in one line.
  case line
  /// A row that was pasted, read anew from a line.
  case row(Int)
  /// Who somebody is.
  case details(PersonID)
  /// Their credential; of whoever comes from no party, what they do at the table.
  case credential(PersonID)
  /// The same, and by what is written there those who are marked with them.
  case credentials(PersonID)
  /// Off the list, with the reason.
  case strike(PersonID)

  var person: PersonID? {
    switch self {
    case .line, .row: nil
    case .details(let id), .credential(let id), .credentials(let id), .strike(let id): id
    }
  }

  /// Whether it is about something that stands in the book already.
  var revises: Bool {
    switch self {
    case .details, .credential, .credentials: true
    case .line, .row, .strike: false
    }
  }
}

extension PeoplePurpose: LosslessStringConvertible {
  public var description: String {
    switch self {
    case .line: "line:"
    case .row(let row): "row:\(row)"
    case .details(let id): "details:\(id.text)"
    case .credential(let id): "credential:\(id.text)"
    case .credentials(let id): "credentials:\(id.text)"
    case .strike(let id): "strike:\(id.text)"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let id = PersonID(String(parts[1]))
    switch (parts[0], id) {
    case ("line", _): self = .line
    case ("row", _):
      guard let row = Int(parts[1]) else { return nil }
      self = .row(row)
    case ("details", let id?): self = .details(id)
    case ("credential", let id?): self = .credential(id)
    case ("credentials", let id?): self = .credentials(id)
    case ("strike", let id?): self = .strike(id)
    case (_, _): return nil
    }
  }
}
