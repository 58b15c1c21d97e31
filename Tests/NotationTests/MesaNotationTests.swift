import Dialogue
import Notation
import PlainIdentities
import Testing

@Suite("The state of a mesa as JSON")
struct MesaNotationTests {
  private var chronicle: Chronicle {
    let events: [Event] = [
      .mesaOpened(
        MesaOpening(product: "0.1.0", id: "a-2026", caseFile: CaseFile(name: "Ñandú"))),
      .circumstanceSet(.wounded, present: true), .circumstanceSet(.violence, present: true),
      .partyAdded(Party(id: 1, details: PartyDetails(name: "Comunidad", kind: .community))),
      .itemMarked("phase-0.b", .done, reason: ""),
      .itemMarked("phase-0.a", .waived, reason: "porque sí"),
      .sessionOpened(1, date: Samples.date, place: "Local"),
      .attendanceRecorded(1, 1, isPresent: true),
      .noteAdded(1, text: "Nota", item: "phase-0.a", session: 1),
      .phaseEntered(.opening, openItems: 2, reason: "prisa"), .sessionClosed(1),
      .recordAdded(1, .groundRule, [.text: .text("Respeto")]),
      .recordAdded(2, .agendaItem, [.title: .text("Agua"), .minutes: .number(20)]),
      .recordStruck(1, reason: "doble"),
      .recordAdded(
        3, .teamMember, [.person: .person(2), .teamRole: .code(.mediator)]),
      .recordAdded(4, .acta, [.session: .session(1)]),
      .personAdded(1, "Ana", of: 1),
      .person(.added(Person(id: 2, details: PersonDetails(name: "Rosa", dni: "40")))),
      .person(.struck(1, reason: "Viajó")),
      .actaFrozen(
        4, number: 1, date: Samples.date, agreements: [2], digest: "ab",
        signers: [
          ActaSigner(
            person: 2, name: "Rosa", dni: "40", position: "", party: nil, role: .mediator)
        ], parties: [1]),
    ]
    return Chronicle(
      events.enumerated().map {
        Folio(number: $0.offset + 1, at: Samples.instant, by: "R", event: $0.element)
      })
  }

  @Test("holds everything, in one fixed order")
  func wholeState() {
    let at = #""at":"2026-11-22T09:51:07.123-05:00""#
    let expected =
      #"{"id":"a-2026","folios":20,"caseFile":{"name":"Ñandú","code":"","place":{"name":""},"#
      + #""type":"unsaid","stage":"unsaid","status":"unsaid","#
      + #""mechanism":"mediatedTable","moment":"beginning","role":"unsaid","summary":""},"#
      + #""circumstances":["violence","wounded"],"phase":"phase-1","#
      + #""steps":[{"from":"phase-0","to":"phase-1","openItems":2,"reason":"prisa",\#(at),"#
      + #""folio":10}],"items":{"phase-0.a":{"mark":"waived","reason":"porque sí",\#(at),"#
      + #""by":"R","folio":6},"phase-0.b":{"mark":"done",\#(at),"by":"R","folio":5}},"#
      + #""parties":[{"id":1,"name":"Comunidad","kind":"community","tier":"primary"}],"#
      + #""people":[{"id":1,"name":"Ana","party":1,"struck":{"reason":"Viajó","folio":19}},"#
      + #"{"id":2,"name":"Rosa","dni":"40"}],"#
      + #""sessions":[{"id":1,"number":1,"date":"2026-11-22","place":"Local","#
      + #""openedAt":"2026-11-22T09:51:07.123-05:00","openedFolio":7,"#
      + #""closedAt":"2026-11-22T09:51:07.123-05:00","closedFolio":11,"#
      + #""attendance":[{"person":1,"isPresent":true}]}],"#
      + #""notes":[{"id":1,"folio":9,"text":"Nota","item":"phase-0.a","session":1,\#(at),"by":"R"}],"#
      + #""floors":[],"#
      + #""records":[{"id":2,"number":1,"kind":"agendaItem","values":{"title":"Agua","minutes":20},\#(at),"#
      + #""folio":13},{"id":3,"number":1,"kind":"teamMember","values":{"person":2,"#
      + #""teamRole":"mediator"},\#(at),"folio":15},{"id":4,"number":1,"kind":"acta","values":{"session":1},"#
      + #"\#(at),"folio":16}],"struckRecords":[{"id":1,"number":1,"kind":"groundRule","values":{"text":"Respeto"},"#
      + #"\#(at),"folio":12,"reason":"doble","struckFolio":14}],"#
      + #""frozenActas":[{"acta":4,"number":1,"date":"2026-11-22","agreements":[2],"clauses":[""],"#
      + #""signers":[{"person":2,"name":"Rosa","dni":"40","role":"mediator"}],"parties":[1],"#
      + #""digest":"ab",\#(at),"#
      + #""folio":20}]}"#
    #expect(MesaNotation.write(chronicle.mesa, folios: 20) == expected)
  }

  @Test("is the same each time")
  func deterministic() {
    let texts = (0..<20).map { _ in MesaNotation.write(chronicle.mesa, folios: 20) }
    #expect(Set(texts).count == 1)
  }
}
