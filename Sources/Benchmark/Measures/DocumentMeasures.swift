import Content
import Notation

/// Documents, each a whole run of the program.
struct DocumentMeasures {
  func rows(_ ground: Ground) throws -> [Row] {
    let library = try demo(ground)
    func lap(_ format: String) -> Race.Lap {
      let run = ground.product.order(
        ["acta", Self.mesa, "--formato", format], library: library)
      return { try run.run() }
    }
    let race = try Race(
      rounds: ground.scale.rounds, laps: 3,
      [("pdf", lap("pdf")), ("docx", lap("docx")), ("texto", lap("texto"))])
    return [
      Row("acta as PDF", race.time("pdf") ?? 0, .milliseconds, budget: .value(150)),
      Row("acta as DOCX", race.time("docx") ?? 0, .milliseconds, budget: .none),
      Row("acta as text", race.time("texto") ?? 0, .milliseconds, budget: .none),
    ]
  }

  private static let mesa = "quebrada-honda-2026"

  /// The demonstration's mesa, which has an acta of four pages, written by the product itself.
  private func demo(_ ground: Ground) throws -> String {
    let library = ground.folder + "/documents"
    try Files.makeFolder(library)
    let script = ground.folder + "/documents.jsonl"
    var bytes: [UInt8] = []
    for line in (EmbeddedContent.file("demo/quebrada-honda.jsonl") ?? []).split(separator: 0x0A) {
      let command = try JSONReader.read(line) { reader throws(NotationError) in
        let fields = try reader.fields("at", "by", "command")
        var command = try fields.reader(at: "command")
        return try CommandNotation.read(from: &command)
      }
      bytes += CommandNotation.write(command) + [0x0A]
    }
    let writer = try Files.Writer(script)
    try writer.write(bytes)
    try writer.finish()
    var run = ground.product.order(["aplicar", Self.mesa], library: library)
    run.input = script
    try run.run()
    return library
  }
}
