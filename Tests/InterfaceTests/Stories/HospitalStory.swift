import Dialogue
import Testing

@testable import Interface

@Suite("Story: a visit to a hospital")
struct HospitalStory {
  @Test("The wounded are written down by a key, and spoken with if they agree")
  func hospital() throws {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("Onvisita<Enter>h<Tab>Hospital de Tambobamba<Tab><Tab>16:00<Tab>1<C-s>")
    let before = robot.pressed
    let texts = ["34", "Perdigón", "Sala 3", "Mayor Ríos, 11:20", "Defensa Pública"]
    robot.press("nvíctima<Enter>\(texts[0])<Tab>2<Tab>1<Tab>1<Tab>\(texts[1])<Tab>\(texts[2])")
    robot.press("<Tab><Tab>s<Tab>\(texts[3])<Tab>\(texts[4])<C-s>")
    let victim = try #require(robot.mesa.records.all(.victim).first)
    #expect(victim.text(.key) == "H-1" && victim.text(.name).isEmpty)
    #expect(victim.code(.victimState) == .wounded && victim.flag(.familyTold))
    #expect(victim.text(.superiorReport) == texts[3] && victim.text(.referral) == texts[4])
    let said = ["quechua", "traslado a Cusco", "Que lo vea su hermana", "a nadie"]
    robot.press("nconversación<Enter>s<Tab>\(said[0])<Tab>1<Tab>\(said[1])<Tab>3<Tab>3<Tab>")
    robot.press("\(said[2])<Tab>\(said[3])<C-s>")
    let kinds = ["víctima", "conversación"]
    let keys = robot.pressed - before - (texts + said + kinds).reduce(0) { $0 + $1.count }
    print("Keys of a wounded person's card beyond its text: \(keys)")
    #expect(keys <= 45, "\(robot.screen)")
    let talk = try #require(robot.mesa.records.all(.careInterview).first)
    #expect(talk.reference(.victim) == victim.id && talk.code(.agrees) == .yes)
    #expect(talk.reference(.visit) == robot.mesa.records.all(.visit).first?.id)
    for rule in [EvidenceRule.victimsFamilyTold, .superiorTold, .victimsReferred] {
      #expect(rule.tally(robot.mesa) == Tally(done: 1, total: 1), "\(rule)")
    }
  }

  @Test("Who does not agree is left in peace: their card says so, and nothing else is asked")
  func refusal() throws {
    var robot = Robot.atTheTable().seen(columns: 80, rows: 24)
    robot.press("Onvíctima<Enter>")
    robot.walk(to: .record(.victimState))
    robot.press("1<C-s>nconversación<Enter>")
    robot.walk(to: .record(.agrees))
    robot.press("2<C-s>")
    let talk = try #require(robot.mesa.records.all(.careInterview).first)
    #expect(talk.code(.agrees) == .no)
    #expect(talk.values.count == 3, "\(talk.values)")
  }
}
