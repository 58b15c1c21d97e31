import Dialogue
import Wording

/// The table of documents.
extension PaperRow {
  /// Every document that a mesa can be asked for.
  public static var all: [PaperRow] { [acta] + ListPaper.allCases.map(\.row) }

  public static let acta: PaperRow = PaperRow(
    PaperNames.acta, [.dialogueActa, .conciliationActa, .consultationActa], for: .parties,
    by: ActaComposer.self,
    template: { TemplateName.acta($0.form) }
  ) { request throws(PaperRefusal) in
    guard
      let matter = request.acta.flatMap({ request.mesa.matter(of: $0, holidays: request.holidays) })
    else { throw .noActa }
    return matter
  }

  fileprivate static let attendance: PaperRow = PaperRow(
    PaperNames.attendance, [.attendance], for: .parties, by: AttendanceComposer.self,
    template: { _ in .attendance }
  ) { request throws(PaperRefusal) in
    guard let matter = request.mesa.attendance(of: try request.number()) else {
      throw .noSession(request.session)
    }
    return matter
  }

  fileprivate static let accreditation: PaperRow = PaperRow(
    PaperNames.accreditation, [.accreditation], for: .parties, by: AccreditationComposer.self,
    template: { _ in .accreditation }
  ) { request in request.mesa.accreditation(on: request.day) }

  fileprivate static let commitments: PaperRow = PaperRow(
    PaperNames.commitments, [.commitments], for: .parties, by: CommitmentsComposer.self,
    template: { _ in .commitments }
  ) { request in request.mesa.commitmentTable(on: request.day, holidays: request.holidays) }

  fileprivate static let bulletin: PaperRow = PaperRow(
    PaperNames.bulletin, [.bulletin], for: .everybody, by: BulletinComposer.self,
    template: { _ in .bulletin },
    remark: { $1.sentence(for: $0.omissions) }
  ) { request throws(PaperRefusal) in
    let session = try request.number()
    do throws(BulletinRefusal) {
      return try request.mesa.bulletin(of: session, lead: request.lead)
    } catch {
      throw .bulletin(error)
    }
  }

  fileprivate static let rights: PaperRow = PaperRow(
    PaperNames.rights, [.rights], for: .watch, by: RightsComposer.self, template: { _ in .rights }
  ) { request in request.mesa.rightsSummary }
}

extension ListPaper {
  public var row: PaperRow {
    switch self {
    case .attendance: .attendance
    case .accreditation: .accreditation
    case .commitments: .commitments
    case .bulletin: .bulletin
    case .rights: .rights
    }
  }
}
