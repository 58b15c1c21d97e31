import Content
import Dialogue
import Interface
import Wording

/// A mesa as text, for `ver`.
struct MesaText {
  let words: Words
  let handbook: Handbook
  let guide: Guide
  /// Names that stand nowhere in it; `nil` for none.
  private let names: WithheldNames?
  /// Whether it has the words of a caucus that nobody released.
  private let isInTrust: Bool

  init(words: Words, handbook: Handbook, keeping names: WithheldNames?, inTrust: Bool) {
    self.names = names
    isInTrust = inTrust
    self.words = words
    self.handbook = handbook
    guide = GuideContent.load(words.language)
  }

  /// Widest line of running text, in columns.
  private static let width = 78

  /// - Parameter past: the folio after which the mesa stood so; `nil` for how it stands now.
  func page(_ mesa: Mesa, asOf past: Folio?) -> String {
    var parts = [heading(mesa, past), caseFile(mesa)]
    parts.append(section(words.report.labels.parties, mesa.parties.map(party)))
    parts.append(section(words.report.labels.sessions, mesa.sessions.flatMap { session($0, mesa) }))
    parts.append(section(words.report.labels.phases, Phase.allCases.map { phase($0, mesa) }))
    parts.append(items(mesa))
    parts.append(section(words.report.labels.notes, mesa.notes.flatMap(note)))
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func heading(_ mesa: Mesa, _ past: Folio?) -> String {
    let title = "\(Shown.line(mesa.caseFile.name)) (\(mesa.id))"
    guard let past else { return title }
    let moment = words.dates.moment(past.at)
    return title + "\n*** " + words.report.asOf(past.number, moment) + " ***"
  }

  private func caseFile(_ mesa: Mesa) -> String {
    let (file, terms, labels) = (mesa.caseFile, words.terms, words.report.labels)
    let circumstances = Circumstance.allCases.filter(mesa.circumstances.contains)
    let rows: [(String, String)] =
      [
        (labels.code, file.code), (labels.place, place(file.place)),
        (labels.type, terms.type(file.type)), (labels.stage, terms.stage(file.stage)),
        (labels.status, terms.status(file.status)),
        (labels.mechanism, terms.mechanism(file.mechanism)),
        (labels.moment, terms.moment(file.moment)), (labels.role, terms.role(file.role)),
        (labels.circumstances, circumstances.map(terms.circumstance).joined(separator: ", ")),
        (labels.summary, told(file.summary)),
      ] + registry(file)
    return columns(rows.filter { !$0.1.isEmpty })
  }

  /// What the registry of cases adds, as far as it is said.
  private func registry(_ file: CaseFile) -> [(String, String)] {
    let wording = Wording(words.language)
    let labels = wording.screens
    func said<Value: UnsaidList>(_ value: Value, _ term: (Value) -> String) -> String {
      value == .unsaid ? "" : term(value)
    }
    return [
      (labels.fieldOtherPlaces, file.otherPlaces.map(place).joined(separator: "; ")),
      (labels.fieldSecondType, said(file.secondType, words.terms.type)),
      (labels.fieldCompetence, file.competence),
      (labels.fieldStatusReason, file.statusReason),
      (labels.fieldEntry, file.entry == .unsaid ? "" : wording.words(for: file.entry)),
      (labels.fieldViolence, said(file.violence, words.terms.violence)),
    ]
  }

  private func columns(_ rows: [(String, String)]) -> String {
    let column = (rows.map { TextWidth.of($0.0) }.max() ?? 0) + 2
    return rows.flatMap { label, text in
      let head = label + String(repeating: " ", count: column - TextWidth.of(label))
      return RunningText.hanging(text, after: head, indent: column, width: Self.width)
    }.joined(separator: "\n")
  }

  private func place(_ place: Place) -> String {
    place.ubigeo.isEmpty ? place.name : "\(place.name) (\(place.ubigeo))"
  }

  private func party(_ party: Party) -> String {
    let details = party.details
    return "  \(party.id). \(Shown.line(party.name)): \(words.terms.partyKind(details.kind)), "
      + words.terms.tier(details.tier)
  }

  private func session(_ session: Session, _ mesa: Mesa) -> [String] {
    let date = words.dates.short(session.date)
    let text = session.isOpen ? words.report.openSession : words.report.session
    var line = "  " + text(session.number, date).capitalizedFirst
    if !session.place.isEmpty { line += ", " + Shown.line(session.place) }
    let stated = stated(of: session, mesa)
    if session.attendance.isEmpty { return [line] + stated }
    line += ": " + words.counts.present(session.present, session.attendance.count)
    let absent = session.attendance.filter { !$0.isPresent }.map { absent in
      let mark = mesa.mark(of: absent.person).map {
        " (\(Wording(words.language).people.mark($0)))"
      }
      return Shown.line(mesa.name(of: absent.person) + (mark ?? ""))
    }
    guard !absent.isEmpty else { return [line] + stated }
    return [line] + stated
      + ["    \(words.report.labels.absent): " + absent.joined(separator: ", ")]
  }

  /// What is said of a session beside its day and place, and nothing of what is not said.
  private func stated(of session: Session, _ mesa: Mesa) -> [String] {
    let (details, wording) = (session.details, Wording(words.language))
    let labels = wording.screens
    let rows = [
      (labels.fieldModality, details.modality.map { words.records.code($0, in: .modality) } ?? ""),
      (labels.fieldStatedOpening, details.statedOpening?.description ?? ""),
      (labels.fieldStatedClosing, details.statedClosing?.description ?? ""),
      (labels.fieldEnding, details.ending.map { words.records.code($0, in: .sessionEnding) } ?? ""),
      (labels.fieldEndingWords, details.endingWords),
      (
        labels.fieldAgenda,
        wording.words(for: details.agenda) { mesa.records[$0]?.text(.title) }
      ),
    ]
    return rows.filter { !$0.1.isEmpty }.flatMap { label, text in
      RunningText.hanging("\(label): \(told(text))", after: "    ", indent: 6, width: Self.width)
    }
  }

  private func phase(_ phase: Phase, _ mesa: Mesa) -> String {
    let progress = mesa.progress(of: handbook[phase])
    let sign = phase == mesa.phase ? ">" : progress.isComplete ? "✓" : " "
    return "\(sign) \(words.terms.numberedPhase(phase)): \(progress.settled)/\(progress.total)"
  }

  /// The list of the phase in which the mesa stands.
  private func items(_ mesa: Mesa) -> String {
    let lines = handbook[mesa.phase].items(for: mesa).flatMap { item -> [String] in
      let record = mesa.items[item.id]
      let title = guide[item.id].title
      let standing = mesa.standing(of: item)
      let tally = standing.tally.map { "  \($0.done)/\($0.total)" } ?? ""
      let box = standing.isNothingYet ? "[.]" : Self.box(standing.mark)
      let line = "  \(box) \(title)\(tally)  \(item.id)"
      guard let reason = record?.reason, !reason.isEmpty else { return [line] }
      let text = words.report.labels.reason + ": " + told(reason)
      return [line]
        + RunningText.hanging(text, after: "      ", indent: 6, width: Self.width)
    }
    return section(words.terms.numberedPhase(mesa.phase), lines)
  }

  private static func box(_ mark: ItemMark) -> String {
    switch mark {
    case .pending: "[ ]"
    case .inProgress: "[~]"
    case .done: "[x]"
    case .notApplicable: "[-]"
    case .waived: "[/]"
    }
  }

  private func note(_ note: Note) -> [String] {
    var head = "  \(words.dates.stamp(note.at)), \(Shown.line(note.by))"
    if let item = note.item { head += ", " + Shown.line(item) }
    // What was said in trust in a caucus is told to whoever asks for all.
    let isHidden = note.isReserved && !isInTrust
    let text =
      isHidden ? CaucusTexts(words.language).reservedLine(note.id.serial) : told(note.text)
    return [head] + RunningText.hanging(text, after: "    ", indent: 4, width: Self.width)
  }

  private func told(_ text: String) -> String { names?.kept(back: text) ?? text }

  private func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : ([title] + lines).joined(separator: "\n")
  }
}
