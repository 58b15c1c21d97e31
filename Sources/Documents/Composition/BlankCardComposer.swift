import Dialogue
import Wording

/// A card of somebody held or wounded, to fill in by hand.
public struct BlankCardComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: BlankCard, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    let name = matter.subject == .held ? DocumentNames.custodyCard : DocumentNames.careCard
    return composing.document(
      name[composing.wording.language], of: matter.mesa, issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: BlankCard, _ stamp: DocumentStamp) -> TemplateValues {
    let subject = matter.subject
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: stamp.at.date)) { first, _ in first },
      parts: [
        "lugar": blanks(.place, subject, across: 4),
        "persona": blanks(.person, subject, across: 3),
        "conversacion": blanks(.talk, subject, across: 4),
      ])
  }

  /// Each field above what is chosen there or room to write, several beside each other, so that all of
  /// it stands on one page.
  private func blanks(
    _ part: BlankCard.Part, _ subject: BlankCard.Subject, across: Int
  ) -> [Block] {
    let cells = subject.fields(of: part).map { field in
      RichText(label(of: field), .strong) + RichText("\n" + room(for: field, subject))
    }
    let rows = stride(from: 0, to: cells.count, by: across).map { start in
      (start..<start + across).map { cells.indices.contains($0) ? cells[$0] : "" }
    }
    return [
      .table(
        Table(
          columns: Array(repeating: Table.Column(""), count: across), rows: rows,
          staysTogether: true))
    ]
  }

  /// What is urgent has boxes here, so its label says none of it.
  private func label(of field: BlankCard.Field) -> String {
    let label = composing.wording.records.field(field.spec.key, of: field.kind).capitalizedFirst
    return field.spec.key == .urgent ? String(label.prefix { $0 != ":" }) : label
  }

  /// Two lines are what a hand needs.
  private func room(for field: BlankCard.Field, _ subject: BlankCard.Subject) -> String {
    if field.spec.key == .urgent { return boxes(composing.wording.custody.urgencies(of: subject)) }
    switch field.spec.type {
    case .choice(let list):
      return boxes(
        list.offered.filter { $0 != list.unsaid }
          .map { composing.wording.records.code($0, in: list) })
    case .flag: return boxes([composing.wording.screens.yes, composing.wording.screens.no])
    case .line, .area, .date, .hour, .number, .party, .parties, .person, .people, .personOrText,
      .record, .session, .deadline:
      return "\n"
    }
  }

  /// «(_) sí   (_) no»: without a space where a line could break.
  private func boxes(_ words: [String]) -> String {
    words.map { "(_)\u{A0}\($0)" }.joined(separator: "   ")
  }
}
