import Dialogue
import Wording

/// What was waived and why. It is only for the mediator's eyes: no paper gives the reasons.
extension AppState {
  /// Findings that were waived, then items of the lists that were dispensed or do not apply, each with
  /// its reason, by whom and when; `nil` where there is nothing of the kind.
  var waiversReader: Reader? {
    guard let mesa = table?.mesa else { return nil }
    let words = WaiverTexts(look.wording.language)
    let waived = mesa.records.all(.waiver).map { waiver in
      paragraphs(
        subject(of: waiver, mesa), reason: waiver.text(.reasons), folio: waiver.folio)
    }
    let items = settledWithReason(mesa).map { item, record in
      paragraphs(
        "\(look.wording.terms.mark(record.mark).capitalizedFirst): \(look.guide[item].title)",
        reason: record.reason, folio: record.folio)
    }
    let groups = [(words.ofSigning, waived), (words.ofLists, items)].filter { !$0.1.isEmpty }
    guard !groups.isEmpty else { return nil }
    return Reader(
      title: words.title,
      paragraphs: [Paragraph(text: words.stayHere, scope: .textDim)]
        + groups.flatMap { heading, rows in
          [Paragraph(text: ""), Paragraph(text: heading, scope: .textStrong)]
            + rows.flatMap { $0 }
        })
  }

  var waiversCount: Int {
    guard let mesa = table?.mesa else { return 0 }
    return mesa.records.all(.waiver).count + settledWithReason(mesa).count
  }

  private func paragraphs(_ subject: String, reason: String, folio number: Int) -> [Paragraph] {
    let origin = folio(number).map { [$0.by, look.wording.dates.stamp($0.at)] } ?? []
    return [
      Paragraph(text: subject),
      Paragraph(text: (["«\(reason)»"] + origin).joined(separator: separator), scope: .textDim),
    ]
  }

  /// Which rule was waived, and of what.
  private func subject(of waiver: Record, _ mesa: Mesa) -> String {
    let rule = waiver.code(.lintRule).map { look.wording.records.code($0, in: .lintRule) } ?? ""
    let record = waiver.reference(.commitment) ?? waiver.reference(.agreement)
    let about = record.flatMap { mesa.records[$0] }.map { caption(of: $0) }
    let party = waiver.party().flatMap { mesa.party($0)?.name }
    let parts = [rule.capitalizedFirst, party ?? "", about ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: separator)
  }

  /// In the order of the lists.
  private func settledWithReason(_ mesa: Mesa) -> [(ItemID, ItemRecord)] {
    ChecklistID.all.flatMap { list in
      resources.handbook[list].items(for: mesa).filter { !$0.isAlsoHere }.compactMap { item in
        mesa.items[item.id].flatMap { $0.mark.needsReason ? (item.id, $0) : nil }
      }
    }
  }
}

extension Obstacle {
  static func waivers(_ state: AppState) -> String? {
    state.waiversCount == 0 ? WaiverTexts(state.look.wording.language).none : nil
  }
}
