import Dialogue
import Documents
import Wording

/// What a document is about, as it is chosen on the screen.
extension AppState {
  /// Asks what a document is about where there is a choice, then what is said at its head, and shows it.
  mutating func begin(_ document: DocumentKind) -> [Effect] {
    let entries = subjectEntries(of: document)
    guard entries.count == 1, case .documentSubject(let only)? = entries.first?.choice else {
      guard !entries.isEmpty else {
        message = Message(.warning, nothing(for: document))
        return []
      }
      lay(.picker(picker(.documentSubjects(document))))
      return []
    }
    return goOn(with: only)
  }

  mutating func goOn(with document: DocumentChoice) -> [Effect] {
    guard document.kind.row.takesLead else { return [.showDocument(document)] }
    return openForm(.documentLead(document.kind, session: document.session))
  }

  /// What it can be about, what one most likely means first; one where nothing is asked.
  func subjectEntries(of document: DocumentKind) -> [PickerEntry] {
    switch document.row.subject {
    case .mesa: [entry(DocumentChoice(document), "")]
    case .session: sessionEntries(of: document)
    case .record(let kind):
      recordsToChoose(of: kind).map { record in
        entry(
          DocumentChoice(document, record: record.id), line(of: record),
          kind == .commitment ? commitmentLight(record) : status(of: record))
      }
    case .recipient:
      RightsRecipient.allCases.map { recipient in
        entry(
          DocumentChoice(document, recipient: recipient),
          look.wording.documents.papers.recipient(recipient))
      }
    }
  }

  private func entry(
    _ choice: DocumentChoice, _ title: String, _ detail: String = ""
  ) -> PickerEntry {
    PickerEntry(.documentSubject(choice), title: title, detail: Frame.fitted(detail, to: 40))
  }

  /// The session under the cursor, the open one or the last before the others, the latest first. What
  /// is no list of a session is made without one where there is none.
  private func sessionEntries(of document: DocumentKind) -> [PickerEntry] {
    guard let mesa = table?.mesa else { return [] }
    if mesa.sessions.isEmpty, document == .workingPaper {
      return [entry(DocumentChoice(document), "")]
    }
    let near = sessionForAttendance
    let sessions =
      mesa.sessions.filter { $0.id == near } + mesa.sessions.reversed().filter { $0.id != near }
    return sessions.map { session in
      entry(
        DocumentChoice(document, session: session.number), "\(texts.session) \(session.number)",
        look.wording.dates.short(session.date))
    }
  }

  private func recordsToChoose(of kind: RecordKind) -> [Record] {
    guard let mesa = table?.mesa else { return [] }
    guard kind == .commitment else { return mesa.records.all(kind).reversed() }
    let open = mesa.openCommitments(on: now.date, holidays: holidays)
    return (open.filter { $0.binding == .binds } + open.filter { $0.binding != .binds })
      .map(\.record)
  }

  private func commitmentLight(_ record: Record) -> String {
    table.flatMap { light(of: record, $0) }?.text(separator) ?? ""
  }

  private func nothing(for document: DocumentKind) -> String {
    switch document.row.subject {
    case .record(let kind):
      look.wording.documents.papers.noRecord(look.wording.records.kind(kind))
    case .mesa, .session, .recipient: noSessions
    }
  }
}
