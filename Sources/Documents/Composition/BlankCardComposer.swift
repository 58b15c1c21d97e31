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
    let kinds = matter.subject.kinds
    return TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: stamp.at.date)) { first, _ in first },
      parts: [
        "lugar": blanks(.visit), "persona": blanks(kinds.person),
        "conversacion": blanks(kinds.talk),
      ])
  }

  /// Each field beside what is chosen there, or room to write.
  private func blanks(_ kind: RecordKind) -> [Block] {
    let records = composing.wording.records
    return composing.table(
      [(composing.documents.card.what, 4), (composing.documents.card.answer, 6)],
      BlankCard.fields(of: kind).map { field in
        [records.field(field.key, of: kind).capitalizedFirst, room(for: field)]
      })
  }

  private func room(for field: FieldSpec) -> String {
    switch field.type {
    case .choice(let list):
      boxes(
        list.offered.filter { $0 != list.unsaid }
          .map { composing.wording.records.code($0, in: list) })
    case .flag: boxes([composing.wording.screens.yes, composing.wording.screens.no])
    case .area: "\n\n"
    case .line, .date, .hour, .number, .party, .parties, .person, .people, .personOrText, .record,
      .session, .deadline:
      ""
    }
  }

  /// «(_) sí   (_) no»: without a space where a line could break.
  private func boxes(_ words: [String]) -> String {
    words.map { "(_) \($0)" }.joined(separator: "   ")
  }
}
