import Dialogue

/// How a commitment stands on a day by what the folios say.
struct ReadCommitment {
  let row: FolioReader.Row
  let light: String
  let state: String
  let due: CalendarDate?
  let isOpen: Bool
}

extension FolioReader {
  func commitment(_ row: Row, on today: CalendarDate) -> ReadCommitment? {
    guard case .record(let agreement)? = row.values[.agreement] else { return nil }
    let (due, isKnown) = due(row, agreement)
    // By day; a report before what was found of it; a day that was moved as of its writing.
    var steps: [(day: CalendarDate, late: Bool, id: RecordID, state: String?, found: Bool)] = []
    func day(_ row: Row) -> CalendarDate {
      if case .date(let day)? = row.values[.date] { day } else { row.day }
    }
    func told(_ kind: RecordKind) -> [Row] {
      all(kind, of: row.id, by: .commitment).filter { !isOutdated($0, of: row) }
    }
    for step in told(.progress) {
      guard case .code(let code)? = step.values[.state] else { continue }
      steps.append((day(step), false, step.id, Self.reported[code], false))
    }
    for step in told(.verification) {
      guard case .code(let code)? = step.values[.result] else { continue }
      steps.append((day(step), true, step.id, Self.found[code], true))
    }
    for step in told(.reschedule) where isAgreed(step, row) {
      steps.append((step.day, true, step.id, "reprogramado", false))
    }
    for step in told(.earlyWarning) {
      steps.append((day(step), true, step.id, nil, false))
    }
    steps.sort {
      ($0.day.dayNumber, $0.late ? 1 : 0, $0.id) < ($1.day.dayNumber, $1.late ? 1 : 0, $1.id)
    }
    // What was found stays, but for a breach that is told, or a day that is moved.
    var found: String?
    let told = steps.filter { step in
      guard let state = step.state else { return false }
      if step.found || state == "reprogramado" {
        found = step.found ? state : nil
        return true
      }
      // What was found done in part stays so, too, whoever says that it is done.
      if found == "incumplido" || found == "en proceso" && state == "cumplido" { return false }
      guard found == "cumplido" else { return true }
      if state == "incumplido" { found = nil }
      return state == "incumplido"
    }
    let state = told.last?.state ?? "por iniciar"
    let isOpen = state != "cumplido"
    let done = told.reversed().prefix { $0.state == "cumplido" }.last?.day
    let left = due.map { $0.dayNumber - (isOpen ? today : done ?? today).dayNumber }
    let isState = responsible(row).contains { id in
      parties.first { $0.id == id }?.details.kind == .state
    }
    var light = calendar(left, isKnown, isState)
    if state == "cumplido" {
      light =
        told.last?.found != true
        ? "ámbar (cumplido según lo informado, sin verificar)"
        : (left ?? 0) < 0 ? "verde (consta cumplido después de su plazo)" : "verde (cumplido)"
    } else if state == "incumplido" {
      light = "rojo (incumplido)"
    } else if let last = steps.last, last.state == nil, (left ?? 0) >= 0 {
      light = "ámbar (con alerta temprana)"
    }
    if light == "rojo (vencido)", isLapsed(row, agreement) {
      light = "gris (el plazo pasó antes de que obligara: acuerden otro)"
    } else if light != "ámbar (vence hoy)", let left, isOpen || light.contains("después") {
      light += ", " + Self.days(left)
    }
    light = unbound(agreement, on: responsible(row)) ?? light
    if let last = steps.last(where: { $0.state != nil }), let said = last.state, said != state {
      light += "\nsegún lo informado después, \(said), sin verificar"
    }
    return ReadCommitment(
      row: row, light: light, state: state, due: due,
      isOpen: isOpen || told.last?.found != true)
  }

  /// A day that does not follow from the signing, had gone by when the first of those who are to meet it
  /// was bound, and that nobody moved.
  private func isLapsed(_ row: Row, _ agreement: RecordID) -> Bool {
    guard case .deadline(let deadline)? = row.values[.deadline], !Self.runsFromSignature(deadline),
      let acta = holding(agreement),
      !all(.reschedule, of: row.id, by: .commitment)
        .contains(where: { isAgreed($0, row) && !isOutdated($0, of: row) })
    else { return false }
    let bound = boundSince(acta, agreement, responsible(row))
    guard let day = day(deadline, agreement, signed: bound) else { return false }
    let first = firstHolding(row, acta)
    if first != acta, boundSince(first, agreement, responsible(row)) <= day { return false }
    return day < bound
  }

  private func calendar(_ left: Int?, _ isKnown: Bool, _ isState: Bool) -> String {
    guard let left else {
      return isKnown ? "gris (espera la publicación de la norma)" : "gris (sin plazo)"
    }
    if left < 0 { return "rojo (vencido)" }
    if left == 0 { return "ámbar (vence hoy)" }
    return left <= (isState ? 15 : 7) ? "ámbar (por vencer)" : "verde (en plazo)"
  }

  private static let reported: [Code: String] = [
    .notStarted: "por iniciar", .underway: "en proceso", .fulfilled: "cumplido",
    .breached: "incumplido",
  ]
  private static let found: [Code: String] = [
    .fulfilled: "cumplido", .partly: "en proceso", .unfulfilled: "incumplido",
  ]

  private static func days(_ left: Int) -> String {
    switch left {
    case 1: "falta 1 día"
    case 0: "vence hoy"
    case -1: "1 día de retraso"
    case ..<0: "\(-left) días de retraso"
    default: "faltan \(left) días"
    }
  }

  /// The day that holds, and whether there is a deadline at all.
  private func due(_ row: Row, _ agreement: RecordID) -> (CalendarDate?, Bool) {
    let moved = all(.reschedule, of: row.id, by: .commitment)
      .filter { isAgreed($0, row) && !isOutdated($0, of: row) }
      .compactMap { row -> CalendarDate? in
        if case .date(let day)? = row.values[.newDate] { day } else { nil }
      }.max()
    if let moved { return (moved, true) }
    guard case .deadline(let deadline)? = row.values[.deadline] else { return (nil, false) }
    if unbound(agreement, on: responsible(row)) != nil, Self.runsFromSignature(deadline) {
      return (nil, false)
    }
    let obliged = responsible(row)
    let signed = holding(agreement).map { boundSince($0, agreement, obliged) }
    return (day(deadline, agreement, signed: signed), true)
  }

  /// The day on which the first of those who are to do it was bound: one who signed or accepted ad
  /// referéndum not before the bases said yes.
  private func boundSince(
    _ acta: ActaFreezing, _ agreement: RecordID, _ obliged: [PartyID]
  ) -> CalendarDate {
    let bases = last(.baseConsultation, of: agreement)
    let answers = last(.acceptance, of: agreement)
    var days: [CalendarDate] = []
    for party in obliged {
      let own = signatures(of: acta).filter {
        $0.party == party && $0.outcome != .code(.declined)
      }
      if own.isEmpty { continue }
      var day = lastSigned(acta, binding: party)
      if answers[party]?.values[.answer] == .code(.adReferendum)
        || own.allSatisfy({ $0.outcome == .code(.adReferendum) })
      {
        guard let word = bases[party], word.values[.ratification] == .code(.ratified) else {
          continue
        }
        if case .date(let stated)? = word.values[.date] {
          day = max(day, stated)
        } else {
          day = max(day, word.day)
        }
      }
      days.append(day)
    }
    return days.min() ?? lastSigned(acta)
  }

  /// The day of the last signature of those who were to sign, of the team only where no party was; and
  /// for a party not before it signed for the first time.
  func lastSigned(_ acta: ActaFreezing, binding party: PartyID? = nil) -> CalendarDate {
    let ofParties = acta.signers.filter { $0.party != nil }
    let awaited = ofParties.isEmpty ? acta.signers : ofParties
    var own: [PartyID: CalendarDate] = [:]
    let day = all(.signature, of: acta.acta, by: .acta).reduce(acta.date) { last, row in
      guard case .person(let id)? = row.values[.person], row.values[.outcome] != .code(.declined)
      else { return last }
      let party = acta.signers.first { $0.person == id }?.party
      guard case .date(let day)? = row.values[.date] else {
        if let party { own[party] = min(own[party] ?? acta.date, acta.date) }
        return last
      }
      if let party { own[party] = min(own[party] ?? day, day) }
      return awaited.isEmpty || awaited.contains { $0.person == id } ? max(last, day) : last
    }
    return max(day, party.flatMap { own[$0] } ?? day)
  }

  /// Whether all agreed to a new day who accepted the clause, or where nobody did who sit at the table,
  /// but for those who are to meet it.
  private func isAgreed(_ step: Row, _ commitment: Row) -> Bool {
    guard case .record(let agreement)? = commitment.values[.agreement] else { return true }
    var agreed: [PartyID] = responsible(commitment)
    let obliged = agreed
    if case .parties(let named)? = step.values[.agreedBy] { agreed += named }
    let willing = last(.acceptance, of: agreement).filter {
      [.code(.accepts), .code(.adReferendum)].contains($0.value.values[.answer])
    }.keys
    let others = (concurring(agreement) + willing).filter { !obliged.contains($0) }
    let asked = others.isEmpty ? atTable.map(\.id) : others
    return asked.allSatisfy(agreed.contains)
  }
}
