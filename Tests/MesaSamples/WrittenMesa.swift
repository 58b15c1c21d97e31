import Dialogue
import PlainIdentities

/// A mesa written by commands, as the program writes it, for tests that look at its papers.
public struct WrittenMesa {
  public private(set) var chronicle = Chronicle()
  /// Seconds that went by besides one a folio.
  private var waited = 0
  private static let handbook = Handbook([])
  public static let holidays = Holidays([])

  public var mesa: Mesa { chronicle.mesa }

  struct NoDay: Error { let text: String }

  public static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else { throw NoDay(text: text) }
    return day
  }

  public init(_ caseFile: CaseFile, parties: [String]) throws {
    try run(
      .openMesa(MesaOpening(product: "0.1", id: "quebrada-honda", caseFile: caseFile)))
    for name in parties { try run(.addParty(PartyDetails(name: name, kind: .community))) }
  }

  public mutating func run(_ command: Command, by author: String = "Rosa") throws {
    let start = try Self.day("2026-11-22").dayNumber * 86_400 + 15 * 3600
    for event in try chronicle.decideAll(command, in: Self.handbook) {
      let number = chronicle.folios.count + 1
      chronicle.append(
        Folio(
          number: number,
          at: Timestamp(milliseconds: (start + number + waited) * 1000, offsetMinutes: -300),
          by: author,
          event: event))
    }
  }

  public mutating func wait(minutes: Int) { waited += minutes * 60 }

  @discardableResult
  public mutating func add(_ kind: RecordKind, _ values: [FieldKey: Value]) throws -> RecordID {
    let id = mesa.records.nextID
    try run(.addRecord(kind, values))
    return id
  }

  /// Reads each clause to those that it binds, who accept it, waives what else keeps the acta from
  /// being signed, and takes it to signature.
  public mutating func freeze(_ acta: RecordID, reason: String = "Consta así") throws {
    let day = try Self.day("2026-11-23")
    for hole in mesa.holes(of: acta, on: day) where !hole.isWaivable { try mend(hole) }
    for hole in mesa.holes(of: acta, on: day) {
      var values: [FieldKey: Value] = [
        .lintRule: .code(hole.rule.code), .reasons: .text(reason),
      ]
      values[.agreement] = hole.agreement.map(Value.record)
      values[.commitment] = hole.commitment.map(Value.record)
      values[.party] = hole.party.map(Value.party)
      try add(.waiver, values)
    }
    try run(.freezeActa(acta, date: day, document: TextDigest(of: "ACTA").description))
  }

  private mutating func mend(_ hole: LintFinding) throws {
    guard let id = hole.agreement, let agreement = mesa.records[id] else { return }
    if hole.rule == .notReadAloud {
      let day = try Self.day("2026-11-22")
      let reading: [FieldKey: Value] = [
        .readAloud: .date(day), .digest: .text(mesa.clauseDigest(of: id).description),
      ]
      try run(.reviseRecord(id, .agreement, agreement.values.merging(reading) { $1 }))
    }
    // The hour of an answer that does not lie within the session.
    if hole.rule == .impossibleDate, let answer = hole.record.flatMap({ mesa.records[$0] }),
      answer.kind == .acceptance
    {
      var values = answer.values
      values[.hour] = nil
      try run(.reviseRecord(answer.id, .acceptance, values))
    }
    if let party = hole.party, [.missingAcceptance, .staleAcceptance].contains(hole.rule) {
      try add(
        .acceptance,
        [.agreement: .record(id), .party: .party(party), .answer: .code(.accepts)])
    }
  }

  /// Everybody who is to sign does.
  ///
  /// - Parameter day: that of the signatures, where it is said.
  public mutating func sign(
    _ acta: RecordID, words: String = "", on day: CalendarDate? = nil
  ) throws {
    for signer in mesa.signers(of: acta) {
      var values: [FieldKey: Value] = [
        .acta: .record(acta), .person: .person(signer.person), .outcome: .code(.signed),
        .words: .text(words),
      ]
      values[.date] = day.map(Value.date)
      try add(.signature, values)
    }
  }
}
