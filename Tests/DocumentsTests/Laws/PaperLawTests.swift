import Dialogue
import Documents
import MesaSamples
import SeededRandomness
import Testing

/// The papers besides the acta, of a random mesa, recomputed from the folios.
@Suite("Law: each paper says what the folios say")
struct PaperLawTests {
  @Test("The list of attendance and the bulletin of each session", arguments: Seeds.all)
  func sessions(seed: UInt64) throws {
    let mesa = try RandomMesa(seed: seed)
    let reader = FolioReader(mesa.written.chronicle.folios)
    let today = try WrittenMesa.day("2026-11-23")
    for sitting in reader.sessions {
      let list = try PaperReading(
        DocumentKind.attendance.row, of: mesa.written, on: today, session: sitting.id.serial)
      check(list, sitting, reader)
      let bulletin = try PaperReading(
        DocumentKind.bulletin.row, of: mesa.written, on: today, session: sitting.id.serial)
      check(bulletin: bulletin, sitting, reader)
    }
  }

  private func check(_ list: PaperReading, _ sitting: FolioReader.Sitting, _ reader: FolioReader) {
    let people = reader.attendance(sitting, withTeam: true)
    let day = sitting.details.date
    #expect(list.fields["Fecha"] == "\(PlainDays.weekday(day)) \(PlainDays.long(day))")
    #expect(list.fields["Hora de inicio"] == sitting.begins?.description)
    #expect(list.fields["Hora de término"] == sitting.ends?.description)
    #expect(list.fields["Lugar"] ?? "" == sitting.details.place)
    let present = people.count { $0.presence?.isPresent == true }
    #expect(list.fields["Presentes"] == "\(present) de \(people.count)")
    let rows = list.table("Firma y sello")?.rows.map { "\($0[0].string): \($0[4].string)" } ?? []
    #expect(
      rows.sorted() == people.map { "\($0.name): \(PlainPresence.said($0.presence))" }.sorted())
    let counted = list.table("Mujeres")?.rows.last?.last?.string
    #expect(counted == (present == 0 ? nil : String(present)))
  }

  private func check(
    bulletin: PaperReading, _ sitting: FolioReader.Sitting, _ reader: FolioReader
  ) {
    let isOver = sitting.closed != nil
    #expect(bulletin.has("y continúa.") == !isOver)
    let attended = reader.wasAttended(sitting)
    #expect(bulletin.has("se realizó el") == (isOver && attended == true))
    #expect(bulletin.has("no se celebró") == (isOver && attended == false))
    #expect(bulletin.has("No consta quiénes asistieron") == (isOver && attended == nil))
    let day = sitting.details.date
    #expect(bulletin.has("\(PlainDays.weekday(day)) \(PlainDays.long(day))"))
    let named = reader.parties.map(\.name).filter { bulletin.sentences.contains($0) }
    #expect(named == reader.present(at: sitting))
    let last = reader.all(.acta).last { row in
      guard row.values[.session] == .session(sitting.id) else { return false }
      let isSigned = reader.freezing(row.id).map { acta in
        reader.isSigned(acta) && !reader.isReplaced(acta.acta)
      }
      return row.values[.replaces] == nil || isSigned == true
    }
    var next: CalendarDate?
    if case .date(let day)? = last?.values[.nextDate] { next = day }
    #expect(bulletin.has("La próxima sesión será el") == (next != nil))
    if let next { #expect(bulletin.has(PlainDays.long(next))) }
    let inForce = reader.inForce
    let binding = reader.frozen.map(\.acta).filter { acta in
      reader.sitting(of: acta.acta)?.id == sitting.id && reader.isSigned(acta)
        && !reader.isReplaced(acta.acta)
    }.flatMap(\.agreements).filter { agreement in
      inForce.unbound(agreement) == nil
        && inForce.concurring(agreement).allSatisfy { inForce.unbound(agreement, on: [$0]) == nil }
    }
    let texts = binding.compactMap { id -> String? in
      if case .text(let text)? = inForce[id]?.values[.text] { text } else { nil }
    }
    #expect(bulletin.clauses.map(\.text.string) == texts)
    for words in ["persona-", "dicho-", "reserva-", "dispensa-", "motivo-"] {
      #expect(!bulletin.text.contains(words), "\(words)")
    }
  }

  @Test("The table of commitments: day, state, light and counts", arguments: Seeds.all)
  func commitments(seed: UInt64) throws {
    let mesa = try RandomMesa(seed: seed)
    let reader = FolioReader(mesa.written.chronicle.folios)
    for text in ["2026-11-23", "2027-01-15"] {
      let today = try WrittenMesa.day(text)
      let paper = try PaperReading(DocumentKind.commitments.row, of: mesa.written, on: today)
      let inForce = reader.inForce
      let read =
        inForce.all(.commitment).compactMap { inForce.commitment($0, on: today) }
        + reader.drafts(besides: inForce).compactMap { reader.commitment($0, on: today) }
      let rows = read.map { commitment in
        guard case .text(let action)? = commitment.row.values[.action] else { return "" }
        return "\(action): \(commitment.state)\n\(commitment.light)"
      }
      let printed =
        paper.table("Qué se hará")?.rows.map { "\($0[1].string): \($0[5].string)" } ?? []
      #expect(printed.sorted() == rows.sorted())
      func count(_ label: String, _ isCounted: (ReadCommitment) -> Bool) {
        #expect(paper.fields[label] == String(read.count(where: isCounted)), "\(label)")
      }
      count("Compromisos") { _ in true }
      count("Vencidos") { $0.light.contains("vencido") }
      count("Incumplidos") { $0.light.contains("rojo (incumplido)") }
      count("Abiertos") { $0.isOpen }
      count("Cumplidos") { !$0.isOpen }
      count("Sin plazo") { $0.light.contains("sin plazo") }
      count("Sin firmar o en consulta") { !$0.light.contains("(") }
    }
  }

  @Test("The record of each verification", arguments: Seeds.all)
  func verifications(seed: UInt64) throws {
    let mesa = try RandomMesa(seed: seed)
    let whole = FolioReader(mesa.written.chronicle.folios)
    let today = try WrittenMesa.day("2026-11-23")
    for row in whole.all(.verification) {
      let reader = whole.before(row).inForce
      guard case .record(let id)? = row.values[.commitment], let commitment = reader[id],
        case .record(let agreement)? = commitment.values[.agreement],
        case .date(let day)? = row.values[.date], case .text(let by)? = row.values[.by],
        case .text(let found)? = row.values[.text],
        case .text(let action)? = commitment.values[.action]
      else { continue }
      let unbound = reader.unbound(agreement, on: reader.responsible(commitment))
      let paper = try PaperReading(
        DocumentKind.verification.row, of: mesa.written, on: today, record: row.id)
      #expect(paper.fields["Fecha"] == "\(PlainDays.weekday(day)) \(PlainDays.long(day))")
      #expect(paper.fields["Verificó"] == by)
      #expect(paper.fields["Compromiso"] == action)
      #expect(paper.sentences.contains(found))
      #expect(paper.fields["Acta"] == reader.holding(agreement).map { "Acta N.º \($0.number)" })
      #expect(paper.fields["Situación del acuerdo"] == unbound)
      let due = reader.commitment(commitment, on: today)?.due
      #expect(
        paper.fields["Vence"] == due.map { "\(PlainDays.weekday($0)) \(PlainDays.long($0))" })
      #expect(reader.atTable.allSatisfy { paper.sentences.contains($0.name) })
      #expect(!paper.text.contains("motivo-") && !paper.text.contains("alerta-"))
    }
  }

  @Test(
    "Nothing went to signature that was not read and accepted, or left open by nobody",
    arguments: Seeds.all)
  func signature(seed: UInt64) throws {
    let mesa = try RandomMesa(seed: seed)
    let whole = FolioReader(mesa.written.chronicle.folios)
    for (acta, folio) in whole.frozen {
      let reader = whole.asOf(folio - 1)
      #expect(acta.agreements == reader.agreements(of: acta.acta))
      #expect(acta.signers.map(\.name) == reader.signers(of: acta.acta, on: acta.date))
      #expect(acta.parties == reader.atTable.map(\.id))
      for agreement in acta.agreements {
        #expect(reader.isRead(agreement))
        let last = reader.last(.acceptance, of: agreement)
        for party in reader.concurring(agreement) {
          let yes = last[party].map { row in
            reader.isBound(row) && row.values[.answer] != .code(.objects)
          }
          #expect(yes == true)
        }
        // Only an obligation has what may be left blank.
        let others: [Value?] = [.code(.procedural), .code(.recognition)]
        if others.contains(reader[agreement]?.values[.clauseClass]) { continue }
        for commitment in reader.all(.commitment, of: agreement, by: .agreement) {
          let blanks: [(FieldKey, Code)] = [
            (.deadline, .missingDeadline), (.verifier, .missingVerifier),
            (.followUp, .missingFollowUp),
          ]
          for (key, rule) in blanks where commitment.values[key] == nil {
            #expect(
              reader.all(.waiver).contains {
                $0.values[.lintRule] == .code(rule) && $0.values[.agreement] == .record(agreement)
              })
          }
        }
      }
    }
  }
}

/// That these runs come to what the laws speak of at all.
@Suite("Law: random mesas")
struct RandomMesaTests {
  @Test("have readings that fell and that stand, actas with agreements, and what binds")
  func reach() throws {
    var seen: [String: Int] = [:]
    for seed in Seeds.all {
      let reader = FolioReader(try RandomMesa(seed: seed).written.chronicle.folios)
      for agreement in reader.all(.agreement) where agreement.values[.readAloud] != nil {
        seen[reader.isRead(agreement.id) ? "read" : "fell", default: 0] += 1
      }
      for answer in reader.all(.acceptance) {
        seen[reader.isBound(answer) ? "bound" : "stale", default: 0] += 1
      }
      seen["clauses", default: 0] += reader.frozen.map(\.acta.agreements.count).reduce(0, +)
      seen["empty", default: 0] += reader.frozen.count { $0.acta.agreements.isEmpty }
      let inForce = reader.inForce
      let commitments = inForce.all(.commitment).compactMap { row in
        inForce.commitment(row, on: CalendarDate(dayNumber: 21_000))
      }
      // What it is about: signed words beside others that are being written.
      seen["rewritten", default: 0] += reader.all(.agreement).count { row in
        inForce.heard(row.id) != reader.heard(row.id)
      }
      seen["binding", default: 0] += commitments.count { $0.light.contains("(") }
      seen["late", default: 0] += commitments.count { $0.light.contains("vencido") }
      seen["replaced", default: 0] += reader.frozen.count { reader.isReplaced($0.acta.acta) }
    }
    print("random mesas: \(seen.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    for what in ["read", "fell", "bound", "stale", "clauses", "empty"] {
      #expect(seen[what, default: 0] >= 5, "\(what)")
    }
    // Few promises come so far that somebody who is to keep them has signed.
    for what in ["binding", "late", "replaced"] { #expect(seen[what, default: 0] >= 1, "\(what)") }
  }
}
