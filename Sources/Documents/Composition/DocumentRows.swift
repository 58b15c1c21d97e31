import Dialogue
import Wording

/// The table of documents.
extension DocumentRow {
  /// Every document that a mesa can be asked for.
  public static var all: [DocumentRow] { [acta] + DocumentKind.allCases.map(\.row) }

  public static let acta: DocumentRow = DocumentRow(
    DocumentNames.acta, [.dialogueActa, .conciliationActa, .consultationActa], for: .parties,
    by: ActaComposer.self,
    template: { TemplateName.acta($0.form) }
  ) { request throws(DocumentRefusal) in
    guard
      let matter = request.acta.flatMap({ request.mesa.matter(of: $0, holidays: request.holidays) })
    else { throw .noActa }
    return matter
  }

  fileprivate static let attendance: DocumentRow = DocumentRow(
    DocumentNames.attendance, [.attendance], for: .parties, by: AttendanceComposer.self,
    of: .session,
    template: { _ in .attendance }
  ) { request throws(DocumentRefusal) in
    guard let matter = request.mesa.attendance(of: try request.number()) else {
      throw .noSession(request.session)
    }
    return matter
  }

  fileprivate static let accreditation: DocumentRow = DocumentRow(
    DocumentNames.accreditation, [.accreditation], for: .parties, by: AccreditationComposer.self,
    template: { _ in .accreditation }
  ) { request in request.mesa.accreditation(on: request.day) }

  fileprivate static let commitments: DocumentRow = DocumentRow(
    DocumentNames.commitments, [.commitments], for: .parties, by: CommitmentsComposer.self,
    template: { _ in .commitments }
  ) { request in request.mesa.commitmentTable(on: request.day, holidays: request.holidays) }

  fileprivate static let accessions: DocumentRow = DocumentRow(
    DocumentNames.accessions, [.accessions], for: .parties, by: AccessionsComposer.self,
    template: { _ in .accessions }
  ) { request throws(DocumentRefusal) in
    guard let matter = request.mesa.accessions(to: request.acta, codes: request.codes) else {
      throw .noAccession
    }
    return matter
  }

  fileprivate static let consultation: DocumentRow = DocumentRow(
    DocumentNames.consultation, [.consultation], for: .parties, by: ConsultationComposer.self,
    of: .record(.baseConsultation), template: { _ in .consultation }
  ) { request throws(DocumentRefusal) in
    guard
      let matter = request.mesa.consultationMatter(
        of: request.record, holidays: request.holidays)
    else { throw .noRecord(.baseConsultation) }
    return matter
  }

  fileprivate static let bulletin: DocumentRow = DocumentRow(
    DocumentNames.bulletin, [.bulletin], for: .everybody, by: BulletinComposer.self,
    of: .session, takesLead: true,
    template: { _ in .bulletin },
    remark: {
      ([$1.sentence(for: $0.omissions)] + $1.sentences(for: $0.doubts)).joined(separator: " ")
    }
  ) { request throws(DocumentRefusal) in
    let session = try request.number()
    do throws(BulletinRefusal) {
      return try request.mesa.bulletin(of: session, lead: request.lead)
    } catch {
      throw .bulletin(error)
    }
  }

  fileprivate static let rights: DocumentRow = DocumentRow(
    DocumentNames.rights, [.rights], for: .watch, by: RightsComposer.self,
    of: .recipient, template: { _ in .rights }
  ) { request in request.mesa.rightsSummary(for: request.recipient) }

  fileprivate static let report: DocumentRow = DocumentRow(
    DocumentNames.report, [.report], for: .institution, by: HeadquartersReportComposer.self,
    template: { _ in .report }
  ) { request in request.mesa.headquartersReport(on: request.day) }

  fileprivate static let appeal: DocumentRow = DocumentRow(
    DocumentNames.appeal, [.appeal], for: .everybody, by: MediaAppealComposer.self,
    takesLead: true, template: { _ in .appeal },
    remark: { $1.sentences(for: $0.doubts).joined(separator: " ") }
  ) { request throws(DocumentRefusal) in
    do throws(BulletinRefusal) {
      return try request.mesa.mediaAppeal(on: request.day, lead: request.lead)
    } catch {
      throw .bulletin(error)
    }
  }

  fileprivate static let verification: DocumentRow = DocumentRow(
    DocumentNames.verification, [.verification], for: .parties, by: VerificationComposer.self,
    of: .record(.verification), template: { _ in .verification }
  ) { request throws(DocumentRefusal) in
    guard
      let matter = request.mesa.verificationMatter(
        of: request.record, on: request.day, holidays: request.holidays)
    else { throw .noRecord(.verification) }
    return matter
  }

  fileprivate static let letter: DocumentRow = DocumentRow(
    DocumentNames.letter, [.alertLetter, .breachLetter], for: .parties,
    by: CommitmentLetterComposer.self, of: .record(.commitment),
    template: { $0.isOfBreach ? .breachLetter : .alertLetter }
  ) { request throws(DocumentRefusal) in
    do throws(LetterRefusal) {
      return try request.mesa.commitmentLetter(
        of: request.record, on: request.day, holidays: request.holidays)
    } catch {
      throw .letter(error)
    }
  }

  fileprivate static let normLetter: DocumentRow = DocumentRow(
    DocumentNames.normLetter, [.normLetter], for: .parties, by: NormLetterComposer.self,
    of: .record(.normToIssue), template: { _ in .normLetter }
  ) { request throws(DocumentRefusal) in
    do throws(LetterRefusal) {
      return try request.mesa.normLetter(
        of: request.record, on: request.day, holidays: request.holidays)
    } catch {
      throw .normLetter(error)
    }
  }

  fileprivate static let workingPaper: DocumentRow = DocumentRow(
    DocumentNames.workingPaper, [.workingPaper], for: .parties, by: WorkingPaperComposer.self,
    of: .session, template: { _ in .workingPaper }
  ) { request throws(DocumentRefusal) in
    let number = try? request.number()
    guard request.session == nil || number != nil,
      let matter = request.mesa.workingPaper(of: number, on: request.day)
    else { throw .noSession(request.session) }
    return matter
  }

  fileprivate static let custodyCard: DocumentRow = DocumentRow(
    DocumentNames.custodyCard, [.custodyCard], for: .everybody, by: BlankCardComposer.self,
    template: { _ in .custodyCard }
  ) { request in request.mesa.blankCard(for: .held) }

  fileprivate static let careCard: DocumentRow = DocumentRow(
    DocumentNames.careCard, [.careCard], for: .everybody, by: BlankCardComposer.self,
    template: { _ in .careCard }
  ) { request in request.mesa.blankCard(for: .wounded) }

  fileprivate static let sessionFolder: DocumentRow = DocumentRow(
    DocumentNames.sessionFolder, [.sessionFolder], for: .parties, by: SessionFolderComposer.self,
    template: { _ in .sessionFolder }
  ) { request in request.mesa.sessionFolder(on: request.day, holidays: request.holidays) }

  fileprivate static let nameCards: DocumentRow = DocumentRow(
    DocumentNames.nameCards, [.nameCards], for: .parties, by: NameCardsComposer.self,
    template: { _ in .nameCards }
  ) { request in request.mesa.nameCards }
}

extension DocumentKind {
  public var row: DocumentRow {
    switch self {
    case .attendance: .attendance
    case .accreditation: .accreditation
    case .commitments: .commitments
    case .accessions: .accessions
    case .consultation: .consultation
    case .bulletin: .bulletin
    case .rights: .rights
    case .report: .report
    case .appeal: .appeal
    case .verification: .verification
    case .letter: .letter
    case .normLetter: .normLetter
    case .workingPaper: .workingPaper
    case .custodyCard: .custodyCard
    case .careCard: .careCard
    case .sessionFolder: .sessionFolder
    case .nameCards: .nameCards
    }
  }
}
