import Dialogue
import Glibc
import PlainIdentities
import Testing

@testable import Ledger

@Suite("A power cut at any moment")
struct CrashStateTests {
  /// Records how a book is made and written, and what the writer was told.
  private func record(syncs: Bool, in scratch: Scratch) throws -> ([DiskRecorder.Step], [Folio]) {
    let recorder = DiskRecorder(root: scratch.path, syncs: syncs)
    let book = try Book.create(
      in: scratch.path, opening: Samples.opening(), at: Samples.instant(0), by: Samples.author,
      through: recorder.syscalls)
    recorder.acknowledge(1)
    for (index, command) in Samples.commands.prefix(5).enumerated() {
      let folio = try book.perform(
        command, in: Samples.handbook, at: Samples.instant(index + 1), by: Samples.author)
      recorder.acknowledge(folio.number)
    }
    // Two folios in one write.
    let folio = try book.perform(
      .addRecord(.delegate, [.person: .named("Zoila Ñahui", of: 1)]), in: Samples.handbook,
      at: Samples.instant(6), by: Samples.author)
    recorder.acknowledge(folio.number)
    return (recorder.steps, book.chronicle.folios)
  }

  /// What is wrong in any state that a power cut may leave, after each of the steps.
  private func faults(
    _ steps: [DiskRecorder.Step], _ folios: [Folio], acknowledged start: Int = 0,
    from states: CrashStates = CrashStates()
  ) throws -> (faults: [String], states: Int) {
    var (states, faults, count, acknowledged) = (states, [String](), 0, start)
    for (number, step) in steps.enumerated() {
      states.take(step)
      if case .acknowledge(let folios) = step { acknowledged = folios }
      for state in states.all {
        count += 1
        if let fault = try fault(in: state, folios, acknowledged) {
          faults.append("after step \(number): \(fault)")
        }
      }
    }
    return (faults, count)
  }

  /// Lays the files out and opens the book as a mediator would the next morning.
  private func fault(
    in state: [String: [UInt8]], _ folios: [Folio], _ acknowledged: Int
  ) throws -> String? {
    let scratch = try Scratch()
    let folder = scratch.path + "/mesa"
    mkdir(folder, 0o700)
    for (path, content) in state {
      guard let name = path.split(separator: "/").last else { continue }
      try Disk.write(content, to: folder + "/" + name)
    }
    let book: Book
    do throws(LedgerError) {
      book = try Book.open(folder, for: .writing)
    } catch {
      return acknowledged == 0 && error == .missing(folder) ? nil : "\(error)"
    }
    let found = book.chronicle.folios
    guard found.count >= acknowledged else { return "\(found.count) of \(acknowledged) folios" }
    guard found == Array(folios.prefix(found.count)) else { return "other folios" }
    return book.condition == .writable ? nil : "\(book.condition)"
  }

  @Test("loses nothing acknowledged, and the book can be written again")
  func nothingLost() throws {
    let scratch = try Scratch()
    let (steps, folios) = try record(syncs: true, in: scratch)
    let (faults, states) = try faults(steps, folios)
    #expect(faults == [])
    #expect(states > 200, "only \(states) states were built")
  }

  @Test("would lose folios if nothing were synced: this test can see that")
  func control() throws {
    let scratch = try Scratch()
    let (steps, folios) = try record(syncs: false, in: scratch)
    let (faults, _) = try faults(Array(steps.prefix(8)), folios)
    #expect(faults.contains { $0.hasSuffix("folios") || $0.contains("missing") })
  }

  @Test("while a torn tail is set aside loses nothing either")
  func settingAside() throws {
    let scratch = try Scratch()
    let book = try Samples.book(in: scratch.path, commands: 2)
    let (folder, folios) = (book.folder, book.chronicle.folios)
    let tail = Array("{\"folio\":4,\"at\":\"20".utf8)
    let path = folder + "/libro.jsonl"
    try Disk.write(Disk.read(path) + tail, to: path)
    var states = CrashStates()
    for name in ["libro.jsonl", "libro.cabeza"] {
      states.take(.make(folder + "/" + name))
      states.take(.write(folder + "/" + name, offset: 0, Disk.read(folder + "/" + name)))
      states.take(.sync(folder + "/" + name))
    }
    states.take(.sync(folder))
    let recorder = DiskRecorder(root: scratch.path)
    let opened = try Book.open(folder, for: .writing, through: recorder.syscalls)
    #expect(opened.condition == .writable)
    let (faults, count) = try faults(recorder.steps, folios, acknowledged: 3, from: states)
    #expect(faults == [])
    #expect(count > 10)
  }
}
