import Dialogue
import Wording

extension AppState {
  var projectionTexts: ProjectionTexts { look.wording.projection }

  /// A page that has the screen to itself; `nil` where a room has it.
  var wholePage: Page? {
    if isCurtainDown { return curtainPage }
    return isProjecting || room == .projection && sheets.isEmpty ? projectionPage : nil
  }

  /// Name of the mesa and hour, nothing else.
  private var curtainPage: Page {
    page(of: .curtain(table?.mesa.caseFile.name ?? ""))
  }

  var projectionPage: Page { page(of: projectionMatter) }

  private var projectionMatter: ProjectionMatter {
    table?.chronicle.mesa.projection(at: now, holidays: holidays) ?? .curtain("")
  }

  /// Whether its clock goes on by itself.
  var projectionTicks: Bool {
    guard case .table(let shown) = projectionMatter else { return false }
    return !shown.matter.isEmpty && !shown.isRecess
  }

  /// The same as plain lines.
  public var projectedLines: [String] {
    paragraphs(of: projectionMatter).map(\.text)
  }

  private func page(of matter: ProjectionMatter) -> Page {
    let paragraphs = paragraphs(of: matter)
    let margin = size.columns >= 100 ? 8 : 4
    let room = max(1, size.rows - 2)
    // Rows stand apart as far as there is room.
    let lines = paragraphs.map { $0.wrapped(width: size.columns - 2 * margin) }
    let wide = lines.map { lines in
      lines.flatMap { [$0, Paragraph(text: "")] }
    }
    let gap = [Paragraph(text: "")]
    let spaced = Array(wide.joined(separator: gap))
    let close = Array(lines.joined(separator: gap))
    let shown = spaced.count <= room ? spaced : close.count <= room ? close : lines.flatMap { $0 }
    let pane = Pane(
      id: .head, margin: margin,
      body: .text(TextBody(paragraphs: gap + shown, most: size.rows)))
    return Page(pane)
  }

  private func paragraphs(of matter: ProjectionMatter) -> [Paragraph] {
    switch matter {
    case .curtain(let name):
      [
        Paragraph(text: name, scope: .textStrong),
        Paragraph(text: now.hour.description, scope: .textStrong),
      ]
    case .table(let table): paragraphs(of: table)
    case .clause(let clause): paragraphs(of: clause)
    }
  }

  private func paragraphs(of shown: ProjectedTable) -> [Paragraph] {
    let words = look.wording.floor
    var result = [Paragraph(text: now.hour.description)]
    if shown.matter.isEmpty {
      result.append(Paragraph(text: floorTexts.noMatter, scope: .textStrong))
    } else {
      let place = shown.place.map { "\($0). " } ?? ""
      let planned = shown.planned.map { " / " + words.clock($0 * 60) } ?? ""
      result.append(Paragraph(text: place + shown.matter, scope: .textStrong))
      result.append(Paragraph(text: words.clock(shown.seconds) + planned, scope: .textStrong))
    }
    if shown.isRecess {
      result.append(Paragraph(text: words.state(.recess(until: shown.until)), scope: .textStrong))
    } else if !shown.speaker.isEmpty {
      result.append(
        Paragraph(text: "\(projectionTexts.speaks): \(shown.speaker)", scope: .textStrong))
    }
    if !shown.next.isEmpty {
      result.append(Paragraph(text: "\(projectionTexts.next): \(shown.next)"))
    }
    return result
  }

  private func paragraphs(of clause: ProjectedClause) -> [Paragraph] {
    let texts = projectionTexts
    let commitments = clause.commitments.flatMap { commitment -> [Paragraph] in
      let people = commitment.responsible + commitment.people.map(\.name)
      let who = people.isEmpty ? texts.notSaid : people.joined(separator: ", ")
      return [
        Paragraph(text: commitment.action),
        Paragraph(text: "\(texts.responsible): \(who)", scope: .textStrong),
        Paragraph(text: "\(texts.deadline): \(deadline(of: commitment))", scope: .textStrong),
      ]
    }
    return [Paragraph(text: clause.text, scope: .textStrong)]
      + (commitments.isEmpty ? [Paragraph(text: texts.noCommitments)] : commitments)
  }

  private func deadline(of commitment: PublicCommitment) -> String {
    guard let deadline = commitment.deadline else { return projectionTexts.notSaid }
    let words = look.wording.records.deadline(
      deadline, look.wording.dates, onRatification: commitment.onRatification)
    if case .date = deadline { return words }
    return words + (commitment.due.map { " (\(look.wording.dates.short($0)))" } ?? "")
  }
}
