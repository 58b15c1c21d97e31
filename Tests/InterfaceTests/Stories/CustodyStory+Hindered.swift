import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// Where somebody is not found or not let in, and what cannot be saved.
extension CustodyStory {
  @Test("Who is not located has a log of where one asked, and an alarm until a court is told")
  func notLocated() throws {
    var robot = atTheStation()
    robot.press("ndetención<Enter><Tab><Tab><Tab>2")
    robot.walk(to: .record(.name))
    robot.press("Justo Quispe<C-s>")
    #expect(robot.mesa.records.all(.detention).allSatisfy { $0.visitOfMeeting == nil })
    #expect(robot.said.contains("presente hábeas corpus"), "\(robot.said)")
    #expect(robot.screen.contains("sin hábeas corpus"), "\(robot.screen)")
    for (hour, place) in [("13:00", "Comisaría de Haquira"), ("13:40", "Base de Challhuahuacho")] {
      robot.press("nbúsqueda<Enter>\(hour)<Tab>\(place)<Tab>Sgto. de guardia<Tab>No está<C-s>")
    }
    let lost = try #require(robot.mesa.records.all(.detention).first)
    #expect(robot.mesa.records.all(.custodySearch, of: lost.id).count == 2)
    #expect(EvidenceRule.missingSought.tally(robot.mesa) == Tally(done: 0, total: 1))
    robot.press("H")
    #expect(robot.picked.first?.identity == lost.id.text)
    robot.press("<Enter>e")
    robot.walk(to: .record(.habeasCorpus))
    robot.press("Juzgado de Cotabambas, 15:00<C-s>")
    #expect(EvidenceRule.missingSought.tally(robot.mesa) == Tally(done: 1, total: 1))
    robot.press("H")
    #expect(robot.picked.first?.identity != lost.id.text)
  }

  @Test("A visit that was refused is written down with who refused it")
  func refused() throws {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("Onvisita<Enter><Right><Tab>Comisaría de Haquira<Tab><Tab>12:00<Tab>3<Tab>")
    robot.press("Cmte. Ríos<C-s>")
    let visit = try #require(robot.mesa.records.all(.visit).first)
    #expect(visit.code(.access) == .refusedAccess)
    #expect(EvidenceRule.visitsAdmitted.tally(robot.mesa) == Tally(done: 0, total: 1))
    #expect(robot.said.contains("acceso negado"), "\(robot.said)")
  }

  @Test("What cannot be saved is named with what belongs there, and the cursor stands on it")
  func badInput() {
    var robot = atTheStation()
    robot.press("ndetención<Enter>")
    let bad: [(FieldKey, typed: String, says: String, mended: String)] = [
      (.age, "dieciséis", "«Edad»: escriba un número entero, como 16.", "16"),
      (.age, "1600", "«Edad» va de 0 a 120", "16"),
      (.arrestDate, "ayr", "«Día de la intervención»: escriba la fecha como", "20.09.2026"),
      (.arrestHour, "25:70", "«Hora de la intervención» se escribe como 14:30", "08:15"),
    ]
    for (key, typed, says, mended) in bad {
      robot.walk(to: .record(key))
      robot.press("<C-u>\(typed)<C-s>")
      #expect(robot.said.contains(says), "\(robot.said)")
      #expect(robot.state.formInHand?.focused?.id == .record(key))
      robot.press("<C-u>\(mended)")
    }
    robot.press("<C-s>")
    #expect(robot.mesa.records.all(.detention).first?.number(.age) == 16)
    robot.press("nvisita<Enter><Tab>Comisaría de Haquira<C-s>")
    #expect(
      robot.said.contains("elija una opción (comisaría, hospital, otro lugar)"), "\(robot.said)")
    #expect(robot.state.formInHand?.focused?.id == .record(.placeKind))
  }

  @Test("A key that looks like a name is asked about, and no row tells a name that is kept back")
  func names() throws {
    var robot = atTheStation()
    robot.press("ndetención<Enter>")
    robot.walk(to: .record(.key))
    robot.press("<C-u>María Condori<C-s>")
    #expect(robot.mesa.records.all(.detention).isEmpty)
    #expect(robot.said.contains("parece un nombre"), "\(robot.screen)")
    robot.press("<C-u>la del puente<C-s>")
    #expect(robot.mesa.records.all(.detention).map { $0.text(.key) } == ["la del puente"])
    name("Nicasia Tintayapa", &robot)
    robot.press("nincidente<Enter>")
    robot.walk(to: .record(.text))
    robot.press("Golpean a Nicasia Tintayapa<C-s>")
    let incident = try #require(robot.mesa.records.all(.forceIncident).first)
    #expect(incident.text(.text) == "Golpean a Nicasia Tintayapa")
    #expect(!robot.screen.contains("Tintayapa"), "\(robot.screen)")
    #expect(robot.screen.contains("Golpean a la del puente"), "\(robot.screen)")
    // Whoever opens the line reads it whole.
    robot.press(" ")
    #expect(robot.screen.contains("Tintayapa"), "\(robot.screen)")
  }

  @Test("A card shows that people are held where nobody said so, and only the card takes that back")
  func circumstance() {
    var robot = atTheStation()
    #expect(!robot.mesa.circumstances.contains(.detentions))
    _ = press(Self.officer, &robot)
    #expect(robot.mesa.circumstances == [.detentions])
    robot.press("<Esc><Esc><Esc>v")
    #expect(robot.screen.contains("[x] Personas detenidas"), "\(robot.screen)")
    robot.press("<Home><Down> ")
    #expect(robot.said.contains("fichas"), "\(robot.said)")
    #expect(robot.mesa.circumstances == [.detentions])
  }

  @Test("The blank card of whom the row is stands behind one key, each of its fields a line")
  func blankCard() {
    var robot = atTheStation()
    robot.press("p")
    #expect(robot.said.contains("Tarjeta en blanco de una persona detenida"), "\(robot.said)")
    #expect(robot.said.contains("- Acceso: (_)"), "\(robot.said)")
    #expect(!robot.said.contains(": Fecha"))
    robot.press("<Esc>Onvíctima<Enter>")
    robot.walk(to: .record(.victimState))
    robot.press("1<C-s>p")
    #expect(robot.said.contains("Tarjeta en blanco de una persona herida"), "\(robot.said)")
    // Where no row says of whom, one chooses.
    var empty = Robot.atTheTable()
    empty.press("Op")
    #expect(empty.picked.map(\.identity) == ["tarjeta-detenido", "tarjeta-herido"])
    empty.press("<Esc>iagenda<Enter>p")
    #expect(empty.said.contains("vigilancia de derechos"), "\(empty.said)")
  }
}
