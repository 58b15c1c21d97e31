import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: a commitment, with everybody who has to do with it")
struct CommitmentStory {
  /// Two parties with their people, an agreement on the screen of agreements.
  private static func table() -> Robot {
    var robot = PeopleStory.table()
    robot.press("Gn")
    for line in PeopleStory.lines {
      robot.type(line)
      robot.press("<Enter>")
    }
    robot.press("<Esc><Esc>")
    robot.perform(.addRecord(.agreement, [.text: .text("Habrá agua limpia.")]))
    robot.press("iacuerdos<Enter>")
    return robot
  }

  @Test("Two parties, each with their person and share, deadline, verifier, follow-up: 25 keys")
  func commitment() throws {
    var robot = Self.table()
    let keys = robot.count {
      $0.press("n")
      $0.type("compromiso")
      $0.press("<Enter>")
      $0.type("Entubar dos kilómetros de la acequia alta")
      // The parties follow from the people, who are picked by their numbers at the table.
      $0.press("<Tab><Tab>11<Enter>21<Enter>")
      #expect($0.screen.contains("Partes obligadas: Comunidad Campesina de Quebrada Honda, Min"))
      $0.press("<Tab>")
      $0.type("90 días hábiles desde la firma")
      $0.press("<Tab>")
      $0.type("los regantes")
      $0.press("<Tab>31<Enter>")
      $0.type("Defensoría del Pueblo")
      $0.press("<Tab>")
      $0.type("COM: mano de obra; MIN: tubos y flete")
      $0.press("<C-s>")
    }
    print("a commitment of two parties with their people: \(keys) keys")
    #expect(keys <= 25)
    let commitment = try #require(robot.mesa.records.all(.commitment).first)
    #expect(commitment.people(.responsiblePeople) == [1, 4])
    #expect(robot.mesa.signedFor(by: commitment) == [1, 2])
    #expect(commitment.text(.contributions) == "COM: mano de obra; MIN: tubos y flete")
    #expect(commitment.person(.verifier) == 6)
    #expect(commitment.text(.followUp) == "Defensoría del Pueblo")
    #expect(commitment.deadline() != nil)
  }

  @Test("Somebody new is written down in the middle of the form, and nothing of it is lost")
  func somebodyNew() throws {
    var robot = Self.table()
    robot.press("ncompromiso<Enter>Entubar<Tab><Tab>11<Enter>Teófilo Mamani<Enter><C-s>")
    let commitment = try #require(robot.mesa.records.all(.commitment).first)
    let people = commitment.people(.responsiblePeople).map(robot.mesa.name(of:))
    #expect(people.last == "Teófilo Mamani")
    #expect(commitment.text(.action) == "Entubar")
    #expect(people.count == 2)
    #expect(robot.mesa.listedPeople.last?.name == "Teófilo Mamani")
  }
}

extension Mesa {
  /// The parties of the people in charge of a commitment.
  fileprivate func signedFor(by commitment: Record) -> [PartyID] {
    commitment.people(.responsiblePeople).compactMap { person($0)?.party }
  }
}
