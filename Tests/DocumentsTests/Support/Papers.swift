import Documents
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

/// Every document of a mesa with one acta and one session, in one language.
struct Papers {
  let mesa: Mesa
  let acta: RecordID
  let day: CalendarDate
  let stamp: DocumentStamp
  let language: Language

  private var wording: Wording { Wording(language) }

  func document(_ name: TemplateName) throws -> Document {
    let template = try name.builtIn(language)
    switch name {
    case .dialogueActa, .conciliationActa, .consultationActa:
      return try ActaComposer(wording).compose(matter(), stamp: stamp, template: template)
    case .attendance:
      return try AttendanceComposer(wording)
        .compose(try #require(mesa.attendance(of: 1)), stamp: stamp, template: template)
    case .accreditation:
      return try AccreditationComposer(wording)
        .compose(mesa.accreditation(on: day), stamp: stamp, template: template)
    case .commitments:
      return try CommitmentsComposer(wording)
        .compose(commitments, stamp: stamp, template: template)
    case .bulletin:
      return try BulletinComposer(wording)
        .compose(try mesa.bulletin(of: 1, lead: ""), stamp: stamp, template: template)
    case .rights:
      return try RightsComposer(wording)
        .compose(mesa.rightsSummary, stamp: stamp, template: template)
    }
  }

  /// What the template of a document may name.
  func values(_ name: TemplateName) throws -> TemplateValues {
    switch name {
    case .dialogueActa, .conciliationActa, .consultationActa:
      ActaComposer(wording).values(of: try matter(), stamp)
    case .attendance:
      AttendanceComposer(wording).values(of: try #require(mesa.attendance(of: 1)), stamp)
    case .accreditation:
      AccreditationComposer(wording).values(of: mesa.accreditation(on: day), stamp)
    case .commitments: CommitmentsComposer(wording).values(of: commitments, stamp)
    case .bulletin: BulletinComposer(wording).values(of: try mesa.bulletin(of: 1, lead: ""), stamp)
    case .rights: RightsComposer(wording).values(of: mesa.rightsSummary, stamp)
    }
  }

  func matter() throws -> ActaMatter {
    try #require(mesa.matter(of: acta, holidays: Room.holidays))
  }

  private var commitments: CommitmentsMatter {
    mesa.commitmentTable(on: day, holidays: Room.holidays)
  }
}
