import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a name is typed once, from the list to the signature")
struct OneNameStory {
  /// Four parties, three people of two of them, accredited, and a session that is open.
  private func table() -> Robot {
    var robot = PeopleStory.table()
    robot.press("G")
    robot.paste(
      """
      Fortunato Ayquipa Llacsa, presidente, 40123456, COM
      Rodrigo Bermejillo Tauro, gerente, 09876543, Minera
      Carla Ibáñez Ruiz, asesora, 10987654, Minera
      """)
    robot.press("g<Home>cActa 12<Tab>Asamblea<C-s>")
    robot.press("jcCarta<Tab>Directorio<C-s>jc<Esc>")
    robot.press("sn<C-s><Esc>")
    return robot
  }

  @Test("Accredited, present, responsible, signs: no letter of the name again")
  func once() throws {
    var robot = table()
    let before = robot.mesa.people.count
    #expect(robot.mesa.credentials.count == 3)
    robot.press("a")
    for _ in 0..<3 { robot.press(" <Down>") }
    #expect(robot.mesa.openSession?.present == 3)
    robot.press("iacuerdos<Enter>nacuerdo<Enter>Agua limpia<C-s>")
    robot.press("ncompromiso<Enter>Entregar agua cada lunes")
    robot.walk(to: .record(.responsiblePeople))
    robot.press("11<Enter>21<Enter>")
    robot.walk(to: .record(.verifier))
    robot.press("ca<Enter>")
    robot.walk(to: .record(.followUp))
    robot.press("Defensoría del Pueblo<C-s>")
    let commitment = try #require(robot.mesa.records.all(.commitment).first, "\(robot.screen)")
    #expect(commitment.people(.responsiblePeople) == [1, 2])
    #expect(commitment.person(.verifier) == 3)
    #expect(commitment.text(.followUp) == "Defensoría del Pueblo")
    #expect(robot.mesa.responsibleParties(of: commitment) == [1, 2])
    #expect(robot.mesa.people.count == before)
    robot.perform(.addRecord(.acta, [.session: .session(1)]))
    let acta = try #require(robot.mesa.records.all(.acta).first)
    #expect(robot.mesa.signers(of: acta.id).map(\.person) == [1, 2, 3])
    // What binds somebody is two keys away.
    robot.press("G<Home> ")
    #expect(robot.screen.contains("Entregar agua cada lunes"))
  }

  @Test("Somebody new is written down in the middle of a commitment, and the form is not lost")
  func inPlace() throws {
    var robot = table()
    robot.perform(.addRecord(.agreement, [.text: .text("Agua limpia")]))
    robot.press("iacuerdos<Enter>ncompromiso<Enter>Entregar agua")
    robot.walk(to: .record(.responsiblePeople))
    robot.press("11<Enter>Juan Pérez Soto, alcalde, Municipalidad")
    #expect(robot.screen.contains("otra persona: Juan Pérez Soto"))
    robot.press("<Enter>")
    robot.walk(to: .record(.beneficiary))
    robot.press("Comuneros<C-s>")
    let commitment = try #require(robot.mesa.records.all(.commitment).first, "\(robot.screen)")
    let people = commitment.people(.responsiblePeople).compactMap(robot.mesa.person)
    #expect(people.map(\.name) == ["Fortunato Ayquipa Llacsa", "Juan Pérez Soto"])
    #expect(people.last?.party == 4)
    #expect(people.last?.details.office == "alcalde")
    #expect(commitment.text(.beneficiary) == "Comuneros")
  }

  @Test("Two of one name are told apart where they are picked")
  func twins() throws {
    var robot = table()
    robot.press("GnFortunato Ayquipa Llacsa, fiscal, 71234567, COM<Enter>")
    #expect(robot.state.sheet == nil || robot.mesa.people.count == 4)
    robot.press("<Esc>")
    robot.perform(.addRecord(.agreement, [.text: .text("Agua limpia")]))
    robot.press("iacuerdos<Enter>ncompromiso<Enter>Entregar agua")
    robot.walk(to: .record(.responsiblePeople))
    robot.press("fo")
    #expect(robot.screen.contains("11 Fortunato Ayquipa Llacsa (presidente)"))
    #expect(robot.screen.contains("12 Fortunato Ayquipa Llacsa (fiscal)"))
    robot.press("<Down><Enter><C-s>")
    #expect(robot.mesa.records.all(.commitment).first?.people(.responsiblePeople) == [4])
  }

  @Test("Whoever changes party between sessions signs for the one of then, and is one person")
  func changes() throws {
    var robot = table()
    robot.press("a <Esc>sc1<C-s><Esc>")
    robot.perform(.addRecord(.acta, [.session: .session(1)]))
    robot.press("G<Home>e")
    robot.walk(to: .record(.party))
    robot.press("<Right><C-s>")
    #expect(robot.mesa.person(1)?.party == 2)
    #expect(robot.mesa.people.count == 3)
    #expect(robot.mesa.sessions[0].attendance.map(\.person) == [1])
    // In the past they stand with the party of then.
    let then = robot.state.table?.chronicle.mesa(asOf: robot.mesa.sessions[0].closedFolio ?? 0)
    #expect(then?.person(1)?.party == 1)
  }

  @Test("A DNI of seven digits is asked about, and taken when it is meant")
  func dni() {
    var robot = table()
    robot.press("GnAna Quispe, 1234567, COM<Enter>")
    #expect(robot.said.contains("¿Será 01234567?"))
    #expect(robot.mesa.people.count == 3)
    robot.press("<Enter>")
    #expect(robot.mesa.people.count == 4)
  }

  @Test("Several are accredited at once, and pending, observed and expired are told apart")
  func several() throws {
    var robot = table()
    robot.press("G")
    robot.paste("Uno Dos Tres, COM\nCuatro Cinco Seis, COM\nSiete Ocho Nueve, COM\n")
    robot.press("g<Home><Down>**c")
    #expect(robot.mesa.credentials.count == 5, "\(robot.screen)")
    #expect(
      robot.said.contains("2 filas") || robot.said.contains("(2)") || robot.said.contains("2"))
    robot.press(".")
    #expect(!robot.screen.contains("Fortunato"))
    robot.press(".,sin acreditar<Enter>")
    #expect(robot.screen.contains("Siete Ocho Nueve"))
    #expect(!robot.screen.contains("Cuatro"))
  }

  @Test(
    "Rows that ask stay while others are saved, and are asked about whoever was saved meanwhile")
  func rowsThatAsk() throws {
    var robot = table()
    robot.press("G")
    robot.paste("Ana Ruiz, vocal\nAna Ruiz, tesorera, 44445555\n")
    robot.press("g")
    #expect(robot.state.room == .intake, "\(robot.screen)")
    #expect(robot.mesa.people.count == 4)
    #expect(robot.said.contains("que ya está en la lista"))
    robot.press("<Esc>")
    #expect(robot.said.contains("Queda"))
    robot.press("p2g")
    #expect(robot.state.room == .people)
    #expect(robot.mesa.people.filter { $0.name == "Ana Ruiz" }.count == 2)
  }

  @Test("More that is said of somebody fills gaps, and overwrites nothing")
  func gaps() throws {
    var robot = table()
    robot.press("G")
    robot.paste("Fortunato Ayquipa Llacsa, fiscal, 40123456, 966123456, Minera\n")
    robot.press("1g")
    let person = try #require(robot.mesa.person(1))
    #expect(person.details.office == "presidente")
    #expect(person.details.phone == "966 123 456")
    #expect(person.party == 1)
    #expect(robot.mesa.people.count == 3)
  }

  @Test("The order of the list does not change whom a filter shows")
  func order() {
    var robot = table()
    robot.press("G.o")
    #expect(!robot.screen.contains("Fortunato"))
    robot.press(".,COM<Enter>o")
    #expect(robot.screen.contains("Fortunato") && !robot.screen.contains("Rodrigo"))
  }
}
