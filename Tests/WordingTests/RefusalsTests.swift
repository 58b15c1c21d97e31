import Dialogue
import PlainIdentities
import Testing
import Wording

@Suite("Refusals")
struct RefusalsTests {
  private static let alone: [Refusal] =
    [
      .alreadyOpened, .notOpened, .badIdentity("Ñ"), .unknownItem("x"), .itemDoesNotApply("x"),
      .phaseReasonRequired(.framing, openItems: 1), .phaseReasonRequired(.framing, openItems: 4),
      .alreadyInPhase(.opening), .unknownParty(9), .duplicateParty("A"), .partyInUse("A"),
      .unknownPerson(9), .severalResponsible("A"),
      .severalPeople(
        "Ana",
        [
          Person(id: 1, details: PersonDetails(name: "Ana", dni: "12345678")),
          Person(id: 2, details: PersonDetails(name: "Ana", office: "Tesorera")),
          Person(id: 3, details: PersonDetails(name: "Ana")),
        ]),
      .sessionAlreadyOpen(2), .noSessionOpen, .unknownSession(3), .unknownAttendance("A"),
      .closedSessionNeedsReason(2), .notOnAgenda(3), .twiceOnAgenda(3), .onAgenda(3, session: 2),
      .unknownRecord(4), .recordInUse(4, by: 6), .fieldNotOfRecord(.deadline, .groundRule),
      .recordFieldMissing(.name, .delegate), .recordFieldTooLong(.dni, 200),
      .numberOutOfRange(.minutes, 0...90), .wrongFieldType(.expiry), .badCode(.seat, .viable),
      .badHour(.hour), .deadlineOnlyForward(CalendarDate(dayNumber: 20_779)),
      .countersItself(4), .recordIsStruck(4, reason: ""), .recordIsStruck(4, reason: "doble"),
      .unknownFolio(9), .cannotBeStruck(1), .alreadyStruck(4), .dependedOn(4, by: 9),
      .changedSince(4, by: 9, author: "Rosa"), .lacks(4, .party), .lacks(4, .session),
      .lacks(4, .record),
      .changedMeanwhile(
        .session(
          SessionClash(
            id: 1, stands: SessionRevision(date: nil, place: "A"),
            yours: SessionRevision(date: nil, place: "B")))),
      .nothingChanges, .nothingToUndo, .nothingToRedo,
    ]

  static let refusals: [Refusal] =
    alone + Refusal.Field.allCases.map(Refusal.blank)
    + Refusal.Field.allCases.map { .tooLong($0, limit: $0.limit) }
    + ItemMark.allCases.filter(\.needsReason).map(Refusal.reasonRequired)

  @Test("are whole sentences, each of its own", arguments: Language.allCases)
  func sentences(language: Language) {
    let sentences = Self.refusals.map(Refusals(language).sentence)
    #expect(Set(sentences).count == sentences.count)
    for sentence in sentences {
      #expect(sentence.hasSuffix("."), "\(sentence)")
      #expect(sentence.first?.isUppercase == true || sentence.first == "«" || sentence.first == "“")
    }
  }

  @Test("differ between the languages", arguments: refusals)
  func languages(refusal: Refusal) {
    #expect(Refusals(.spanish).sentence(refusal) != Refusals(.english).sentence(refusal))
  }

  @Test("agree with the number of items left")
  func agreement() {
    let one = Refusals(.spanish).sentence(.phaseReasonRequired(.framing, openItems: 1))
    #expect(one.hasPrefix("Queda 1 ítem por resolver en «Fase 3 · Situarnos»"))
    let four = Refusals(.spanish).sentence(.phaseReasonRequired(.framing, openItems: 4))
    #expect(four.hasPrefix("Quedan 4 ítems por resolver"))
  }
}
