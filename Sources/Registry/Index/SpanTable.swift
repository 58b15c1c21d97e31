import CSQLite
import Dialogue

/// The table of how cases stood, a row for each day on which there was a fact of one.
///
/// A row is believed where its checksum holds, which covers the head of its book; that none is missing is
/// told by the day of the first fact, which the mesa's own row has, and by the days of each next to those
/// of the one before.
enum SpanTable {
  static func save(
    _ fresh: [IndexedSummary], without gone: [String], fingerprint: Int, in database: Database
  ) throws(DatabaseError) {
    let delete = try database.prepare("DELETE FROM span WHERE mesa = ?")
    for id in gone { try delete.run([.text(id)]) }
    let insert = try database.prepare(
      "INSERT INTO span VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
    for row in fresh {
      guard let spans = row.spans else { continue }
      try delete.run([.text(row.summary.id)])
      for span in spans {
        let checksum = Self.checksum(of: span, row, fingerprint)
        try insert.run(values(of: span, row.summary.id) + [.integer(checksum)])
      }
    }
  }

  /// The spans of these mesas that hold one of the days from `first` to `last`, by the mesa's identity;
  /// only of mesas of which none is missing.
  static func load(
    from database: Database, of mesas: [String: IndexedSummary],
    _ days: ClosedRange<CalendarDate>, fingerprint: Int
  ) throws(DatabaseError) -> [String: [CaseSpan]] {
    let rows = try database.prepare(
      "SELECT * FROM span WHERE since <= ? AND (until IS NULL OR until > ?) ORDER BY mesa, since")
    try rows.bind([
      .integer(days.upperBound.dayNumber), .integer(days.lowerBound.dayNumber),
    ])
    let lists = CaseLists()
    var spans: [String: [CaseSpan]] = [:]
    spans.reserveCapacity(mesas.count)
    var broken: Set<String> = []
    while try rows.step() {
      let id = rows.text(0)
      guard let mesa = mesas[id], let span = span(of: rows, lists),
        rows.integer(21) == checksum(of: span, mesa, fingerprint),
        spans[id]?.last.map({ $0.until == span.since }) ?? true
      else {
        broken.insert(id)
        continue
      }
      spans[id, default: []].append(span)
    }
    return mesas.reduce(into: [:]) { whole, mesa in
      guard !broken.contains(mesa.key) else { return }
      let own = spans[mesa.key] ?? []
      if isWhole(own, from: mesa.value.firstFact, days) { whole[mesa.key] = own }
    }
  }

  private static func isWhole(
    _ spans: [CaseSpan], from first: CalendarDate?, _ days: ClosedRange<CalendarDate>
  ) -> Bool {
    guard let first, first <= days.upperBound else { return spans.isEmpty }
    guard let begin = spans.first, let end = spans.last else { return false }
    return begin.since <= max(first, days.lowerBound)
      && end.until.map { $0 > days.upperBound } ?? true
  }

  private static func values(of span: CaseSpan, _ id: String) -> [Statement.Value] {
    let file = span.caseFile
    return [
      .text(id), .integer(span.since.dayNumber), day(span.until), .text(file.name),
      .text(file.code), .text(file.place.name), .text(file.place.ubigeo), .text(file.competence),
      .position(of: file.type), .position(of: file.secondType), .position(of: file.stage),
      .position(of: file.status), .position(of: file.mechanism), .position(of: file.moment),
      .position(of: file.role), .position(of: file.violence), .position(of: file.entry.kind),
      day(file.entry.month), .integer(span.isViolent ? 1 : 0), .text(text(of: span.late)),
      .integer(span.isDatedFromEntry ? 1 : 0),
    ]
  }

  private static func day(_ day: CalendarDate?) -> Statement.Value {
    day.map { .integer($0.dayNumber) } ?? .null
  }

  private static func span(of row: Statement, _ lists: CaseLists) -> CaseSpan? {
    func day(_ column: Int32) -> CalendarDate? {
      row.isNull(column) ? nil : CalendarDate(dayNumber: row.integer(column))
    }
    guard let type = lists.types.at(row.integer(8)),
      let secondType = lists.types.at(row.integer(9)),
      let stage = lists.stages.at(row.integer(10)),
      let status = lists.statuses.at(row.integer(11)),
      let mechanism = lists.mechanisms.at(row.integer(12)),
      let moment = lists.moments.at(row.integer(13)), let role = lists.roles.at(row.integer(14)),
      let violence = lists.violences.at(row.integer(15)),
      let entry = lists.entries.at(row.integer(16)), let late = late(row.text(19))
    else { return nil }
    var file = CaseFile(
      name: row.text(3), code: row.text(4), place: Place(ubigeo: row.text(6), name: row.text(5)),
      type: type, stage: stage, status: status, mechanism: mechanism, moment: moment, role: role)
    file.competence = row.text(7)
    file.secondType = secondType
    file.violence = violence
    file.entry = RegistryEntry(entry, month: day(17))
    return CaseSpan(
      since: CalendarDate(dayNumber: row.integer(1)), until: day(2), caseFile: file,
      isViolent: row.integer(18) != 0, late: late, isDatedFromEntry: row.integer(20) != 0)
  }

  /// `17000*2 17031*1`: day and count.
  private static func text(of late: [CaseSpan.LateFacts]) -> String {
    late.map { "\($0.written.dayNumber)*\($0.count)" }.joined(separator: " ")
  }

  private static func late(_ text: String) -> [CaseSpan.LateFacts]? {
    guard !text.isEmpty else { return [] }
    var late: [CaseSpan.LateFacts] = []
    for part in text.split(separator: " ") {
      let numbers = part.split(separator: "*").compactMap { Int($0) }
      guard numbers.count == 2 else { return nil }
      late.append(
        CaseSpan.LateFacts(written: CalendarDate(dayNumber: numbers[0]), count: numbers[1]))
    }
    return late
  }

  private static func checksum(
    of span: CaseSpan, _ row: IndexedSummary, _ fingerprint: Int
  ) -> Int {
    var sum = Checksum()
    sum.add(fingerprint)
    row.head.withBytes { sum.add($0) }
    for value in values(of: span, row.summary.id) { sum.add(value) }
    return sum.value
  }

  /// The code lists, made once for all rows.
  private struct CaseLists {
    let types = ConflictType.allCases
    let stages = ConflictStage.allCases
    let statuses = ConflictStatus.allCases
    let mechanisms = Mechanism.allCases
    let moments = Moment.allCases
    let roles = Role.allCases
    let violences = Violence.allCases
    let entries = RegistryEntry.Kind.allCases
  }
}
