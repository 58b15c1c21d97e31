import Dialogue
import Wording

/// One document of a mesa: what it says, who puts it together, by which template, and its title.
///
/// The rows stand in `DocumentRows.swift`; whatever lists documents reads them.
public struct DocumentRow: Sendable {
  /// What it is called where it is chosen.
  public let title: Phrase
  /// One, or one for each form that it has.
  public let templates: [TemplateName]
  public let audience: Audience
  /// What is asked for besides the mesa.
  public let subject: DocumentSubject
  /// Whether the mediator may say something at its head.
  public let takesLead: Bool
  private let prepare:
    @Sendable (DocumentRequest, Wording) throws(DocumentRefusal) -> PreparedDocument

  /// - Parameters:
  ///   - subject: what is asked for besides the mesa.
  ///   - takesLead: whether the mediator may say something at its head.
  ///   - template: which one the matter asks for.
  ///   - remark: what is to be said about the document besides.
  ///   - matter: what it may say of the state.
  init<Composer: DocumentComposer>(
    _ title: Phrase, _ templates: [TemplateName], for audience: Audience,
    by composer: Composer.Type, of subject: DocumentSubject = .mesa, takesLead: Bool = false,
    template: @escaping @Sendable (Composer.Matter) -> TemplateName,
    remark: @escaping @Sendable (Composer.Matter, Wording) -> String = { _, _ in "" },
    matter: @escaping @Sendable (DocumentRequest) throws(DocumentRefusal) -> Composer.Matter
  ) {
    self.title = title
    self.templates = templates
    self.audience = audience
    self.subject = subject
    self.takesLead = takesLead
    prepare = { request, wording throws(DocumentRefusal) in
      let matter = try matter(request)
      let composer = Composer(wording)
      return PreparedDocument(
        template: template(matter), remark: remark(matter, wording),
        values: { composer.values(of: matter, request.stamp) },
        compose: { template throws(TemplateError) in
          try composer.compose(matter, stamp: request.stamp, template: template)
        })
    }
  }

  /// All that is needed but the template, of which it has the name.
  ///
  /// - Throws: ``DocumentRefusal`` where there is nothing to make it of.
  public func prepared(
    for request: DocumentRequest, _ wording: Wording
  ) throws(DocumentRefusal) -> PreparedDocument {
    try prepare(request, wording)
  }
}

/// A document that lacks only its template.
public struct PreparedDocument {
  public let template: TemplateName
  /// What is to be said about the document besides; empty where that is nothing.
  public let remark: String
  /// All that its template may name.
  public let values: () -> TemplateValues
  /// - Throws: ``TemplateError`` where the template names what this document does not know.
  public let compose: (Template) throws(TemplateError) -> Document
}
