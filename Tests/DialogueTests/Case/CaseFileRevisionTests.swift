import Testing

@testable import Dialogue

@Suite("A revision of the case file")
struct CaseFileRevisionTests {
  private let old = CaseFile(name: "a")
  private let new = Self.filled(
    CaseFile(
      name: "b", code: "1", place: Place(ubigeo: "030506", name: "x"), type: .communal,
      stage: .crisis,
      status: .latent, mechanism: .directTable, moment: .broken, role: .observer, summary: "s"))

  private static func filled(_ file: CaseFile) -> CaseFile {
    var file = file
    file.otherPlaces = [Place(ubigeo: "030507", name: "y")]
    file.secondType = .labour
    file.competence = "Gobierno regional"
    file.statusReason = "r"
    file.entry = RegistryEntry(.new, month: CalendarDate(dayNumber: 17_000))
    file.violence = .followedByDialogue
    return file
  }

  @Test("holds what differs and applied to the old file gives the new one")
  func roundTrip() {
    #expect(CaseFileRevision(from: old, to: new).applied(to: old) == new)
    #expect(CaseFileRevision(from: new, to: old).applied(to: new) == old)
    #expect(CaseFileRevision(from: new, to: new) == CaseFileRevision())
  }

  @Test("leaves alone what it does not speak of")
  func partial() {
    var revision = CaseFileRevision()
    revision.moment = .suspended
    var expected = new
    expected.moment = .suspended
    #expect(revision.applied(to: new) == expected)
  }
}
