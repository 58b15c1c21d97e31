import Dialogue
import Glibc
import SeededRandomness
import Testing

@testable import Interface

@Suite("Random events")
struct RandomEventsTests {
  private static let seeds: [UInt64] = [1, 2, 3, 4, .random(in: 1000...UInt64.max)]

  /// How many events of each seed: more of them on request, by `MESA_SOAK=60000 swift test`.
  private static let steps = getenv("MESA_SOAK").flatMap { Int(String(cString: $0)) } ?? 1000

  /// What people paste: rows of a spreadsheet, lines of a message, one of them twice.
  private static let pasted = [
    "Nombre\tDNI\tCargo\tParte\nAna Quispe Ruiz\t1234567\tvocal\tComunidad\nLuis Soto\t41234567\t\t\n",
    "Asistirán por la Municipalidad:\n1. Rosa Ñahui Puma, DNI 40123456\n2) Rosa Ñahui P.\n- el chofer",
    "Ana Quispe, 12345678, \u{1B}[31m, 999888777\r\nOtra Persona Más; fiscal\r\n",
  ]

  private static let keys: [Key] =
    ActionTable.all.flatMap(\.keys).filter { $0 != .character("Q") && $0 != .control("c") }
    + [.enter, .enter, .escape, .tab, .backspace, .control("s"), .control("s"), .control("x")]
    + [.control("o"), .alt("b"), .alt("\r"), .function(5), .insert]
    + [.character("ñ"), .character("日")]

  private static func event(_ generator: inout SeededNumbers) -> InputEvent {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0: return .paste(generator.pick(pasted))
    case 1..<4: return .paste(RandomTyping.text(&generator, upTo: 40))
    case 4..<8:
      return .resize(
        Size(
          columns: generator.pick([1, 20, 60, 60, 72, 80, 80, 109, 132]),
          rows: generator.pick([1, 5, 16, 16, 18, 24, 24, 40])))
    case 8..<11:
      return .scroll(Int.random(in: -3...3, using: &generator), at: Point(column: 3, row: 3))
    case 11:
      let point = Point(
        column: Int.random(in: -1...140, using: &generator),
        row: Int.random(in: -1...40, using: &generator))
      return .click(point, count: Int.random(in: 1...2, using: &generator))
    case 12:
      let pane = generator.pick([PaneID.list, .outline, .form, .picker, .proposals, .reader])
      return .choose(row: Int.random(in: -1...30, using: &generator), in: pane)
    case 13: return .fill(RandomTyping.text(&generator, upTo: 20))
    case 14:
      return .burst((0..<20).map { _ in RandomTyping.key(&generator) })
    case 15..<22: return .key(RandomTyping.key(&generator))
    default: return .key(generator.pick(keys))
    }
  }

  @Test(
    "law: they never trap, and every frame is whole and harmless", arguments: seeds)
  func never(seed: UInt64) {
    var generator = SeededNumbers(seed: seed)
    var robot = Robot.inQuebradaHonda.seen(columns: 80, rows: 24)
    robot.editor = { $0.isEmpty ? nil : $0 + "\u{1B}\n" }
    var screen = Screen()
    for step in 0..<Self.steps {
      robot.failure = step % 50 < 3 ? "No se pudo escribir." : nil
      robot.readOnly = step % 200 > 180 ? "Solo lectura." : nil
      robot.send(Self.event(&generator))
      let frame = robot.last
      let size = robot.state.size
      guard frame.size == size, frame.rows.count == size.rows,
        frame.rows.allSatisfy({ $0.count == size.columns }),
        Rect(size).contains(frame.cursor), HostileTextStory.isHarmless(frame),
        // What was kept from the frame before looks like all of it drawn anew.
        screen.frame(of: robot.state) == frame
      else {
        Issue.record("step \(step): \(FrameRecord.text(of: frame))")
        return
      }
    }
  }
}
