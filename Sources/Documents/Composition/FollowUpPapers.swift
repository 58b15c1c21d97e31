import Dialogue
import Wording

extension Composing {
  /// Names of a paper about one commitment.
  func texts(of row: PublicFollowUp) -> [String: String] {
    let commitment = row.commitment
    return [
      "acta": row.acta == nil && row.obtained == nil ? "" : acta(of: row),
      "acuerdo": row.agreement, "compromiso": commitment.action,
      "no-obliga-a": row.notBound.joined(separator: "; "),
      "reservas": row.reservations.map { documents.lists.reservation($0.party, $0.words) }
        .joined(separator: "; "),
      "responsables": commitment.responsible.joined(separator: "; "),
      "personas": commitment.people.map(name).joined(separator: "; "),
      "plazo": deadline(
        commitment.deadline, due: nil, onRatification: commitment.onRatification),
      "periodo": row.span.map(wording.dates.long) ?? "",
      "periodicidad": commitment.periodicity,
      "vence": row.due?.date.map(wording.dates.full) ?? "",
      "despues": row.laterBound.map { later in
        documents.lists.laterBound(later, wording.dates.full)
      }.joined(separator: "; "),
      "nueva-fecha": row.asked.map { wording.lights.asked(wording.dates.long($0.day), $0.awaits) }
        ?? "",
      "plazo-anterior": row.isRescheduled ? commitment.due.map(wording.dates.long) ?? "" : "",
    ]
  }
}

/// What was verified of a commitment, to all parties.
public struct VerificationComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: VerificationMatter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      matter.isOwnWord
        ? composing.documents.papers.ownReport : composing.documents.papers.verification,
      of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: VerificationMatter, _ stamp: DocumentStamp) -> TemplateValues {
    let own = [
      "verificado": matter.date.map(composing.wording.dates.full) ?? "",
      "verificador": composing.name(matter.by),
      "resultado": composing.code(matter.result, in: .result),
      "periodo": matter.span.map(composing.wording.dates.long) ?? "",
      // Of what is done time and again the end of what was verified, and not of what comes next.
      "vence": matter.followUp.commitment.periodicity.isEmpty
        ? matter.followUp.due?.date.map(composing.wording.dates.full) ?? ""
        : matter.span.map { composing.wording.dates.full($0.upperBound) } ?? "",
      "propia": matter.isOwnWord ? composing.wording.screens.yes : "",
      "no-obliga": matter.followUp.reason.light == nil
        ? composing.wording.lights.reason(matter.followUp.reason) : "",
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: stamp.at.date)) { first, _ in first }
        .merging(composing.texts(of: matter.followUp)) { first, _ in first }
        // The period is that of the verification itself.
        .merging(own) { _, own in own },
      parts: [
        "hallazgo": composing.paragraphs([matter.text]),
        "partes": matter.parties.isEmpty
          ? [] : [.bullets(matter.parties.map { RichText($0) })],
      ])
  }
}

/// The letter to whoever is to meet a commitment, before its day and after it.
public struct CommitmentLetterComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: CommitmentLetter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    let papers = composing.documents.papers
    return composing.document(
      matter.isOfBreach ? papers.breachLetter : papers.alertLetter, of: matter.mesa,
      issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: CommitmentLetter, _ stamp: DocumentStamp) -> TemplateValues {
    let wording = composing.wording
    let own = [
      "firmada": wording.dates.long(matter.signed),
      "dias": matter.followUp.daysLeft.map(wording.lights.days) ?? "",
      "incumplido": matter.followUp.reason == .breached ? wording.screens.yes : "",
      "verificado": matter.finding.map { wording.dates.long($0.date) } ?? "",
      "verificador": matter.finding.map { composing.name($0.by) } ?? "",
      "parcial": matter.partial.map { wording.dates.long($0.date) } ?? "",
      "parcial-verificador": matter.partial.flatMap { partial in
        partial.isOwnWord ? nil : composing.name(partial.by)
      } ?? "",
    ]
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(composing.texts(of: matter.followUp)) { first, _ in first }
        .merging(own) { first, _ in first },
      parts: [
        "destinatarios": matter.followUp.commitment.responsible.isEmpty
          ? []
          : [.bullets(matter.followUp.commitment.responsible.map { RichText($0) })]
      ])
  }
}
