/// Documents, each a whole run of the program.
struct DocumentMeasures {
  func rows(_ ground: Ground) throws -> [Row] {
    let shelf = try ground.demonstration()
    func lap(_ format: String) -> Race.Lap {
      let run = ground.product.order(
        ["acta", shelf.mesa, "--formato", format], library: shelf.library)
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
}
