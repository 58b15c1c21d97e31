import Dialogue
import Glibc
import Ledger

/// A process apart for the tests of `Ledger`: writes, reads or follows a book and says so line by line.
///
///     LedgerProbe append FOLDER COUNT   appends notes; a line for each once it is acknowledged
///     LedgerProbe hold FOLDER           opens for writing and waits for the end of its input
///     LedgerProbe keep FOLDER           keeps the lock until a line of input comes
///     LedgerProbe read FOLDER           opens for reading; says how many folios
///     LedgerProbe verify FOLDER         checks the book; says how many findings
///     LedgerProbe carry FOLDER TARGET   carries the mesa; says how many folios
@main
enum LedgerProbe {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(2) }
    do throws(LedgerError) {
      switch arguments[1] {
      case "append": try append(arguments[2], arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1)
      case "hold": try hold(arguments[2])
      case "keep": try keep(arguments[2])
      case "read":
        say("folios \(try Book.open(arguments[2], for: .reading).chronicle.folios.count)")
      case "verify": say("findings \(try Verification.verify(arguments[2]).findings.count)")
      case "carry": try carry(arguments[2], arguments.count > 3 ? arguments[3] : "")
      default: exit(2)
      }
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  private static func append(_ folder: String, _ count: Int) throws(LedgerError) {
    let book = try Book.open(folder, for: .writing)
    book.patience = .script { _ in }
    for index in 0..<count {
      let folio = try book.append(
        .room(
          .noteAdded(
            book.chronicle.newNote(from: book.origin), text: text(index), item: nil, session: nil)),
        at: instant(book), by: "LedgerProbe")
      say("ack \(folio.number)")
    }
  }

  private static func hold(_ folder: String) throws(LedgerError) {
    let book = try Book.open(folder, for: .writing)
    say("\(book.condition)")
    while readLine() != nil {
      let folio = try book.append(
        .room(
          .noteAdded(
            book.chronicle.newNote(from: book.origin), text: text(0), item: nil, session: nil)),
        at: instant(book), by: "LedgerProbe")
      say("ack \(folio.number)")
    }
  }

  private static func keep(_ folder: String) throws(LedgerError) {
    let book = try Book.open(folder, for: .writing)
    try book.transact(orFail: { $0 }) { () throws(LedgerError) in
      say("kept")
      _ = readLine()
    }
    say("let go")
  }

  private static func carry(_ mesa: String, _ target: String) throws(LedgerError) {
    do throws(CarryError) {
      say("folios \(try Carrying.carry(mesa, to: target).folios)")
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  private static func text(_ index: Int) -> String {
    "Nota \(index): las partes piden que se deje constancia de lo dicho, «palabra por palabra»."
  }

  private static func instant(_ book: Book) -> Timestamp {
    let last = book.chronicle.folios.last?.at.milliseconds ?? 0
    return Timestamp(milliseconds: last + 1000, offsetMinutes: -300)
  }

  /// One line, past any buffer: what was said is out even if the process dies right after.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
