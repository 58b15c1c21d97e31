import Dialogue
import Documents
import Ledger
import Wording

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
    let stamp = try stamp(book.chronicle.folios.count, in: book)
    let template = try templates.template(request.paper.template.rawValue)
    let made: Result<(document: Document, remark: String), PaperProblem>
    do throws(TemplateError) {
      made = try compose(request, in: book.mesa, stamp, template)
    } catch {
      throw .template(templates.path(request.paper.template.rawValue), error)
    }
    return try made.get()
  }

  private func compose(
    _ request: Request, in mesa: Mesa, _ stamp: DocumentStamp, _ template: Template
  ) throws(TemplateError) -> Result<(document: Document, remark: String), PaperProblem> {
    switch request.paper {
    case .attendance:
      guard let matter = session(request, mesa).flatMap(mesa.attendance) else {
        return .failure(.noSession(request.session))
      }
      return .success(
        (try AttendanceComposer(wording).compose(matter, stamp: stamp, template: template), ""))
    case .accreditation:
      let matter = mesa.accreditation(on: request.day)
      return .success(
        (try AccreditationComposer(wording).compose(matter, stamp: stamp, template: template), ""))
    case .commitments:
      let matter = mesa.commitmentTable(on: request.day, holidays: holidays)
      return .success(
        (try CommitmentsComposer(wording).compose(matter, stamp: stamp, template: template), ""))
    case .rights:
      return .success(
        (
          try RightsComposer(wording).compose(
            mesa.rightsSummary, stamp: stamp, template: template), ""
        ))
    case .bulletin:
      return try bulletin(request, mesa, stamp, template)
    }
  }

  private func bulletin(
    _ request: Request, _ mesa: Mesa, _ stamp: DocumentStamp, _ template: Template
  ) throws(TemplateError) -> Result<(document: Document, remark: String), PaperProblem> {
    guard let session = session(request, mesa) else { return .failure(.noSession(request.session)) }
    let matter: BulletinMatter
    do throws(BulletinRefusal) {
      matter = try mesa.bulletin(of: session, lead: request.lead)
    } catch {
      return .failure(.bulletin(error))
    }
    let document = try BulletinComposer(wording).compose(matter, stamp: stamp, template: template)
    return .success((document, wording.sentence(for: matter.omissions)))
  }

  private func session(_ request: Request, _ mesa: Mesa) -> Int? {
    request.session ?? mesa.openSession?.number ?? mesa.sessions.last?.number
  }
}
