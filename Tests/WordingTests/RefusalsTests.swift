import Dialogue
import PlainIdentities
import Testing
import Wording

@Suite("Refusals")
struct RefusalsTests {
  private static let proposal = RecordNumber(.proposal, 4)

  private static let alone: [Refusal] =
    [
      .alreadyOpened, .notOpened, .badIdentity("Ñ"), .unknownItem("x"), .itemDoesNotApply("x"),
      .phaseReasonRequired(.framing, openItems: 1), .phaseReasonRequired(.framing, openItems: 4),
      .alreadyInPhase(.opening), .unknownParty(9), .duplicateParty("A"),
      .duplicateShortName("A", of: "B"), .partyInUse("A"),
      .unknownPerson(9), .severalResponsible("A"),
      .signedBeforeSession(1, CalendarDate(dayNumber: 20_000)), .personIsBound("Ana", 1),
      .signedBeforeOpening(
        Timestamp(milliseconds: 0, offsetMinutes: 0).hour, 1,
        Timestamp(milliseconds: 0, offsetMinutes: 60).hour),
      .signedBeforeComing(
        Timestamp(milliseconds: 0, offsetMinutes: 0).hour, "A",
        Timestamp(milliseconds: 0, offsetMinutes: 60).hour),
      .signedBeforeAnswering(
        Timestamp(milliseconds: 0, offsetMinutes: 0).hour, "A",
        Timestamp(milliseconds: 0, offsetMinutes: 60).hour),
      .deliveredBeforeFreezing(
        Timestamp(milliseconds: 0, offsetMinutes: 0).hour, 1,
        Timestamp(milliseconds: 0, offsetMinutes: 60).hour),
      .deliveredBeforeOpening(
        Timestamp(milliseconds: 0, offsetMinutes: 0).hour, 1,
        Timestamp(milliseconds: 0, offsetMinutes: 60).hour),
      .signedInFuture(CalendarDate(dayNumber: 20_000)), .speaksForOther("A", "B"),
      .notesAreApart(1, 2),
      .factToCome(.date, CalendarDate(dayNumber: 20_000)),
      .hourToCome(.arrestHour, Timestamp(milliseconds: 0, offsetMinutes: 0).hour),
      .notToSign("A", 1), .hasSigned("A", 1), .ownWitness("A"),
      .credentialEnded("A", CalendarDate(dayNumber: 20_000)),
      .signedElsewhere(1, 2), .endingContradicts(1, 0, .agreed),
      .endingContradicts(1, 2, .withoutAgreement),
      .endingContradicts(1, 2, .inConsultation),
      .joinsBeforeFreezing(1, CalendarDate(dayNumber: 20_000)), .immediateRecurs,
      .keyTaken("D-1"), .factBeforeActa(.date, CalendarDate(dayNumber: 20_000)),
      .alreadyOfActa("A", 1),
      .endsBeforeStart(
        starts: CalendarDate(dayNumber: 21_000), ends: CalendarDate(dayNumber: 20_000)),
      .severalPeople(
        "Ana",
        [
          Namesake(id: 1, mark: .dni("12345678")), Namesake(id: 2, mark: .office("Tesorera")),
          Namesake(id: 3, mark: .number(3)), Namesake(id: 4, mark: .party("Minera")),
        ]), .offList(Person(id: 5, details: PersonDetails(name: "Ana"))),
      .sessionAlreadyOpen(2), .noSessionOpen, .caucusGoesOn, .caucusOfNobody, .heldInCaucus,
      .unknownSession(3),
      .unknownAttendance("A"),
      .closedSessionNeedsReason(2), .notOnAgenda(RecordNumber(.proposal, 3)),
      .twiceOnAgenda(RecordNumber(.agendaItem, 3)),
      .onAgenda(RecordNumber(.agendaItem, 3), session: 2),
      .unknownRecord(4), .recordOfOtherKind(proposal, meant: .agreement),
      .recordInUse(RecordNumber(.agreement, 2), by: RecordNumber(.commitment, 3)),
      .recordRefersToItself(proposal), .fieldNotOfRecord(.deadline, .groundRule),
      .recordFieldMissing(.name, .delegate), .recordFieldTooLong(.dni, 200),
      .numberOutOfRange(.minutes, 0...90), .wrongFieldType(.expiry), .badCode(.seat, .viable),
      .badHour(.hour), .deadlineOnlyForward(CalendarDate(dayNumber: 20_779)),
      .countersItself(proposal), .recordIsStruck(proposal, reason: ""),
      .recordIsStruck(proposal, reason: "doble"),
      .unknownFolio(9), .cannotBeStruck(1), .alreadyStruck(4), .dependedOn(4, by: 9),
      .changedSince(4, by: 9, author: "Rosa"), .lacks(4, .party), .lacks(4, .session),
      .lacks(4, .record),
      .changedMeanwhile(
        .session(
          SessionClash(
            id: 1, stands: SessionRevision(date: nil, place: "A"),
            yours: SessionRevision(date: nil, place: "B")))),
      .nothingChanges, .nothingToUndo, .nothingToRedo,
    ] + [ClockHour("9:05")].compactMap(\.self).map { .leftBeforeComing(from: $0, until: $0) }

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

  @Test(
    "call a record by its kind and by the number that people see",
    arguments: [
      (
        Refusal.recordInUse(RecordNumber(.agreement, 2), by: RecordNumber(.commitment, 3)),
        "No se puede tachar el acuerdo 2: el compromiso 3 depende de esa anotación; tache o "
          + "corrija primero el compromiso 3.",
        "Agreement 2 cannot be struck out: commitment 3 refers to it; strike out or correct "
          + "commitment 3 first."
      ),
      (
        .recordIsStruck(RecordNumber(.delegate, 1), reason: "doble"),
        "El o la representante 1 ya no cuenta: se tachó (motivo: «doble»); deshaga la tacha o "
          + "agregue el dato de nuevo.",
        "Delegate 1 no longer counts: it was struck out (reason: “doble”); undo the strike or "
          + "add it again."
      ),
      (
        .recordOfOtherKind(RecordNumber(.acta, 1), meant: .agreement),
        "Ahí va «acuerdo», y el acta 1 es otra cosa; elija de la lista que corresponde.",
        "“Agreement” belongs there, and acta 1 is something else; choose from the list that fits."
      ),
      (
        .recordRefersToItself(proposal),
        "La propuesta 4 no se refiere a su propia anotación; elija otra.",
        "Proposal 4 cannot refer to itself; choose another entry."
      ),
      (
        .countersItself(proposal),
        "La propuesta 4 acabaría siendo contrapropuesta de sí misma; elija otra.",
        "Proposal 4 would end up countering itself; choose another one."
      ),
    ])
  func recordsByNumber(refusal: Refusal, spanish: String, english: String) {
    #expect(Refusals(.spanish).sentence(refusal) == spanish)
    #expect(Refusals(.english).sentence(refusal) == english)
  }

  @Test("call a record of which nothing is known by the identity that was given")
  func unknownRecord() {
    let alone = Refusals(.spanish).sentence(.unknownRecord(RecordID(origin: .unsaid, serial: 4)))
    #expect(alone.contains("el identificador «4»"))
    let origin = Origin(bits: 1)
    let whole = RecordID(origin: origin, serial: 4)
    #expect(Refusals(.english).sentence(.unknownRecord(whole)).contains("“\(origin)-4”"))
  }
}
