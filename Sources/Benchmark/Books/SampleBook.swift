import Dialogue
import Ledger
import Notation

/// Writes whole books at once, chained as the product chains them, without a sync for each folio.
struct SampleBook {
  static let author = "Rosa Ñahui"

  let id: String
  let name: String
  /// How many folios it has.
  let folios: Int
  /// Whether the last folio opens a session, so that a clock runs.
  var endsInSession = false

  /// Makes the folder `library/<id>` with the book in it.
  ///
  /// - Parameter now: the hour of the last folio; the others stand half a minute apart before it.
  func write(in library: String, handbook: Handbook, now: Timestamp) throws(BenchmarkError) {
    let folder = library + "/" + id
    try Files.makeFolder(folder)
    let head = try lines(handbook: handbook, now: now, to: Files.Writer(folder + "/libro.jsonl"))
    let sideFile = try Files.Writer(folder + "/" + HeadFile.name)
    try sideFile.write(HeadFile.bytes(folios: folios, head: head))
    try sideFile.finish()
  }

  /// - Returns: digest of the last line.
  private func lines(
    handbook: Handbook, now: Timestamp, to file: borrowing Files.Writer
  ) throws(BenchmarkError) -> Digest {
    var events = SampleEvents(id: id, name: name, handbook: handbook)
    var previous = Digest.none
    for number in 1...folios {
      let instant = Timestamp(
        milliseconds: now.milliseconds - (folios - number) * 30_000,
        offsetMinutes: now.offsetMinutes)
      let event = event(number, at: instant, &events)
      let folio = Folio(number: number, at: instant, by: Self.author, event: event)
      let line = FolioNotation.write(folio, previous: previous)
      try file.write(line + [0x0A])
      previous = .sha256(of: line)
    }
    try file.finish()
    return previous
  }

  private func event(
    _ number: Int, at instant: Timestamp, _ events: inout SampleEvents
  ) -> Event {
    if number == folios, endsInSession { return events.openSession(on: instant.date) }
    // Whatever session runs is closed before the last folio, which may open another.
    let isLastChance = number == (endsInSession ? folios - 1 : folios)
    return isLastChance ? events.last(number) : events.event(number, at: instant)
  }
}
