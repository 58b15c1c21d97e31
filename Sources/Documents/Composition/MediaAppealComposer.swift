import Dialogue
import Wording

/// A call through the media to calm and to dialogue.
public struct MediaAppealComposer: DocumentComposer {
  let composing: Composing

  public init(_ wording: Wording) { composing = Composing(wording: wording) }

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public func compose(
    _ matter: MediaAppeal, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document {
    composing.document(
      composing.documents.papers.appeal, of: matter.mesa, issuer: matter.mesa.issuer,
      stamp: stamp, blocks: try template.filled(with: values(of: matter, stamp)))
  }

  /// All that a template of this document may name.
  public func values(of matter: MediaAppeal, _ stamp: DocumentStamp) -> TemplateValues {
    TemplateValues(
      texts: composing.texts(of: matter.mesa, stamp)
        .merging(composing.texts(of: matter.day)) { first, _ in first }
        .merging(["violencia": matter.hasViolence ? composing.wording.screens.yes : ""]) {
          first, _ in first
        },
      parts: ["entrada": composing.paragraphs([matter.lead])])
  }
}
