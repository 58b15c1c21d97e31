import Dialogue
import Documents
import Ledger

extension DocumentDesk {
  /// What is asked for besides the acta.
  struct Request {
    let kind: DocumentKind
    /// The open session, or the last one, where none is named.
    var session: Int?
    /// What the mediator says at the head of a bulletin.
    var lead = ""
    let day: CalendarDate
  }

  /// One of the other documents of the state as it stands now, and what is to be said about it.
  func document(
    _ request: Request, in book: Book
  ) throws(DocumentProblem) -> (document: Document, remark: String) {
    try make(
      request.kind.row,
      DocumentRequest(
        mesa: book.mesa, session: request.session, lead: request.lead, day: request.day,
        holidays: holidays, stamp: try stamp(book.chronicle.folios.count, in: book)))
  }

  /// The document of a row of the table, and what is to be said about it.
  func make(
    _ row: DocumentRow, _ request: DocumentRequest
  ) throws(DocumentProblem) -> (document: Document, remark: String) {
    let prepared: PreparedDocument
    do throws(DocumentRefusal) {
      prepared = try row.prepared(for: request, wording)
    } catch {
      throw DocumentProblem(error)
    }
    let name = prepared.template.rawValue
    let template = try templates.template(name)
    do throws(TemplateError) {
      return (try prepared.compose(template), prepared.remark)
    } catch {
      throw .template(templates.path(name), error)
    }
  }
}
