import Dialogue
import Documents
import Ledger

extension DocumentDesk {
  /// One of the other documents of the state as it stands now, and what is to be said about it.
  func document(
    _ choice: DocumentChoice, on day: CalendarDate, in book: Book
  ) throws(DocumentProblem) -> (document: Document, remark: String) {
    var request = DocumentRequest(
      choice, of: book.mesa, on: day, holidays: holidays,
      stamp: try stamp(book.chronicle.folios.count, in: book))
    for acta in book.mesa.frozenActas {
      request.codes[acta.number] = try stamp(acta.folio, in: book).digest
    }
    return try make(choice.kind.row, request)
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
