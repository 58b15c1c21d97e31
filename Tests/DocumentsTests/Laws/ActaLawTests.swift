import Dialogue
import Documents
import MesaSamples
import SeededRandomness
import Testing

/// Each sentence of an acta of a random mesa, recomputed from the folios.
@Suite("Law: an acta says what the folios say")
struct ActaLawTests {
  /// The acta on paper beside what the book says of it.
  private struct Case {
    let reader: FolioReader
    let acta: RecordID
    let sitting: FolioReader.Sitting
    let paper: PaperReading
    let agreements: [RecordID]

    func value(_ key: FieldKey) -> Value? { reader[acta]?.values[key] }
    func text(_ key: FieldKey) -> String {
      if case .text(let text)? = value(key) { text } else { "" }
    }
    func day(_ key: FieldKey) -> CalendarDate? {
      if case .date(let day)? = value(key) { day } else { nil }
    }
  }

  @Test(
    "Day, hours, end, people, clauses, reading, answers, copies and signatures",
    arguments: Seeds.all)
  func acta(seed: UInt64) throws {
    let mesa = try RandomMesa(seed: seed)
    let reader = FolioReader(mesa.written.chronicle.folios)
    for acta in reader.all(.acta) {
      guard let sitting = reader.sitting(of: acta.id) else { continue }
      let paper = try PaperReading(
        .acta, of: mesa.written, on: WrittenMesa.day("2026-11-23"), acta: acta.id)
      let it = Case(
        reader: reader, acta: acta.id, sitting: sitting, paper: paper,
        agreements: reader.agreements(of: acta.id))
      checkHead(it)
      checkSitting(it)
      checkPeople(it)
      checkClauses(it)
      checkReading(it)
      checkDeadlines(it)
      checkEnd(it)
      checkForm(it)
    }
  }

  private func checkHead(_ it: Case) {
    let freezing = it.reader.freezing(it.acta)
    let title = it.paper.heads.first ?? ""
    #expect(freezing.map { title.hasSuffix(" N.º \($0.number)") } ?? !title.contains("N.º"))
    #expect(it.paper.has("BORRADOR") == (freezing == nil))
    let year = (freezing?.date ?? it.sitting.details.date).year
    let isNamed = it.paper.has("Año de la Esperanza y el Fortalecimiento de la Democracia")
    #expect(isNamed == (year == 2026))
    #expect(isNamed || !it.paper.has("«Año"))
    for (key, words) in [(FieldKey.replaces, "reemplaza al"), (.complements, "complementa al")] {
      guard case .record(let other)? = it.value(key), let number = it.reader.freezing(other)?.number
      else {
        #expect(!it.paper.has(words))
        continue
      }
      let end = key == .replaces ? "," : "."
      #expect(it.paper.has("\(words) Acta N.º \(number)\(end)"))
    }
  }

  private func checkSitting(_ it: Case) {
    let details = it.sitting.details
    let day = "\(PlainDays.weekday(details.date)) \(PlainDays.long(details.date))"
    let held = it.reader.wasAttended(it.sitting) == false ? "se convocó" : "se celebró"
    let opening = it.paper.sentences.first { $0.contains("\(held) la sesión") } ?? ""
    #expect(it.paper.has("sin que asistiera ninguna de las partes") == (held == "se convocó"))
    let begins = it.sitting.begins.map { "Siendo las \($0) horas del \(day)," } ?? "El \(day),"
    #expect(opening.hasPrefix(begins))
    #expect(opening.contains("\(held) la sesión N.º \(it.sitting.id.serial) de la mesa"))
    #expect(opening.contains("en el local «\(details.place)»") == !details.place.isEmpty)
    #expect(opening.contains("en reunión") == (details.modality != nil))
    let endings: [Code: String] = [
      .agreed: "con acuerdo", .inConsultation: "con lo tratado en consulta con las bases",
      .suspended: "por suspensión", .withdrawal: "por el retiro de una de las partes",
      .withoutAgreement: "sin acuerdo",
    ]
    let ends = it.paper.sentences.filter { $0.contains("terminó") }
    let isOver = it.sitting.closed != nil
    let how = isOver ? details.ending.flatMap { endings[$0] }.map { " \($0)" } ?? "" : ""
    var expected: [String] = []
    if let hour = it.sitting.ends {
      let isNext = it.sitting.begins.map { hour < $0 } ?? false
      expected = [
        "Siendo las \(hour) horas\(isNext ? " del día siguiente" : ""), terminó la sesión\(how)."
      ]
    } else if !how.isEmpty {
      expected = ["La sesión terminó\(how)."]
    }
    let stated = isOver && !details.endingWords.isEmpty ? " \(details.endingWords)" : ""
    #expect(ends == expected.map { $0 + stated })
    if !details.endingWords.isEmpty { #expect(it.paper.has(details.endingWords) == isOver) }
    let next = it.day(.nextDate).map {
      let place = it.text(.nextPlace)
      return "La próxima sesión queda fijada para el \(PlainDays.weekday($0)) "
        + PlainDays.long($0) + (place.isEmpty ? "." : ", en el local «\(place)».")
    }
    #expect(
      it.paper.sentences.filter { $0.contains("próxima sesión") } == [next].compactMap(\.self))
  }

  private func checkPeople(_ it: Case) {
    let printed = it.paper.tables.filter { $0.columns.map(\.title).contains("Calidad") }
      .flatMap(\.rows).map { "\($0[0].string): \($0[4].string)" }
    let noted = it.reader.attendance(it.sitting, withTeam: false).map {
      "\($0.name): \(said($0.presence))"
    }
    #expect(printed.sorted() == noted.sorted())
    let isTold = it.value(.actaForm) != .code(.conciliationForm)
    #expect(
      it.paper.sentences.filter { $0.contains("se retiró de la sesión") }
        == (isTold ? it.reader.outings(it.sitting) : []))
    #expect(it.paper.signatures.map(\.name) == it.reader.signers(of: it.acta))
    let signed = it.reader.all(.signature, of: it.acta, by: .acta)
    #expect(
      it.paper.signatures.count { !$0.remark.isEmpty }
        == Set(signed.map { $0.values[.person] }).count)
    let team = it.reader.team(at: it.sitting).count
    #expect((it.paper.table("Función")?.rows.count ?? 0) == team)
  }

  private func checkClauses(_ it: Case) {
    let texts = it.agreements.compactMap { id -> String? in
      if case .text(let text)? = it.reader[id]?.values[.text] { text } else { nil }
    }
    #expect(it.paper.clauses.map(\.text.string) == texts)
    let sentences = it.paper.sentences.filter {
      $0.contains("Se acuerda lo siguiente:")
        || $0.contains("resultan los siguientes acuerdos") || $0.contains("se obligan, de manera")
    }
    #expect(sentences.isEmpty == texts.isEmpty)
  }

  private func checkReading(_ it: Case) {
    let read = it.agreements.enumerated().filter { it.reader.isRead($0.element) }.map(\.offset)
    let answers = it.agreements.flatMap { agreement in
      it.reader.parties.compactMap { it.reader.last(.acceptance, of: agreement)[$0.id] }
        .filter { it.reader.isBound($0) }
    }
    let ordinals = [
      "PRIMERO", "SEGUNDO", "TERCERO", "CUARTO", "QUINTO", "SEXTO", "SÉPTIMO", "OCTAVO", "NOVENO",
    ]
    let tails = read.map { readingTail(it, it.agreements[$0]) }
    var expected: [String] = []
    if let tail = tails.first, read.count == it.agreements.count, Set(tails).count == 1 {
      expected = ["El texto se leyó en voz alta, cláusula por cláusula\(tail)"]
    } else {
      for (place, tail) in tails.enumerated() where tails.firstIndex(of: tail) == place {
        let clauses = zip(read, tails).filter { $0.1 == tail }.map {
          $0.0 < 9 ? ordinals[$0.0] : "DÉCIMO" + ($0.0 == 9 ? "" : " " + ordinals[$0.0 - 10])
        }
        let first = clauses.dropLast().joined(separator: ", ")
        let named = first.isEmpty ? clauses.joined() : first + " y " + (clauses.last ?? "")
        expected.append("Se leyó en voz alta lo siguiente: \(named)\(tail)")
      }
    }
    #expect(it.paper.sentences.filter { $0.contains("leyó") } == expected)
    #expect(it.paper.sentences.contains("Respuestas que constan:") == !answers.isEmpty)
    #expect(it.paper.heads.contains("Lectura y conformidad") == !read.isEmpty)
    checkAnswers(it)
  }

  /// In which languages a clause was heard, and the day where it was another than the session's.
  private func readingTail(_ it: Case, _ agreement: RecordID) -> String {
    let answers = it.reader.parties.compactMap {
      it.reader.last(.acceptance, of: agreement)[$0.id]
    }.filter { it.reader.isBound($0) }
    var languages: [String] = []
    for case .text(let language)? in answers.map({ $0.values[.language] })
    where !languages.contains(language) {
      languages.append(language)
    }
    let isInterpreted = answers.contains {
      $0.values[.interpreter] == .flag(true) && $0.values[.language] != nil
    }
    let list =
      languages.count < 2
      ? languages.joined()
      : languages.dropLast().joined(separator: ", ") + " y " + (languages.last ?? "")
    var tail = languages.isEmpty ? "" : ", en \(list)\(isInterpreted ? ", con intérprete" : "")"
    if case .date(let day)? = it.reader[agreement]?.values[.readAloud],
      day != it.sitting.details.date
    {
      tail += ", el \(PlainDays.long(day))"
    }
    return tail + "."
  }

  private func checkAnswers(_ it: Case) {
    let words: [Code: String] = [
      .accepts: "acepta", .reserves: "acepta con reservas", .objects: "no acepta",
      .adReferendum: "acepta ad referéndum", .takesNote: "toma nota",
    ]
    let isDraft = !it.reader.frozen.contains { $0.acta.acta == it.acta }
    let rows = it.agreements.flatMap { agreement -> [String] in
      let last = it.reader.last(.acceptance, of: agreement)
      let concurring = it.reader.concurring(agreement)
      let asked = it.reader.parties.filter { concurring.contains($0.id) || last[$0.id] != nil }
      return asked.compactMap { party in
        guard let row = last[party.id], it.reader.isBound(row),
          case .code(let code)? = row.values[.answer]
          // What is signed tells only answers that there are.
        else { return isDraft ? "\(party.name): pendiente" : nil }
        return "\(party.name): \(words[code] ?? "?")"
      }
    }
    let printed = it.paper.table("Respuesta")?.rows.map { "\($0[1].string): \($0[2].string)" } ?? []
    #expect(printed == rows)
  }

  private func checkDeadlines(_ it: Case) {
    for agreement in it.agreements {
      for row in it.reader.all(.commitment, of: agreement, by: .agreement) {
        guard case .text(let action)? = row.values[.action] else { continue }
        let sentence = it.paper.sentences.first { $0.contains(": \(action). ") } ?? ""
        guard case .deadline(let deadline)? = row.values[.deadline] else {
          #expect(sentence.hasSuffix("Plazo: sin plazo señalado."))
          continue
        }
        // What runs from the signature has no day on the paper that is signed.
        var day: CalendarDate?
        if !FolioReader.runsFromSignature(deadline) {
          day = it.reader.day(deadline, agreement, signed: nil)
        }
        switch deadline {
        case .date(let date): #expect(sentence.hasSuffix("Plazo: \(PlainDays.long(date))."))
        case .hours: #expect(!sentence.contains("hasta el"))
        case .immediate, .days, .months:
          #expect(sentence.contains("hasta el") == (day != nil))
          if let day { #expect(sentence.hasSuffix(", hasta el \(PlainDays.long(day)).")) }
        }
      }
    }
  }

  private func checkEnd(_ it: Case) {
    let copies = it.reader.copies(of: it.acta)
    #expect(
      it.paper.has("Se extiende un ejemplar de igual valor para cada parte; en total, \(copies).")
        == (copies > 0))
    let date = it.reader.freezing(it.acta)?.date
    #expect(
      it.paper.fields["Puesta a la firma"]
        == date.map { "\(PlainDays.weekday($0)) \(PlainDays.long($0))" })
    // Neither why something was left open nor what was noted for the mediator alone.
    for words in ["dispensa-", "motivo-", "alerta-"] { #expect(!it.paper.text.contains(words)) }
  }

  /// What each form holds of what was said: a consultation what may be told, the others nothing.
  private func checkForm(_ it: Case) {
    let isConsultation = it.value(.actaForm) == .code(.consultationForm)
    let told = it.reader.rows.filter { row in
      (row.kind == .statement || row.kind == .proposal) && row.values[.onPaper] == .code(.yes)
    }.compactMap { row -> String? in
      if case .text(let text)? = row.values[.text] { text } else { nil }
    }
    let printed = it.paper.table("Opinión")?.rows.map { $0[2].string } ?? []
    #expect(printed.sorted() == (isConsultation ? told.sorted() : []))
    #expect(isConsultation || !it.paper.text.contains("dicho-"))
    if it.value(.actaForm) == .code(.conciliationForm) {
      #expect(!it.paper.text.contains("reserva-"))
    }
  }

  private func said(_ presence: Presence?) -> String { PlainPresence.said(presence) }
}
