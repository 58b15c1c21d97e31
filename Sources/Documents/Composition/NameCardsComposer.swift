import Dialogue
import Wording

/// Cards to be cut out and folded, two to a page: the half behind the fold stays free.
public struct NameCardsComposer: DocumentComposer {
  let composing: Composing

  /// Cards on a page.
  static let onPage = 2

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  private var texts: NameCardTexts { NameCardTexts(composing.wording.language) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: NameCards, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      DocumentNames.nameCards[composing.wording.language], of: matter.mesa,
      issuer: matter.mesa.issuer, stamp: stamp,
      blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: NameCards, _ stamp: DocumentStamp) -> TemplateValues {
    TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: stamp.at.date)) { first, _ in first },
      parts: ["tarjetas": cards(of: matter)])
  }

  private func cards(of matter: NameCards) -> [Block] {
    let back = [matter.mesa.issuer, matter.mesa.name].filter { !$0.isEmpty }
      .joined(separator: " · ")
    return matter.cards.enumerated().flatMap { place, card -> [Block] in
      let isFirstOfPage = place % Self.onPage == 0
      let edge: [Block] =
        place == 0
        ? [] : [isFirstOfPage ? .pageBreak : .paragraph(RichText(texts.cut), .centred)]
      return edge + [
        // Behind the fold, so that a page begins with something.
        .paragraph(RichText(back), .note),
        .paragraph(RichText(texts.fold), .fold),
      ] + front(card)
    }
  }

  private func front(_ card: NameCards.Card) -> [Block] {
    [
      Block.paragraph(RichText(card.number), .display),
      .paragraph(RichText(card.name, .strong), .large), .paragraph(RichText(card.party), .large),
    ].filter { if case .paragraph(let text, _) = $0 { !text.isEmpty } else { true } }
  }
}
