import ArgumentParser
import FoundationEssentials
import Glibc
import PseudoTerminal

/// Measures the product against its budgets, beside floors and peers of the same run.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mesa-benchmark",
    abstract: "Measures mesa against its budgets, beside floors and peers of the same run.",
    discussion: """
      Build everything with «swift build -c release --static-swift-stdlib» and run \
      .build/release/mesa-benchmark on a machine that has little else to do. Runners take turns lap by \
      lap; a ratio is the median of the rounds. Peers that are not installed (nano, tig, calcurse, \
      vim, python3) are left out. Everything is made in a folder of its own and taken away again; it \
      should lie on the disk that books lie on, for a folder in memory syncs in no time. The exit \
      code is 1 where a budget is missed.
      """)

  @Argument(help: "The product's file; without it the one beside this program.")
  var mesa = BuiltProgram.path("mesa")

  @Option(name: .customLong("formato"), help: "How the report is written.")
  var format = ReportFormat.text

  @Option(name: .customLong("carpeta"), help: "Where the books to be measured are made.")
  var folder = "/var/tmp"

  @Option(name: .customLong("vueltas"), help: "Rounds; odd, three at least.")
  var rounds = 3

  @Option(name: .customLong("solo"), help: "Only the measures with this in their name.")
  var only: String?

  func validate() throws {
    guard Files.isProgram(mesa) else { throw ValidationError("\(mesa) is no program.") }
    guard rounds >= 1 else { throw ValidationError("There must be a round at least.") }
  }

  func run() throws {
    #if DEBUG
      Say.error("This is a debug build: what it says of the ledger is worth nothing.")
    #endif
    let ground = try Ground(in: folder, mesa: mesa, scale: Ground.Scale(rounds: rounds))
    defer { ground.remove() }
    let peers = try Peers(ground)
    var rows: [Row] = []
    for measure in Measure.all where only.map({ measure.name.contains($0) }) ?? true {
      Say.error("\(measure.name) …")
      do {
        rows += try measure.rows(ground, peers)
      } catch {
        rows.append(Row(measure.name, failed: "\(error)"))
        Say.error("\(error)")
      }
    }
    try report(rows)
    if rows.contains(where: { $0.isMet == false }) { throw ExitCode(1) }
  }

  private func report(_ rows: [Row]) throws {
    switch format {
    case .text: Say.output(Table(rows: rows).text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let record = Record(rounds: rounds, rows: rows.map(RowRecord.init))
      Say.output(String(decoding: try encoder.encode(record), as: UTF8.self) + "\n")
    }
  }

  private struct Record: Encodable {
    let rounds: Int
    let rows: [RowRecord]
  }
}

/// How the report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text = "texto"
  case json
}
