import Wording

/// Puts one document together: what its matter says, in the words and the order of a template.
///
/// A matter is of `Dialogue/Matter`: a value that has no room for anything private.
public protocol DocumentComposer: Sendable {
  associatedtype Matter

  init(_ wording: Wording)

  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  func compose(
    _ matter: Matter, stamp: DocumentStamp, template: Template
  ) throws(TemplateError) -> Document

  /// All that a template of this document may name.
  func values(of matter: Matter, _ stamp: DocumentStamp) -> TemplateValues
}
