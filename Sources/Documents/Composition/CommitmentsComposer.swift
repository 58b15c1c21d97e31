import Dialogue
import Wording

/// The table of commitments on a day, what is overdue first.
public struct CommitmentsComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: CommitmentsMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.lists.commitments, of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: CommitmentsMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let rows = matter.rows
    let own = [
      "total": String(rows.count),
      "vencidos": String(rows.count { $0.reason == .overdue }),
      "incumplidos": String(rows.count { $0.reason == .breached }),
      "abiertos": String(rows.count(where: \.isPending)),
      "cumplidos": String(rows.count { !$0.isPending }),
      "sin-firmar": String(rows.count { $0.reason.light == nil }),
      "sin-plazo": String(rows.count { $0.reason == .noDeadline }),
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: ["compromisos": table(rows), "normas": norms(matter.norms)])
  }

  private func table(_ rows: [PublicFollowUp]) -> [Block] {
    let documents = composing.documents
    return composing.table(
      [
        (documents.agreement, 4), (documents.action, 4), (documents.responsible, 4),
        (documents.due, 3),
        (documents.lists.followUp, 4), (documents.lists.stateAndLight, 4),
      ],
      rich: rows.map { row in
        [
          RichText(
            composing.lines(
              composing.acta(of: row), row.agreement)),
          RichText(row.commitment.action), RichText(responsible(row)),
          RichText(due(row)),
          RichText(
            composing.lines(
              composing.name(row.commitment.verifier), composing.name(row.commitment.followUp))),
          RichText(
            composing.lines(documents.lists.state(row.state), light(row)),
            row.reason.light == .red ? .strong : .plain),
        ]
      })
  }

  /// With who of them is not bound, and who said yes with reservations.
  private func responsible(_ row: PublicFollowUp) -> String {
    let lists = composing.documents.lists
    return composing.lines(
      composing.responsible(row.commitment),
      row.notBound.isEmpty ? "" : lists.notBound(row.notBound),
      row.reservations.isEmpty ? "" : lists.withReservations(row.reservations.map(\.party)))
  }

  private func norms(_ rows: [PublicNormFollowUp]) -> [Block] {
    let (documents, dates) = (composing.documents, composing.wording.dates)
    return composing.table(
      [
        (documents.agreement, 5), (documents.acta.normToIssue, 6), (documents.due, 4),
        (documents.lists.stateAndLight, 5),
      ],
      rows.map { row in
        let norm = row.norm
        return [
          composing.lines(composing.acta(row.acta, row.obtained), row.agreement),
          documents.acta.norm(
            composing.code(norm.instrument, in: .instrument).capitalizedFirst, norm.entity,
            norm.text),
          norm.published.map { documents.lists.published(dates.short($0)) }
            ?? row.due.flatMap(dates.short)
            ?? composing.deadline(
              norm.deadline, due: nil, onRatification: norm.onRatification),
          norm.published == nil || row.reason == .fulfilledLate
            ? composing.wording.lights.sentence(row.reason, days: row.daysLeft) : "",
        ]
      })
  }

  /// The day that holds, with the one before where it was moved.
  private func due(_ row: PublicFollowUp) -> String {
    let dates = composing.wording.dates
    guard let day = row.due.flatMap(dates.short) else {
      return composing.deadline(
        row.commitment.deadline, due: nil, onRatification: row.commitment.onRatification)
    }
    let before = row.isRescheduled ? row.commitment.due : nil
    return composing.lines(
      day, row.commitment.periodicity,
      before.map { composing.documents.lists.before(dates.short($0)) } ?? "",
      row.laterBound.map {
        composing.documents.lists.laterBound($0, dates.short)
      }.joined(separator: "\n"),
      row.asked.map { composing.wording.lights.asked(dates.short($0.day), $0.awaits) } ?? "")
  }

  /// A colour is nothing on paper: its word, the reason and the days.
  private func light(_ row: PublicFollowUp) -> String {
    let lights = composing.wording.lights
    return composing.lines(
      lights.sentence(row.reason, days: row.daysLeft), row.toldBesides.map(lights.told) ?? "",
      row.span.map { lights.period(composing.wording.dates.short($0)) } ?? "")
  }
}
