import Dialogue
import Wording

/// What was captured at the table, on its way into the acta: it arrives in the editor of its part, and
/// nothing of it stands in the book before that is saved.
extension AppState {
  private var developmentTexts: DevelopmentTexts { look.wording.development }

  /// The lines of a part that nobody has written yet.
  private func offeredLines(for target: ActaPartTarget) -> [DevelopmentLine] {
    guard let mesa = table?.mesa, target.record(in: mesa) == nil else { return [] }
    return mesa.developmentLines(in: target.acta, part: target.part, of: target.item)
  }

  /// The same as sentences; empty where there are none, and once somebody wrote the part.
  func offered(for target: ActaPartTarget) -> String {
    developmentTexts.text(offeredLines(for: target))
  }

  /// Where the words in the editor come from, and what is not among them.
  func offerPrompt(for target: ActaPartTarget) -> String {
    guard !offeredLines(for: target).isEmpty, let mesa = table?.mesa,
      let session = mesa.session(of: target.acta)
    else { return "" }
    return developmentTexts.prompt(
      session.number, unsorted: mesa.unsortedLines(in: target.acta))
  }

  /// The same of the part under the cursor, as it would arrive.
  func offeredParagraphs(_ row: ActaRow) -> [Paragraph] {
    guard case .typed(let target) = row.target,
      let session = table?.mesa.session(of: target.acta)
    else { return [] }
    let head = developmentTexts.head(session.number, key(of: "editPart"))
    return [Paragraph(text: head, scope: .textStrong)]
      + row.offered.map { Paragraph(text: developmentTexts.sentence($0), scope: .textDim) }
  }

  /// Opens the part of the acta that a line belongs to, with its sentence behind what stands there.
  mutating func takeIntoActa(_ note: Note) -> [Effect] {
    guard let mesa = table?.mesa, let acta = mesa.draft(of: note.session) else {
      message = Message(.warning, developmentTexts.noActa(key(of: "acta"), key(of: "beginActa")))
      return []
    }
    do throws(DevelopmentObstacle) {
      let line = try mesa.developmentLine(of: note, in: acta)
      let target = ActaPartTarget(acta: acta, part: line.part, item: line.matter)
      return open(target, with: developmentTexts.sentence(line))
    } catch {
      message = Message(.warning, developmentTexts.obstacle(error))
      return []
    }
  }

  private mutating func open(_ target: ActaPartTarget, with sentence: String) -> [Effect] {
    let purpose = FormPurpose.actaPart(target)
    let hasDraft = drafts[draftKey(purpose)] != nil
    let stands = table.flatMap { target.record(in: $0.mesa) }?.text(.text) ?? ""
    let effects = openForm(purpose)
    guard case .form(var form)? = sheet else { return effects }
    let text = hasDraft ? form.text(.record(.text)) : stands
    guard !text.contains(sentence) else {
      sheet = nil
      message = Message(.info, developmentTexts.toldAlready)
      return effects
    }
    form.offer(
      [text, sentence].filter { !$0.isEmpty }.joined(separator: "\n\n"), in: .record(.text),
      isKept: hasDraft)
    sheet = .form(form)
    return effects
  }
}

extension Mesa {
  /// The acta of a session that did not go to signature; the last where there are several.
  fileprivate func draft(of session: SessionID?) -> RecordID? {
    guard let session else { return nil }
    return records.all(.acta).last { $0.session() == session && frozen($0.id) == nil }?.id
  }
}
