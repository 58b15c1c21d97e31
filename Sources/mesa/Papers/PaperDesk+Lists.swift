import Dialogue
import Documents
import Ledger

extension PaperDesk {
  /// What is asked for besides the acta.
  struct Request {
    let paper: ListPaper
    /// The open session, or the last one, where none is named.
    var session: Int?
    /// What the mediator says at the head of a bulletin.
    var lead = ""
    let day: CalendarDate
  }

  /// One of the other documents of the state as it stands now, and what is to be said about it.
  func document(
    _ request: Request, in book: Book
  ) throws(PaperProblem) -> (document: Document, remark: String) {
    try make(
      request.paper.row,
      PaperRequest(
        mesa: book.mesa, session: request.session, lead: request.lead, day: request.day,
        holidays: holidays, stamp: try stamp(book.chronicle.folios.count, in: book)))
  }

  /// The document of a row of the table, and what is to be said about it.
  func make(
    _ row: PaperRow, _ request: PaperRequest
  ) throws(PaperProblem) -> (document: Document, remark: String) {
    let paper: PreparedPaper
    do throws(PaperRefusal) {
      paper = try row.prepared(for: request, wording)
    } catch {
      throw PaperProblem(error)
    }
    let name = paper.template.rawValue
    let template = try templates.template(name)
    do throws(TemplateError) {
      return (try paper.compose(template), paper.remark)
    } catch {
      throw .template(templates.path(name), error)
    }
  }
}
