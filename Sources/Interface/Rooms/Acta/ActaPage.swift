import Dialogue
import Documents
import Wording

extension AppState {
  /// The outline at the left, the text of the part under the cursor at the right, and above what
  /// the acta is. In a narrow window the outline stands above the text.
  func page(of room: ActaRoom) -> Page {
    guard let table else { return .empty }
    let words = look.wording.actaScreen
    guard let acta = actaRecord else {
      return Page(
        Pane(
          id: .list, border: border(words.title(nil)),
          body: .rows(RowList(count: 0, cursor: 0, empty: noActa) { _ in Row("") })))
    }
    let rows = actaRows
    let head = Pane(
      id: .head, margin: 2, body: .text(TextBody(paragraphs: actaHead(acta, table))))
    let isWide = size.columns >= Self.leastForLacking
    let panes = [head, outlinePane(rows), partPane(rows)]
    return Page(isWide ? panes + [lackingPane(rows, table)] : panes) { body in
      let (head, rest) = body.splitTop(body.rows >= Self.leastForTwoLines ? 2 : 1)
      if isWide {
        let (outline, others) = rest.splitLeft(min(60, rest.columns / 3))
        let (text, lacking) = others.splitLeft(others.columns * 3 / 5)
        return [head, outline, text, lacking]
      }
      let (outline, text) =
        rest.columns >= 70
        ? rest.splitLeft(rest.columns * 2 / 5) : rest.splitTop(rest.rows / 2)
      return [head, outline, text]
    }
  }

  /// Rows from which on its head takes two lines.
  private static let leastForTwoLines = 18

  /// Columns of the window from which on all that the acta lacks stands beside its parts.
  private static let leastForLacking = 160

  /// All that blocks the signing of a draft, by what mends it; of a frozen one, who signed.
  private func lackingPane(_ rows: [ActaRow], _ table: TableState) -> Pane {
    let words = look.wording.actaScreen
    let isFrozen = hasFrozenActa
    let paragraphs: [Paragraph]
    if isFrozen {
      let signatures = rows.last { $0.target == .signing }
      paragraphs = signatures.map { BlockLines.paragraphs($0.blocks) } ?? []
    } else {
      let faults = faultLines(rows.flatMap(\.holes), table.mesa, of: nil)
      paragraphs = faults.isEmpty ? [Paragraph(text: words.holeCount(0))] : faults
    }
    return Pane(
      id: .lacking, border: border(isFrozen ? words.signatures : words.lacking, isFocused: false),
      margin: 1, body: .text(TextBody(paragraphs: paragraphs)))
  }

  /// What it is, and what it lacks or how it was signed; a line each.
  private func actaHead(_ acta: Record, _ table: TableState) -> [Paragraph] {
    let words = look.wording.actaScreen
    let frozen = table.mesa.frozen(acta.id)
    let state = words.state(table.mesa.state(of: acta.id)) { table.mesa.party($0)?.name ?? "" }
    let kind = look.wording.records.code(acta.code(.actaKind) ?? .meeting, in: .actaKind)
    let holes = actaViewNow?.holes ?? 0
    let parts = [words.title(frozen?.number), kind] + (frozen == nil ? [] : [state])
    let counters = look.wording.insights.agreements(table.mesa.agreementCounters)
    let unsigned = unsignedParties.count
    let signers =
      unsigned == 0 ? [] : ["\(words.withoutSigner(unsigned)) (\(key(of: "signActa")))"]
    let line =
      frozen == nil
      ? ([words.holeCount(holes)] + signers + [counters]).joined(separator: separator) : counters
    let hasHoles = frozen == nil && holes > 0
    // Of one line the count comes first: it is what blocks.
    if body.rows < Self.leastForTwoLines {
      let shown = (frozen == nil ? [parts[0], words.holeCount(holes)] : parts)
      let text = Frame.fitted(shown.joined(separator: separator), to: size.columns - 4)
      return [Paragraph(text: text, scope: hasHoles ? .messageError : .textStrong)]
    }
    let lines: [(String, Scope)] = [
      (parts.joined(separator: separator), .textStrong),
      (line, hasHoles ? .messageError : .text),
    ]
    return lines.map { Paragraph(text: Frame.fitted($0.0, to: size.columns - 4), scope: $0.1) }
  }

  private func outlinePane(_ rows: [ActaRow]) -> Pane {
    listPane(look.wording.actaScreen.outline, count: rows.count) { index in
      let row = rows[index]
      let blocking = row.holes.count { $0.blocks }
      return Row(
        look.glyphs.box(row.isTyped ? "+" : "=") + row.title,
        right: row.offered.isEmpty
          ? blockingSign(blocking) : look.wording.development.offered(row.offered.count),
        blocking > 0 ? .textStrong : row.isEmpty ? .textDim : .text)
    }
  }

  private func partPane(_ rows: [ActaRow]) -> Pane {
    let words = look.wording.actaScreen
    let row = rows.indices.contains(cursor) ? rows[cursor] : nil
    let title = row?.isTyped == true ? words.typed : words.follows
    return Pane(
      id: .detail, border: border(title, isFocused: false), margin: 1,
      body: .text(TextBody(paragraphs: row.map(actaParagraphs) ?? [], more: readAllHint)))
  }

  /// What a part lacks, then what it says.
  func actaParagraphs(_ row: ActaRow) -> [Paragraph] {
    guard let mesa = table?.mesa else { return [] }
    let holes = faultLines(row.holes, mesa, of: row.record(in: mesa)?.id)
    let text = signerParagraphs(row, mesa) + BlockLines.paragraphs(row.blocks)
    let words =
      !row.offered.isEmpty
      ? offeredParagraphs(row)
      : text.isEmpty ? [Paragraph(text: look.wording.actaScreen.empty, scope: .textDim)] : text
    return holes + (holes.isEmpty ? [] : [Paragraph(text: "")]) + words
  }

  /// The parties that are bound without anybody who can sign for them.
  private var unsignedParties: [PartyID] { actaViewNow?.board?.withoutSigner ?? [] }

  /// Above the names of those who sign a draft: which parties have nobody.
  private func signerParagraphs(_ row: ActaRow, _ mesa: Mesa) -> [Paragraph] {
    guard row.target == .signing, !hasFrozenActa, !unsignedParties.isEmpty else { return [] }
    let names = unsignedParties.map { mesa.party($0)?.name ?? $0.description }
    let text = look.wording.actaScreen.withoutSigner(names, key(of: "signActa"))
    return [Paragraph(text: severitySign(true) + text, scope: .textStrong)]
  }
}
