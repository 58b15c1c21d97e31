import Dialogue
import PlainIdentities
import Testing

@testable import Interface

@Suite("Story: attendance")
struct AttendanceStory {
  private static let lines = [
    "Fortunato Ayquipa Llacsa, presidente, 40123456, Comunidad",
    "Eulogia Ccorimanya Puma, comité de regantes, 45123456, Comunidad",
    "Justo Pariona Soto, fiscal, 43123456, Comunidad",
    "Zenón Challco Mamani, secretario, 47123456, Comunidad",
    "Rodrigo Bermejillo Tauro, gerente, 09876543, Minera",
    "Carla Ibáñez Ruiz, asesora, 10987654, Minera",
    "Iris Valdivia Paz, ingeniera, 48123456, Minera",
    "Marisela Ordaya Cuenca, directora, 41222333, MINEM",
    "Julián Otiniano Breña, asesor, 42222333, MINEM",
    "Ñusta Huamán D’Azevedo, abogada, 10203040, MINEM",
    "Elvira Soto Quispe, alcaldesa, 44123456, Municipalidad",
    "Óscar Llerena Tupa, regidor, 49123456, Municipalidad",
  ]

  /// Twelve people of four parties, pasted among the people, and a session that has just opened.
  static func twelve(columns: Int = 80, rows: Int = 24) -> Robot {
    var robot = PeopleStory.table(columns: columns, rows: rows)
    robot.press("G")
    robot.paste(lines.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"))
    robot.press("g<Esc>sn<C-s><Esc>")
    return robot
  }

  @Test("Twelve people of four parties with three absent: at most 20 keys")
  func budget() throws {
    var robot = Self.twelve()
    let absent = ["Justo Pariona Soto", "Carla Ibáñez Ruiz", "Elvira Soto Quispe"]
    let keys = robot.count {
      $0.press("a")
      for name in absent {
        for _ in 0..<12 where $0.state.selectedAttendance?.person.name != name { $0.press("j") }
        $0.press("f")
      }
      $0.press("0")
    }
    print("attendance of twelve, three absent: \(keys) keys")
    #expect(keys <= 20)
    let session = try #require(robot.mesa.openSession)
    #expect(session.attendance.count == 12)
    #expect(
      Set(session.attendance.filter { !$0.isPresent }.map { robot.mesa.name(of: $0.person) })
        == Set(absent))
    #expect(robot.said.contains("Asisten 9 de 12"))
    #expect(!robot.said.contains("por registrar"))
  }

  @Test("A digit takes a whole party, but for those of whom something is written down")
  func party() throws {
    var robot = Self.twelve()
    robot.press("a")
    #expect(robot.said.contains("faltan por registrar 12"))
    #expect(!robot.said.contains("Sin nadie"))
    robot.press("f1")
    let session = try #require(robot.mesa.openSession)
    #expect(session.attendance.count { $0.isPresent } == 3)
    #expect(session.attendance.count { !$0.isPresent } == 1)
    #expect(robot.said.contains("Hecho en 3 filas"))
    #expect(robot.said.contains("Asisten 3 de 12 · faltan por registrar 8"))
    #expect(robot.said.contains("Sin nadie: "))
    #expect(robot.state.selectedAttendance?.person.name == "Fortunato Ayquipa Llacsa")
    robot.press("1")
    #expect(robot.said.contains("no falta registrar a nadie"))
    robot.press("7")
    #expect(robot.said.contains("Ninguna parte tiene ese número"))
    robot.press(".")
    #expect((robot.state.top as? AttendanceRoom)?.count(robot.state) == 8)
    robot.press("0")
    #expect(robot.mesa.openSession?.present == 11)
    #expect(!robot.said.contains("Sin nadie"))
  }

  @Test("A party of which everybody left the room is there with nobody")
  func left() {
    var robot = Self.twelve()
    robot.press("a0")
    #expect(!robot.said.contains("Sin nadie"))
    robot.perform(.floor(.recordWalkOut(.party(2), words: "Se retira la Minera.")))
    #expect(robot.said.contains("Sin nadie: "), "\(robot.said)")
    #expect(robot.said.contains("en la sala 9"), "\(robot.said)")
  }

  @Test("A digit is of the whole party, also of those whom a filter hides")
  func filtered() {
    var robot = Self.twelve()
    robot.press("a,minera<Enter>0")
    #expect(robot.mesa.openSession?.present == 12)
  }

  @Test("Whoever comes late and leaves early has the hour of the clock with one key each")
  func hours() throws {
    var robot = Self.twelve()
    robot.press("a0")
    robot.pass(minutes: 25)
    let came = robot.state.now.hour
    robot.press("l")
    robot.pass(minutes: 40)
    let left = robot.state.now.hour
    robot.press("r")
    let first = try #require(robot.mesa.listedPeople.first?.id)
    func presence(_ robot: Robot) -> Presence? {
      robot.mesa.sessions[0].attendance.first { $0.person == first }?.presence
    }
    #expect(presence(robot) == Presence(isPresent: true, from: came, until: left))
    #expect(robot.screen.contains("\(came)–\(left)"))
    // Several leave at once.
    robot.press("<Down>***r")
    #expect(robot.mesa.sessions[0].attendance.count { $0.presence.until == left } == 4)
    robot.press("<Home>e<C-u>9:05<Tab><C-u>8:00<C-s>")
    #expect(robot.said.contains("Nadie se retira (08:00) antes de llegar (09:05)"))
    robot.press("<C-u>11.30<C-s>")
    #expect(
      presence(robot)
        == Presence(isPresent: true, from: ClockHour("9:05"), until: ClockHour("11:30")))
    robot.press("e<Tab><Tab><Right><C-s>")
    #expect(robot.said.contains("Quien no asistió no tiene horas"))
    robot.press("<Esc>f")
    #expect(presence(robot) == .absent)
    // On another day the clock says nothing of the session.
    robot.pass(minutes: 24 * 60)
    robot.press("l")
    #expect(robot.said.contains("anote las horas con e"))
    #expect(presence(robot) == .absent)
  }

  @Test("A newcomer is added in one line and present at once; who is listed already is marked")
  func newcomer() throws {
    var robot = Self.twelve()
    robot.press("a")
    let keys = robot.count {
      $0.press("n")
      $0.type("Nicolás Huanca Rojas, comunero, 43219876, COM")
      $0.press("<Enter>")
    }
    #expect(keys == 2)
    let nicolas = try #require(robot.mesa.listedPeople.last)
    #expect(nicolas.party == 1)
    #expect(robot.mesa.openSession?.attendance.map(\.person) == [nicolas.id])
    #expect(robot.state.selectedAttendance?.person.id == nicolas.id)
    robot.press("nElvira Soto<Enter>")
    #expect(robot.said.contains("que ya está en la lista"))
    #expect(robot.said.contains("guarde otra vez y quedará como presente"))
    robot.press("<Enter>")
    #expect(robot.mesa.listedPeople.count == 13)
    let elvira = try #require(robot.mesa.listedPeople.first { $0.name == "Elvira Soto Quispe" })
    #expect(robot.mesa.openSession?.attendance.last?.person == elvira.id)
    #expect(robot.state.sheet == nil)
  }

  @Test("Rows pasted here are looked at, and those people are awaited from then on")
  func pasted() {
    var robot = Self.twelve()
    robot.press("a")
    robot.paste("1. Ada Lima Poma, vocal, 41112222, COM\n2. Ruth Inga Sosa, vocal, 41113333, COM")
    #expect(robot.state.room == .intake)
    robot.press("g")
    #expect(robot.state.room == .attendance)
    #expect(robot.said.contains("faltan por registrar 14"))
  }
}
