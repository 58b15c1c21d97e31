import Glibc
import PseudoTerminal

/// Instructions of the processor, counted by valgrind: the same on a busy machine as on a quiet one.
///
/// valgrind hides the processor's SHA instructions, so that a start counts for more than it costs.
struct InstructionMeasures {
  private static let start = "instructions to the first frame"
  private static let key = "instructions of a cursor key"
  /// Down so many rows, then up again: any list has as many, so that every key moves.
  private static let stride = 3
  private static let keys = 14 * stride
  /// A silence after which a program under valgrind has done its work.
  private static let quiet = Duration.milliseconds(200)

  func rows(_ ground: Ground) throws -> [Row] {
    guard let valgrind = Peer.find("valgrind"), let strip = Peer.find("objcopy") else {
      let reason = "valgrind and binutils are not installed"
      return [
        Row(Self.start, leftOut: reason, .millions, budget: .value(20)),
        Row(Self.key, leftOut: reason, .millions, budget: .value(0.6)),
      ]
    }
    let shelf = try ground.demonstration()
    try ground.product.visit(shelf)
    // Sections for debuggers are more than some valgrinds can read.
    let program = ground.folder + "/stripped"
    try ProgramRun(
      path: strip, arguments: ["--strip-debug", ground.product.path, program], environment: [:]
    ).run()
    let counter = Counter(valgrind: valgrind, program: program, ground: ground, shelf: shelf)
    let start = try counter.millions(keys: 0)
    let all = try counter.millions(keys: Self.keys)
    return [
      Row(Self.start, start, .millions, budget: .value(20)),
      Row(Self.key, (all - start) / Double(Self.keys), .millions, budget: .value(0.6)),
    ]
  }

  /// A whole run of the product in which some keys are pressed, each of which moves.
  private struct Counter {
    let valgrind: String
    let program: String
    let ground: Ground
    let shelf: Shelf

    func millions(keys: Int) throws -> Double {
      let report = ground.folder + "/instructions"
      var environment = ground.product.environment
      environment["MESA_HOME"] = shelf.library
      let screen = try Screen.spawn(
        valgrind, ["-q", "--tool=callgrind", "--callgrind-out-file=\(report)", program],
        environment: environment)
      _ = try screen.settle(
        quiet: InstructionMeasures.quiet, condition: Product.showsMesa(folios: shelf.folios))
      screen.send("\u{1B}[H")
      for step in 0..<keys {
        screen.press(step / InstructionMeasures.stride % 2 == 0 ? .down : .up)
        _ = try screen.settle(quiet: InstructionMeasures.quiet)
      }
      screen.signal(SIGTERM)
      _ = try screen.waitForExit()
      guard let total = InstructionMeasures.total(of: try Files.read(report)) else {
        throw BenchmarkError.unexpected("valgrind tells no total")
      }
      return Double(total) / 1e6
    }
  }

  /// The instructions that a report of callgrind tells: `totals: 37909088`.
  static func total(of report: [UInt8]) -> Int? {
    for line in report.split(separator: 0x0A) {
      let words = line.split(separator: 0x20)
      guard let name = words.first, words.count > 1,
        name.elementsEqual("totals:".utf8) || name.elementsEqual("summary:".utf8)
      else { continue }
      return Int(String(decoding: words[1], as: UTF8.self))
    }
    return nil
  }
}
