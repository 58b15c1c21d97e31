import PlainIdentities
import Testing

@testable import Dialogue

@Suite("A case at a cut-off date")
struct CountedCaseTests {
  private static func day(_ text: String) -> CalendarDate {
    CalendarDate(text) ?? CalendarDate(dayNumber: 0)
  }

  /// A book with a folio for each event, written on its day.
  static func chronicle(_ events: [(String, CaseEvent)]) -> Chronicle {
    Chronicle(
      events.enumerated().map { index, entry in
        Folio(
          number: index + 1,
          at: Timestamp(
            milliseconds: day(entry.0).dayNumber * 86_400_000 + 43_200_000, offsetMinutes: 0),
          by: "", event: .case(entry.1))
      })
  }

  static func opened(
    since: String? = nil, _ change: (inout CaseFile) -> Void = { _ in }
  ) -> CaseEvent {
    var file = CaseFile(name: "Caso", mechanism: .unsaid, moment: .unsaid)
    change(&file)
    return .mesaOpened(
      MesaOpening(product: "", id: "caso-2016", caseFile: file, since: since.map(day)))
  }

  static func revised(
    since: String? = nil, _ change: (inout CaseFileRevision) -> Void
  ) -> CaseEvent {
    var revision = CaseFileRevision()
    change(&revision)
    revision.since = since.map(day)
    return .caseFileRevised(from: CaseFileRevision(), to: revision)
  }

  @Test("is not there before anything is known of it")
  func before() {
    let book = Self.chronicle([("2016-05-02", Self.opened { $0.stage = .dialogue })])
    #expect(book.countedCase(at: Self.day("2016-05-01")) == nil)
    #expect(book.countedCase(at: Self.day("2016-05-02"))?.caseFile.stage == .dialogue)
  }

  @Test("has what was written late from the day of its fact")
  func late() {
    let book = Self.chronicle([
      ("2016-05-02", Self.opened { $0.stage = .escalation }),
      ("2016-09-10", Self.revised(since: "2016-06-15") { $0.stage = .dialogue }),
    ])
    #expect(book.countedCase(at: Self.day("2016-06-14"))?.caseFile.stage == .escalation)
    let later = book.countedCase(at: Self.day("2016-06-15"))
    #expect(later?.caseFile.stage == .dialogue)
    #expect(later?.lateFacts == 1)
    #expect(book.countedCase(at: Self.day("2016-09-10"))?.lateFacts == 0)
  }

  @Test("keeps a later fact where an earlier one is written after it")
  func order() {
    let book = Self.chronicle([
      ("2016-05-02", Self.opened()),
      ("2016-08-01", Self.revised { $0.moment = .broken }),
      ("2016-08-02", Self.revised(since: "2016-07-01") { $0.moment = .inProgress }),
    ])
    #expect(book.countedCase(at: Self.day("2016-07-31"))?.caseFile.moment == .inProgress)
    #expect(book.countedCase(at: Self.day("2016-12-31"))?.caseFile.moment == .broken)
  }

  @Test("was in the registry from its entry on, whenever its book was begun")
  func entry() {
    let book = Self.chronicle([("2020-01-01", Self.opened(since: "2012-07-20"))])
    #expect(book.countedCase(at: Self.day("2012-07-19")) == nil)
    #expect(book.countedCase(at: Self.day("2012-07-20"))?.lateFacts == 1)
  }

  @Test("forgets what was struck out")
  func struck() {
    var book = Self.chronicle([
      ("2016-05-02", Self.opened { $0.stage = .crisis }),
      ("2016-05-03", Self.revised { $0.stage = .dialogue }),
    ])
    book.append(
      Folio(
        number: 3, at: book.folios[1].at, by: "", event: .strike(.folioStruck(2))))
    #expect(book.countedCase(at: Self.day("2016-12-31"))?.caseFile.stage == .crisis)
  }

  @Test("is active where its status says so, or its stage and no status")
  func active() {
    func counted(_ status: ConflictStatus, _ stage: ConflictStage) -> CountedCase {
      CountedCase(id: "a", caseFile: CaseFile(name: "a", stage: stage, status: status))
    }
    #expect(counted(.active, .unsaid).isActive)
    #expect(counted(.unsaid, .crisis).isActive)
    #expect(!counted(.unsaid, .unsaid).isActive)
    for status in [ConflictStatus.latent, .resolved, .withdrawn] {
      #expect(!counted(status, .dialogue).isActive)
      #expect(!counted(status, .dialogue).isInDialogue)
    }
  }

  @Test("has had violence where its file or its mesa says so")
  func violence() {
    let noted = Self.chronicle([
      ("2016-05-02", Self.opened()), ("2016-06-01", .circumstanceSet(.violence, present: true)),
    ])
    #expect(noted.countedCase(at: Self.day("2016-05-31"))?.hadViolence == false)
    #expect(noted.countedCase(at: Self.day("2016-06-01"))?.hadViolence == true)
    let told = Self.chronicle([("2016-05-02", Self.opened { $0.violence = .occurred })])
    #expect(told.countedCase(at: Self.day("2016-05-02"))?.hadViolence == true)
  }
}
