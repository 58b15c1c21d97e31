import Dialogue
import Wording

extension AppState {
  /// All that was said on a matter of the agenda, in the order in which it was written down: what the
  /// parties want and hold against each other, what they propose, what was agreed.
  func matterParagraphs(_ matter: Record) -> [Paragraph] {
    guard matter.kind == .agendaItem, let mesa = table?.mesa else { return [] }
    let said = mesa.records.standing.filter { record in
      record.reference(.agendaItem) == matter.id
        && (record.kind == .agreement || record.kind.declaration.isWordOfParty)
    }
    let words = look.wording.insights
    guard !said.isEmpty else { return [Paragraph(text: words.nothingSaid, scope: .textDim)] }
    return [Paragraph(text: words.saidOnMatter, scope: .textStrong)]
      + said.sorted { $0.id < $1.id }.map { record in
        let speaker = record.person(.speaker).map { [mesa.name(of: $0)] } ?? []
        return Paragraph(text: ([line(of: record)] + speaker).joined(separator: separator))
      }
  }

  /// The needs of the parties that an agreement answers, and whose they are.
  func needParagraphs(_ agreement: Record) -> [Paragraph] {
    guard agreement.kind == .agreement, let mesa = table?.mesa else { return [] }
    let needs = mesa.records.all(.statement).filter { $0.reference(.agreement) == agreement.id }
    guard !needs.isEmpty else { return [] }
    return [Paragraph(text: look.wording.insights.answersNeeds, scope: .textStrong)]
      + needs.map { Paragraph(text: line(of: $0)) }
  }
}
