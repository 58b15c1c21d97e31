import Dialogue
import PlainIdentities

/// A mesa in which every text that a person can type is a word that stands nowhere else.
///
/// Two rounds of records: those of the first belong to an acta that is signed, those of the second
/// came later and are in no acta.
public struct MarkedMesa {
  /// Where a word was typed: `delegate.name`, `note`; of the second round with `later.` before it.
  public private(set) var places: [String: String] = [:]
  public private(set) var written: WrittenMesa
  public private(set) var acta: RecordID = 0

  public init(_ form: Code) throws {
    var places: [String: String] = [:]
    func mark(_ place: String) -> String { Self.mark(place, in: &places) }
    written = try WrittenMesa(
      CaseFile(
        name: mark("case.name"), code: mark("case.code"), place: Place(name: mark("case.place")),
        summary: mark("case.summary")),
      parties: [mark("party.name")])
    self.places = places
    try writeAround()
    for kind in RecordKind.allCases where Self.comesBefore(kind) {
      let id = try written.add(kind, values(of: kind, form: form, ""))
      if kind == .acta { acta = id }
    }
    try attend()
    try stateSession()
    try written.freeze(acta)
    // Somebody joins for the party before its delegate has signed.
    try written.add(.accession, values(of: .accession, form: form, ""))
    let words = self.mark("signature.words")
    try written.sign(acta, words: words)
    for kind in [RecordKind.delivery, .baseConsultation, .waiver] {
      try written.add(kind, values(of: kind, form: form, ""))
    }
    for kind in RecordKind.allCases where Self.comesLater(kind) {
      try written.add(kind, values(of: kind, form: form, "later."))
    }
    try strikeOne()
  }

  /// The places whose words a text shows.
  public func places(in text: String) -> Set<String> {
    Set(places.filter { text.contains($0.key) }.values)
  }

  /// The places that whoever is `audience` must not see: the texts of records by what their kinds
  /// declare, and what is typed around them.
  public func kept(from audience: Audience) -> Set<String> {
    let kinds = RecordKind.allCases.flatMap { kind in
      kind.declaration.asked
        .filter { audience.kept.contains(kind.declaration.visibility(of: $0)) }
        .map { "\(kind.rawValue).\($0.key.rawValue)" }
    }
    let around = audience.kept.contains(.private) ? Self.private : []
    return Set(places.values).intersection(around.union(kinds))
  }

  /// What is private, besides texts of records.
  private static let `private`: Set<String> = [
    "note", "caucus.note", "author", "phase.reason", "case.summary", "struck.text", "struck.reason",
    "session.reason",
  ]

  /// Begins an acta that has not gone to signature.
  public mutating func draftAnotherActa() throws {
    try written.add(.acta, [.session: .session(1)])
  }

  // MARK: - Writing

  /// A short word, so that no column is too narrow for it.
  private static func mark(_ place: String, in places: inout [String: String]) -> String {
    let number = String(places.count + 100)
    let word = "xq" + number
    places[word] = place
    return word
  }

  private mutating func mark(_ place: String) -> String { Self.mark(place, in: &places) }

  private mutating func writeAround() throws {
    try written.run(
      .openSession(date: WrittenMesa.day("2026-11-22"), place: mark("session.place")),
      by: mark("author"))
    if let party = written.mesa.parties.first {
      var details = party.details
      details.address = mark("party.address")
      try written.run(.reviseParty(party.id, details, from: PartyRevision()))
    }
    try written.run(.addNote(text: mark("note"), item: nil))
    if let party = written.mesa.parties.first?.id {
      try written.run(.floor(.beginCaucus(.distrust, with: [party])))
      try written.run(.addNote(text: mark("caucus.note"), item: nil))
      try written.run(.floor(.endCaucus))
    }
    try written.run(.enterPhase(.opening, reason: mark("phase.reason")))
    try written.run(
      .recordAttendance(1, mark("attendance.name"), of: 1, isPresent: true))
  }

  /// The delegate was there, so that somebody signs for the party.
  private mutating func attend() throws {
    guard let person = delegate else { return }
    try written.run(.recordAttendance(1, .known(person), .present))
  }

  /// The session takes up all that the mesa's agenda has, and the reason for it is nobody else's.
  private mutating func stateSession() throws {
    var revision = SessionRevision()
    revision.modality = .some(.mixed)
    revision.agenda = written.mesa.records.all(.agendaItem).map { AgendaEntry($0.id, minutes: 30) }
    revision.ending = .some(.agreed)
    revision.endingWords = mark("session.endingWords")
    try written.run(.closeSession)
    try written.run(.reviseSession(1, revision, reason: mark("session.reason")))
  }

  private mutating func strikeOne() throws {
    let id = try written.add(.groundRule, [.text: .text(mark("struck.text"))])
    try written.run(.strikeRecord(id, reason: mark("struck.reason")))
  }

  private static func comesBefore(_ kind: RecordKind) -> Bool {
    ![.signature, .delivery, .accession, .waiver, .baseConsultation].contains(kind)
  }

  /// Of these the second stands in no signed acta.
  private static func comesLater(_ kind: RecordKind) -> Bool {
    [.agreement, .commitment, .normToIssue, .acceptance].contains(kind)
  }

  private mutating func values(
    of kind: RecordKind, form: Code, _ round: String
  ) -> [FieldKey: Value] {
    var values: [FieldKey: Value] = [:]
    for field in kind.declaration.asked {
      values[field.key] = value(of: field, in: kind, round)
    }
    switch kind {
    case .acta:
      values[.actaForm] = .code(form)
      values[.replaces] = nil
      values[.complements] = nil
    // Somebody else than the delegate, who signs.
    case .accession: values[.person] = nil
    case .delegate:
      values[.accreditation] = .code(.accredited)
      values[.expiry] = nil
      // The words that they hear are marked on their own, and are no language of theirs.
      values[.interpreter] = nil
    case .agreement: values[.readAloud] = CalendarDate("2026-11-22").map(Value.date)
    case .communication: values[.reserved] = nil
    case .statement: values[.onPaper] = .code(.yes)
    case .proposal:
      values[.counters] = nil
      values[.onPaper] = .code(.yes)
    // The second was not published, so that a letter goes out about it.
    case .normToIssue: if !round.isEmpty { values[.published] = nil }
    case .reschedule: values[.newDate] = CalendarDate("2027-01-30").map(Value.date)
    case .baseConsultation: values[.ratification] = .code(.ratified)
    default: break
    }
    return values
  }

  private var delegate: PersonID? { written.mesa.records.all(.delegate).last?.person() }

  private mutating func value(
    of field: FieldSpec, in kind: RecordKind, _ round: String
  ) -> Value? {
    switch field.type {
    case .line, .area, .personOrText: .text(mark("\(round)\(kind.rawValue).\(field.key.rawValue)"))
    case .choice(let list): list.offered.first.map(Value.code)
    case .date: CalendarDate("2026-11-30").map(Value.date)
    case .hour: .text("10:00")
    case .number: .number(1)
    case .flag: .flag(true)
    case .party: .party(1)
    case .parties: .parties([1])
    case .person: delegate.map(Value.person)
    case .people: delegate.map { .people([$0]) }
    case .record(let other): written.mesa.records.all(other).last.map { .record($0.id) }
    case .session: written.mesa.sessions.last.map { .session($0.id) }
    case .deadline: CalendarDate("2026-12-30").map { .deadline(.date($0)) }
    }
  }
}
