/// A line that was captured at the table, as an acta may tell it of how things were dealt with.
public struct DevelopmentLine: Hashable, Sendable, Identifiable {
  public let id: NoteID
  /// `nil` where it was said, and no more.
  public let kind: NoteKind?
  /// The name of the party; empty for the table's own people, and where nobody said it.
  public let party: String
  /// Who of the party said it; without a name where nobody in particular did.
  public let speaker: PublicName
  /// Its words, as they were corrected since.
  public let text: String
  /// The item of the agenda that it is of.
  public let matter: RecordID?

  /// The part of an acta that it belongs to, of ``CodeList/actaPart``.
  public var part: Code { kind == .nextStep ? .nextSteps : .development }
}

/// Why a line has no place in an acta.
public enum DevelopmentObstacle: Error, Hashable, Sendable {
  /// It was not captured in the session of the acta.
  case ofOtherSession
  /// What was said apart is not of the table, released or not.
  case inCaucus
  case forMediator
  case ofNobody
  /// Its party does not want it on paper, or was not asked and the acta is of a consultation.
  case notOnPaper
  /// It is a clause already.
  case isClause
  /// An acta of conciliation does not tell how things were dealt with.
  case inConciliation
}

extension Mesa {
  /// What was captured in the session of an acta for one of its parts: of the development what was
  /// sorted as a position, an interest, a need, a proposal or a fact, party by party in the order in
  /// which it was said; of what comes next, the next steps.
  ///
  /// What nobody sorted may be the mediator's own, and a charge is what a party holds against another:
  /// those are taken one by one (``developmentLine(of:in:)``).
  ///
  /// - Parameter matter: the item of the agenda; `nil` for what belongs to none.
  public func developmentLines(
    in acta: RecordID, part: Code, of matter: RecordID? = nil
  ) -> [DevelopmentLine] {
    developmentLines(in: acta).filter { $0.part == part && $0.matter == matter }
  }

  /// All of them, in the order of the parties; those of no party come last.
  public func developmentLines(in acta: RecordID) -> [DevelopmentLine] {
    guard let session = session(of: acta) else { return [] }
    let made = Self.tellable.flatMap { records.all($0) }
      .filter { $0.session == session.id }.compactMap { $0.note.flatMap { note($0) } }
    let steps = notes.filter { $0.session == session.id && $0.kind == .nextStep }
    let places = Dictionary(
      parties.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return (made + steps)
      .sorted { ($0.hour, $0.id) < ($1.hour, $1.id) }
      .compactMap { try? developmentLine(of: $0, in: acta) }
      .filter { $0.kind != nil && $0.kind != .claim }
      .enumerated().sorted { left, right in
        (places[left.element.party] ?? .max, left.offset)
          < (places[right.element.party] ?? .max, right.offset)
      }
      .map(\.element)
  }

  /// One line, by itself.
  public func developmentLine(
    of note: Note, in acta: RecordID
  ) throws(DevelopmentObstacle) -> DevelopmentLine {
    guard note.session == session(of: acta)?.id, note.session != nil, note.item == nil else {
      throw .ofOtherSession
    }
    guard note.saying?.inCaucus != true else { throw .inCaucus }
    let kind = kind(of: note)
    let record = record(madeOf: note.id)
    let speaker = note.saying?.speaker
    let party = record?.party() ?? speaker.flatMap { self.party(of: $0) }
    switch kind {
    case .forMe: throw .forMediator
    case .commitment: throw .isClause
    case .nextStep: break
    case nil, .position, .interest, .need, .claim, .factToVerify, .proposal:
      guard party != nil || speaker != nil else { throw .ofNobody }
      let form = records[acta]?.code(.actaForm)
      if form == .conciliationForm { throw .inConciliation }
      if let record, record.isOpinion {
        let consent = record.code(.onPaper)
        let isLet = form == .consultationForm ? consent == .yes : consent != .no
        guard isLet else { throw .notOnPaper }
      }
    }
    var person: PersonID?
    if case .person(let id)? = speaker { person = id }
    // Whom the record names goes before whom the line did.
    if let record { person = record.person(.speaker) }
    let matter = record.map { $0.reference(.agendaItem) } ?? note.saying?.matter
    return DevelopmentLine(
      id: note.id, kind: kind, party: party.flatMap { self.party($0)?.name } ?? "",
      speaker: person.map { PublicName(of: $0, in: self) } ?? PublicName(""),
      text: record?.text(.text) ?? note.text,
      matter: kind == .nextStep ? nil : matter.flatMap { records[$0] }?.id)
  }

  /// How many lines of the session of an acta nobody sorted.
  public func unsortedLines(in acta: RecordID) -> Int {
    guard let session = session(of: acta) else { return 0 }
    return notes.count {
      $0.session == session.id && $0.item == nil && $0.saying?.inCaucus != true
        && kind(of: $0) == nil
    }
  }

  /// The kinds of record of which an acta may tell; of charges only the facts.
  private static let tellable: [RecordKind] = [.statement, .claim, .proposal]
}
