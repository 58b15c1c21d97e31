/// What a line is that was captured in the room, once somebody said; until then it was said, and no
/// more. In the order of the digits by which lines are sorted.
public enum NoteKind: String, CaseIterable, Hashable, Sendable {
  case position, interest, need, claim, factToVerify, proposal, commitment, nextStep, forMe

  /// From 1 on.
  public var digit: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  public init?(digit: Int) {
    guard Self.allCases.indices.contains(digit - 1) else { return nil }
    self = Self.allCases[digit - 1]
  }

  /// What such a line becomes; `nil` where it stays a note. A promise is what one party offers: a clause
  /// is written of it once all accept its words.
  public var record: RecordKind? {
    switch self {
    case .position, .interest, .need: .statement
    case .claim, .factToVerify: .claim
    case .proposal, .commitment: .proposal
    case .nextStep, .forMe: nil
    }
  }

  /// What a record of it says besides the words and who said them.
  fileprivate var values: [FieldKey: Value] {
    switch self {
    case .position: [.statementKind: .code(.position)]
    case .interest: [.statementKind: .code(.interest)]
    case .need: [.statementKind: .code(.need)]
    case .factToVerify: [.nature: .code(.fact), .verified: .code(.pending)]
    case .commitment: [.proposalKind: .code(.commitment)]
    case .claim, .proposal, .nextStep, .forMe: [:]
    }
  }

  /// What a record is that was made of a line.
  init?(_ record: Record) {
    switch (record.kind, record.code(.statementKind)) {
    case (.statement, .interest?): self = .interest
    case (.statement, .need?): self = .need
    case (.statement, _): self = .position
    case (.claim, _): self = record[.nature] == .code(.fact) ? .factToVerify : .claim
    case (.proposal, _):
      self = record[.proposalKind] == .code(.commitment) ? .commitment : .proposal
    case (.agreement, _): self = .commitment
    case (_, _): return nil
    }
  }
}

extension Mesa {
  /// The record that was made of a line; `nil` where none stands.
  public func record(madeOf note: NoteID) -> Record? { records.made(of: note) }

  /// What a line is: what the record says that was made of it, else what was marked.
  public func kind(of note: Note) -> NoteKind? {
    record(madeOf: note.id).flatMap { NoteKind($0) } ?? note.kind
  }

  /// What is said of whoever said a line, as one who is named in a record.
  func values(of note: Note, as kind: NoteKind) throws(Refusal) -> [FieldKey: Value] {
    var values = kind.values
    values[.text] = .text(note.text)
    values[.agendaItem] = note.saying?.matter.map(Value.record)
    // What was said in a caucus with one party is of that party, whoever of it said it.
    let apart = caucus(of: note)?.parties ?? []
    let speaker = note.saying?.speaker
    guard let party = speaker.flatMap(party(of:)) ?? (apart.count == 1 ? apart[0] : nil) else {
      throw .noteOfNobody(kind)
    }
    values[.party] = .party(party)
    if case .person(let person)? = speaker { values[.speaker] = .person(person) }
    return values
  }
}
