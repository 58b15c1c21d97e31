import Dialogue
import Testing

@testable import Interface

@Suite("Story: accreditation")
struct AccreditationStory {
  @Test("Somebody is written down, accredited, struck off with a reason, and it is undone")
  func representative() throws {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>tnComunidad Quebrada Honda<C-s><Esc>")
    robot.press("iacredit<Enter>nAna Quispe, COM<Enter><Esc>")
    let ana = try #require(robot.mesa.listedPeople.first)
    #expect(ana.party == 1)
    #expect(robot.said.contains("Falta: acreditación, DNI, teléfono"))
    robot.press("c")
    robot.press("Acta 12<Tab>Asamblea<C-s>")
    let credential = try #require(robot.mesa.records.all(.delegate).first)
    #expect(credential.person() == ana.id)
    #expect(credential.code(.accreditation) == .accredited)
    robot.press("nLuis Mamani<Enter><Esc>c")
    #expect(
      robot.mesa.records.all(.delegate).map { $0.text(.credential) } == ["Acta 12", "Acta 12"])
    robot.press("x<Enter>")
    #expect(robot.mesa.listedPeople.count == 2)
    robot.press("Se retiró<Enter>")
    #expect(robot.mesa.listedPeople.count == 1)
    robot.press("u")
    #expect(robot.mesa.listedPeople.count == 2)
  }

  @Test("An expiry that is no date is complained of beside its field, and nothing is written")
  func badDate() {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>tnComunidad<C-s><Esc>GnAna Quispe, COM<Enter><Esc>v")
    robot.walk(to: .record(.expiry))
    robot.press("pronto<C-s>")
    #expect(robot.mesa.records.standing.isEmpty)
    #expect(robot.said.contains("escriba la fecha como"))
  }

  @Test("All that accredits is written down, and the counters tell heads, holes and what expired")
  func whole() throws {
    var robot = Robot.atTheTable()
    robot.press(
      "GnSra. Ana Quispe, Presidenta, 40123456, 987654321, quechua, Comunidad<Enter><Esc>")
    robot.press("e")
    robot.walk(to: .record(.interpreter))
    robot.press("<Right><C-s>v")
    for (field, keys) in [
      (FieldKey.seat, "<Right><Right>"), (.spokesperson, "<Right>"), (.vote, "<Right>"),
      (.credential, "Acta 12"), (.signedBy, "Asamblea"), (.authority, "Estatuto art. 9"),
      (.scope, "Agua"), (.expiry, "22.09.2026"),
    ] {
      robot.walk(to: .record(field))
      robot.press(keys)
    }
    robot.press("<C-s>")
    let ana = try #require(robot.mesa.records.all(.delegate).first)
    #expect(ana.code(.seat) == .alternate)
    #expect(robot.mesa.person(of: ana)?.details.dni == "40123456")
    #expect(robot.mesa.person(of: ana)?.details.sex == .woman)
    #expect(robot.mesa.person(of: ana)?.details.needsInterpreter == true)
    #expect(ana.flag(.voice) && ana.flag(.vote))
    #expect(ana.text(.authority) == "Estatuto art. 9")
    #expect(ana.code(.accreditation) == .accredited)
    #expect(robot.said.contains("Credenciales vigentes 1/1 · portavoces 1/1"))
    #expect(robot.said.contains("Comunidad de Challhua 1 (1 mujer)"))
    robot.pass(minutes: 5 * 24 * 60)
    robot.press("j")
    #expect(robot.said.contains("Credenciales vigentes 0/1"))
    #expect(robot.said.contains("vencidos 1"))
    #expect(robot.screen.contains("venció"))
  }

  @Test("A new credential begins with voice; what nobody said is not «no»")
  func voice() throws {
    var robot = Robot.atTheTable()
    robot.press("GnAna Quispe, Comunidad<Enter><Esc>c")
    let form = try #require(robot.state.sheet?.form)
    #expect(form.fields.first { $0.id == .record(.voice) }?.value == "yes")
    #expect(form.fields.first { $0.id == .record(.vote) }?.value == "")
    robot.press("<C-s>")
    let ana = try #require(robot.mesa.records.all(.delegate).first)
    #expect(ana[.voice] == .flag(true))
    #expect(ana[.vote] == nil)
    #expect(robot.mesa.person(of: ana)?.details.needsInterpreter == nil)
    #expect(ana[.seat] == nil)
    // Opened and saved, it says no more than before.
    robot.press("v<C-s>")
    #expect(robot.mesa.records[ana.id]?.values == ana.values)
    #expect(robot.said.contains("Comunidad de Challhua 1 (sexo sin registrar: 1)"))
    #expect(!robot.said.contains("0 mujeres"))
  }

  @Test("An acceptance needs its answer: none is chosen until somebody does")
  func answer() throws {
    var robot = ActaStory.ready()
    robot.press("iacuerdos<Enter>naceptación<Enter><Right><C-s>")
    #expect(robot.mesa.records.all(.acceptance).isEmpty)
    #expect(robot.said.contains("Falta «respuesta»"), "\(robot.said)")
    robot.press("<Right><C-s>")
    #expect(robot.mesa.records.all(.acceptance).first?.code(.answer) == .accepts)
  }

  @Test("What a field does not refer to agrees with its label")
  func none() {
    var robot = Robot.atTheTable()
    robot.press("iacuerdos<Enter>n<Enter>")
    let form = robot.state.sheet?.form
    func word(_ key: FieldKey) -> String? {
      guard
        case .choice(let choice)? = form?.fields.first(where: { $0.id == .record(key) })?.content
      else { return nil }
      return choice.word
    }
    #expect(word(.agendaItem) == "ninguno")
    #expect(word(.proposal) == "ninguna")
  }
}
