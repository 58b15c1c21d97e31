import Dialogue
import Glibc
import Ledger
import Notation

/// One folio appended by the ledger, beside a bare write and sync of the same bytes.
struct AppendMeasures {
  func rows(_ ground: Ground) throws -> [Row] {
    let shelf = try ground.shelf("appended", folios: 200)
    let book = try Book.open(shelf.folder, for: .writing)
    let path = shelf.folder + "/bare"
    let bare = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard bare >= 0 else { throw BenchmarkError.file(path, errno) }
    defer { close(bare) }
    var line: [UInt8] = []
    let race = try Race(
      rounds: ground.scale.rounds, laps: ground.scale.appends,
      [
        (
          "book",
          {
            let previous = book.head
            let event = Event.room(
              .noteAdded(
                book.chronicle.newNote(from: SampleRun.origin),
                text: "La comunidad pide la palabra.", item: nil, session: nil))
            let (folio, time) = try timed {
              try book.append(event, at: Ground.now, by: "Rosa Ñahui")
            }
            line = FolioNotation.write(folio, previous: previous) + [0x0A]
            return time
          }
        ),
        (
          "write + fdatasync",
          {
            let (isWritten, time) = timed {
              write(bare, line, line.count) == line.count && fdatasync(bare) == 0
            }
            guard isWritten else { throw BenchmarkError.file(path, errno) }
            return time
          }
        ),
      ])
    return [
      Row("append of one folio", race, "book", beside: "write + fdatasync", budget: .ratio(1.2))
    ]
  }

  private func timed<Result>(_ body: () throws -> Result) rethrows -> (Result, Double) {
    let begin = ContinuousClock.now
    let result = try body()
    return (result, (ContinuousClock.now - begin).milliseconds)
  }
}
