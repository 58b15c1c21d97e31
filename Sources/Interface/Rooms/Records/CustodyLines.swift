import Content
import Dialogue
import Wording

extension AppState {
  /// What the row of somebody held or of a visit says before all else: how long they have been held, or
  /// that a count does not come out; `nil` where there is neither.
  func custodyLight(_ record: Record) -> ShownLight? {
    if record.kind == .visit { return countLight(record) }
    guard record.kind == .detention,
      let person = HeldPerson(record, at: now, by: InstrumentContent.custody.map(\.rule))
    else { return nil }
    return ShownLight(
      state: custodyWords(person), day: nil, scope: person.isInAlarm ? .dueOverdue : .text)
  }

  /// «pasaron 48 h · en custodia», «lleva 26 h 10 min · en custodia»; never that it is in time.
  func custodyWords(_ person: HeldPerson) -> String {
    let words = look.wording.custody
    let time =
      if person.isInAlarm {
        person.clock?.limit.map(words.overShort) ?? words.noHabeasCorpus
      } else {
        person.clock?.minutes.map(words.elapsedShort) ?? words.hourMissingShort
      }
    let isInNeed = table?.mesa.peopleInNeed.contains(person.record.id) == true
    return [
      time, person.record.isMinor ? words.minorShort : "", isInNeed ? words.inNeedShort : "",
      states(of: person.record),
    ].filter { !$0.isEmpty }.joined(separator: separator)
  }

  private func countLight(_ visit: Record) -> ShownLight? {
    let interviewed = table?.mesa.interviewed(at: visit.id) ?? 0
    guard BookCount(visit, interviewed: interviewed) != nil,
      let book = visit.number(.bookCount),
      let seen = visit.seenCount(interviewed: interviewed)
    else { return nil }
    return ShownLight(
      state: [look.wording.custody.counts(book: book, seen: seen), status(of: visit)]
        .joined(separator: separator),
      day: nil, scope: .messageWarning)
  }

  /// That a visit saw fewer people than the book has, or others.
  func countParagraphs(_ visit: Record) -> [Paragraph] {
    BookCount(visit, interviewed: table?.mesa.interviewed(at: visit.id) ?? 0).map {
      [Paragraph(text: look.wording.custody.count($0), scope: .messageWarning)]
    } ?? []
  }

  /// The same while it is typed.
  func countAdvice(on form: Form) -> FormAdvice {
    let isHospital = form.text(.record(.placeKind)) == Code.hospital.rawValue
    var interviewed = 0
    if case .record(let id) = form.purpose { interviewed = table?.mesa.interviewed(at: id) ?? 0 }
    let count = BookCount(
      book: Int(form.text(.record(.bookCount)).trimmed),
      seen: Int(form.text(.record(.seenCount)).trimmed).map { max($0, interviewed) })
    let text = isHospital ? nil : count.map(look.wording.custody.count)
    return FormAdvice(
      paragraphs: text.map { [Paragraph(text: $0, scope: .messageWarning)] } ?? [], rows: 1)
  }

  /// That the hour from which one counts is missing, before it is saved and while it can be asked.
  func hourAdvice(on form: Form) -> FormAdvice {
    let isHeld = form.text(.record(.custodyState)) == Code.held.rawValue
    let isMissing = [FieldKey.arrestDate, .arrestHour].contains {
      form.text(.record($0)).trimmed.isEmpty
    }
    let sentence = isHeld && isMissing ? look.wording.custody.hourMissing : nil
    return FormAdvice(
      paragraphs: sentence.map { [Paragraph(text: $0, scope: .messageWarning)] } ?? [], rows: 1)
  }

  /// How long somebody has been held and what the law says of it, with who is to be called.
  func custodyParagraphs(_ detention: Record) -> [Paragraph] {
    let words = look.wording.custody
    let rows = InstrumentContent.custody
    if detention.isNotLocated { return [Paragraph(text: words.notLocated, scope: .messageWarning)] }
    guard let clock = CustodyClock(detention, at: now, by: rows.map(\.rule)) else { return [] }
    var lines = [
      Paragraph(
        text: clock.minutes.map(words.elapsed) ?? words.hourMissing,
        scope: clock.minutes == nil ? .messageWarning : .text)
    ]
    if clock.isOver, let limit = clock.limit {
      lines.append(Paragraph(text: words.over(limit), scope: .dueOverdue))
    }
    return lines
      + clock.rules.compactMap { rule in
        rows.first { $0.rule.id == rule.id }.map {
          Paragraph(text: words.rule($0.says[look.wording.language], rule.law))
        }
      }
  }
}
