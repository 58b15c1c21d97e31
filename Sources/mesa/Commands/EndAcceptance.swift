import Interface
import Ledger
import Notation
import Registry

/// `verificar MESA --aceptar-final N`: goes on with a book as it stands.
///
/// That its last folio must be named is the confirmation: whoever names it has seen what is there.
struct EndAcceptance {
  let mesa: String
  let last: Int

  /// - Returns: the exit code.
  func carryOut(
    in library: Library, _ subcommand: some Subcommand, _ format: OutputFormat, _ context: Context,
    _ settings: Settings
  ) throws(Problem) -> Int32 {
    let id = try confirmed(in: library)
    let findings = context.words.findings
    let waiting = context.words.failures.books.waiting
    let end: AcceptedEnd
    do throws(AcceptanceError) {
      end = try Book.acceptEnd(
        of: library.folder(of: id), at: last,
        note: { findings.endAcceptedNote($0.found, $0.named, $0.digest.description, $0.keptAs) },
        at: context.clock.now(), by: settings.author,
        patience: .script { try? Output.error.line(Shown.line(waiting($0))) })
    } catch {
      throw .acceptance(error)
    }
    switch format {
    case .text:
      try subcommand.say(findings.endAccepted(end.found, end.named, end.keptAs), in: context)
    case .json:
      var json = JSONWriter()
      json.object {
        $0.member("id", id)
        $0.member("folio", end.trace)
        $0.member("found", end.found)
        $0.member("named", end.named)
        $0.member("kept", end.keptAs)
      }
      try subcommand.say(json: json.bytes, in: context)
    }
    return 0
  }

  /// The mesa that is meant, whose folder holds its own book.
  private func confirmed(in library: Library) throws(Problem) -> String {
    let id: String
    do throws(LibraryError) { id = try library.resolve(mesa) } catch { throw .library(error) }
    let book: Book
    do throws(LedgerError) {
      book = try Book.open(library.folder(of: id), for: .reading)
    } catch {
      throw .ledger(error)
    }
    do throws(LibraryError) { try library.confirm(book, of: id) } catch { throw .library(error) }
    return id
  }
}
