import Documents
import MesaSamples
import PlainIdentities
import Testing
import Wording

@testable import Dialogue

@Suite("An acta is of its own session")
struct ActaSittingTests {
  @Test("tells who left alone and came back, with the hours where the clock was of that day")
  func leavings() throws {
    var mesa = try AgreedMesa()
    let eusebia = try #require(mesa.written.mesa.people.first { $0.name == "Eusebia Quispe" })
    try mesa.written.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: "Local"))
    try mesa.written.run(.recordAttendance(2, .known(eusebia.id), .present))
    try mesa.written.run(.floor(.recordWalkOut(.person(eusebia.id), words: "")))
    let second = try mesa.written.add(.acta, [.session: .session(2)])
    func told(_ language: Language = .spanish) throws -> String {
      let documents = MesaDocuments(
        mesa: mesa.written.mesa, acta: second, day: try WrittenMesa.day("2026-11-22"),
        stamp: mesa.written.stamp, language: language)
      let bytes = try DocumentWriter.write(try documents.document(.dialogueActa), as: .text)
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(try !told().contains("Eusebia Quispe, de Comunidad Quebrada Honda, se retiró"))
    try mesa.written.run(.floor(.recordComingBack(.person(eusebia.id))))
    let session = try #require(mesa.written.mesa.sessions.last)
    let outing = try #require(mesa.written.mesa.leavings(from: session).first)
    let left = try #require(outing.left)
    let back = try #require(outing.returned)
    #expect(
      try told().contains(
        "A las \(left) horas, Eusebia Quispe, de Comunidad Quebrada Honda, se retiró de la sesión; "
          + "volvió a las \(back) horas."))
    #expect(
      try told(.english).contains(
        "At \(left), Eusebia Quispe, of Comunidad Quebrada Honda, left the session, and came back "
          + "at \(back)."))
    var stated = SessionRevision()
    stated.date = try WrittenMesa.day("2026-11-21")
    try mesa.written.run(.session(.reviseSession(2, stated, from: SessionRevision(), reason: "r")))
    #expect(
      try told().contains(
        "Eusebia Quispe, de Comunidad Quebrada Honda, se retiró de la sesión y volvió."))
  }

  @Test("tells who left in the order of the hours, a party among people")
  func order() throws {
    var mesa = try AgreedMesa()
    let people = mesa.written.mesa.people
    let eusebia = try #require(people.first { $0.name == "Eusebia Quispe" })
    let other = try #require(mesa.written.mesa.parties.first { $0.id != eusebia.party })
    let member = try #require(people.first { $0.party == other.id })
    try mesa.written.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: "Local"))
    try mesa.written.run(.recordAttendance(2, .known(eusebia.id), .present))
    try mesa.written.run(.recordAttendance(2, .known(member.id), .present))
    try mesa.written.run(.floor(.recordWalkOut(.person(eusebia.id), words: "")))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordComingBack(.person(eusebia.id))))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordWalkOut(.party(other.id), words: "")))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordComingBack(.party(other.id))))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordWalkOut(.person(eusebia.id), words: "")))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordComingBack(.person(eusebia.id))))
    let session = try #require(mesa.written.mesa.sessions.last)
    let told = mesa.written.mesa.departures(from: session)
    #expect(
      told.map { departure in
        switch departure {
        case .party: "party"
        case .person: "person"
        }
      } == ["person", "party", "person"])
    let hours = told.map { departure in
      switch departure {
      case .party(let withdrawal): withdrawal.left
      case .person(let leaving): leaving.left
      }
    }
    #expect(hours.compactMap(\.self).count == 3)
    #expect(hours.compactMap(\.self) == hours.compactMap(\.self).sorted())
  }

  @Test("says of who left what was stated then, and of a party that it is back when it is as one")
  func stated() throws {
    var mesa = try AgreedMesa()
    let people = mesa.written.mesa.people
    let eusebia = try #require(people.first { $0.name == "Eusebia Quispe" })
    let party = try #require(eusebia.party)
    try mesa.written.run(.openSession(date: WrittenMesa.day("2026-11-22"), place: "Local"))
    try mesa.written.run(.recordAttendance(2, .known(eusebia.id), .present))
    try mesa.written.run(
      .floor(.recordWalkOut(.party(party), words: "La comunidad sale a consultar a sus bases")))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordComingBack(.person(eusebia.id))))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(.floor(.recordComingBack(.party(party))))
    mesa.written.wait(minutes: 3)
    try mesa.written.run(
      .floor(.recordWalkOut(.person(eusebia.id), words: "Eusebia Quispe se retira, por salud.")))
    let second = try mesa.written.add(.acta, [.session: .session(2)])
    let session = try #require(mesa.written.mesa.sessions.last)
    let back = try #require(mesa.written.mesa.withdrawals(from: session).first?.returned)
    let documents = MesaDocuments(
      mesa: mesa.written.mesa, acta: second, day: try WrittenMesa.day("2026-11-22"),
      stamp: mesa.written.stamp, language: .spanish)
    let bytes = try DocumentWriter.write(try documents.document(.dialogueActa), as: .text)
    let told = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      told.contains("La comunidad sale a consultar a sus bases. Volvió a las \(back) horas."),
      "\(told)")
    #expect(told.contains("Eusebia Quispe se retira, por salud."))
    let floor = mesa.written.mesa.floor(of: session.id)
    #expect(floor.absences.first?.back?.hour == back)
  }

  @Test("knows nothing of a party that came to the mesa after its session")
  func later() throws {
    var mesa = try AgreedMesa()
    func matter() -> ActaMatter? {
      mesa.written.mesa.matter(of: mesa.acta, holidays: WrittenMesa.holidays)
    }
    let before = try #require(matter())
    let holes = mesa.written.mesa.holes(of: mesa.acta, on: try WrittenMesa.day("2026-11-22"))
    try mesa.written.run(
      .addParty(
        PartyDetails(name: "Junta Nueva", kind: .community, address: "Jirón Lima 4")))
    #expect(matter() == before)
    #expect(try !mesa.text(.dialogueActa).flat.contains("Junta Nueva"))
    #expect(
      mesa.written.mesa.holes(of: mesa.acta, on: try WrittenMesa.day("2026-11-22")) == holes)
    #expect(mesa.written.mesa.recipients(of: mesa.acta).count == 2)
    let junta = try #require(mesa.written.mesa.parties.last?.id)
    // Whoever is found to have been there was part of it.
    try mesa.written.run(.person(.add(PersonDetails(name: "Nila Poma", party: junta))))
    let nila = try #require(mesa.written.mesa.people.last?.id)
    try mesa.written.run(.recordAttendance(1, .known(nila), .present))
    #expect(mesa.written.mesa.recipients(of: mesa.acta).count == 3)
    #expect(try mesa.text(.dialogueActa).flat.contains("Junta Nueva"))
  }

  @Test("nor does what went to signature wait for the yes of such a party")
  func agreedBefore() throws {
    var mesa = try AgreedMesa()
    let all = try mesa.written.add(
      .agreement,
      [.text: .text("Se reúnen cada lunes."), .clauseClass: .code(.procedural)])
    try mesa.written.freeze(mesa.acta)
    let asked = mesa.written.mesa.concurring(in: all)
    #expect(asked == mesa.written.mesa.parties.map(\.id))
    let binding = mesa.written.mesa.binding(of: all)
    try mesa.written.run(
      .addParty(PartyDetails(name: "Junta Nueva", kind: .community, address: "Jirón Lima 4")))
    #expect(mesa.written.mesa.concurring(in: all) == asked)
    #expect(mesa.written.mesa.bound(by: all).count == asked.count)
    #expect(mesa.written.mesa.binding(of: all) == binding)
    // What is agreed from then on needs theirs as well.
    let next = try mesa.written.add(
      .agreement,
      [.text: .text("Se avisa cada martes."), .clauseClass: .code(.procedural)])
    #expect(mesa.written.mesa.concurring(in: next).count == asked.count + 1)
  }
}
