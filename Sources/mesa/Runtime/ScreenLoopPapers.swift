import Dialogue
import Documents
import Interface
import Ledger
import Wording

/// Documents asked for on the screens.
extension ScreenLoop {
  private func clerk(_ book: Book) -> PaperClerk {
    PaperClerk(
      desk: PaperDesk(
        state.look.wording.language, settings.templatesFolder),
      book: book, handbook: state.resources.handbook, clock: clock, author: settings.author)
  }

  /// Composes the acta with the number that it will have, and takes it to signature.
  func freeze(_ acta: RecordID) {
    guard let book else { return }
    let now = clock.now()
    do throws(Problem) {
      let text = try clerk(book).desk.textForSigning(
        of: acta, on: now.date, in: book.chronicle, state.resources.handbook, at: now)
      perform(.freezeActa(acta, date: now.date, text: text))
      guard let number = book.mesa.frozen(acta)?.number else { return }
      write { _, clerk throws(Problem) in
        try clerk.keepText(of: acta)
        return self.state.look.wording.actaScreen.frozenNow(number)
      }
    } catch {
      state.receive(.notDone(explanation.sentence(error)))
    }
  }

  /// Saves the acta in the folder `emitidos`, and sends it to the printer if asked.
  func issue(_ acta: RecordID, as format: DocumentFormat, prints: Bool) {
    write { book, clerk throws(Problem) in
      let bytes: [UInt8]
      do throws(PaperProblem) {
        let document = try clerk.desk.acta(acta, in: book)
        do throws(DocumentError) {
          bytes = try DocumentWriter.write(document, as: format)
        } catch {
          throw .document(error)
        }
      } catch {
        throw .paper(error)
      }
      let name = clerk.name(ofActa: acta) + "." + format.fileExtension
      let file = try clerk.issue(bytes, as: name, acta: acta)
      guard prints else { return self.paper.saved(file.path) }
      do throws(PaperProblem) { try Printer.print(file.path) } catch { throw .paper(error) }
      return self.paper.printed(file.name)
    }
  }

  /// The same with one of the other documents.
  func issue(_ request: PaperDesk.Request, as format: DocumentFormat, prints: Bool) {
    write { book, clerk throws(Problem) in
      let made: (document: Document, remark: String)
      let bytes: [UInt8]
      do throws(PaperProblem) {
        made = try clerk.desk.document(request, in: book)
        do throws(DocumentError) {
          bytes = try DocumentWriter.write(made.document, as: format)
        } catch {
          throw .document(error)
        }
      } catch {
        throw .paper(error)
      }
      let name = clerk.name(request.paper.rawValue) + "." + format.fileExtension
      let file = try clerk.issue(bytes, as: name, acta: nil)
      let remark = made.remark.isEmpty ? "" : " " + made.remark
      guard prints else { return self.paper.saved(file.path) + remark }
      do throws(PaperProblem) { try Printer.print(file.path) } catch { throw .paper(error) }
      return self.paper.printed(file.name) + remark
    }
  }

  /// Copies a file to `adjuntos` under its digest and names it in the book.
  func attach(_ path: String, to acta: RecordID) {
    write { book, clerk throws(Problem) in
      guard let file = AttachedFile.take(path, intoMesa: book.folder) else {
        throw .paper(.notAFile(path))
      }
      try clerk.attach(file, to: acta)
      return self.state.look.wording.actaScreen.attached(file.name)
    }
  }

  private var paper: PaperFailures { .of(state.look.wording.language) }

  /// Lets the clerk write in the book, which is the one owner of the folios meanwhile.
  private func write(
    _ work: (Book, PaperClerk) throws(Problem) -> String
  ) {
    guard let book else { return }
    state.table?.chronicle = Chronicle()
    defer { state.table?.chronicle = book.chronicle }
    do throws(Problem) {
      let sentence = try work(book, clerk(book))
      state.table?.chronicle = book.chronicle
      state.receive(.done(sentence))
    } catch {
      state.table?.chronicle = book.chronicle
      state.receive(.notDone(explanation.sentence(error)))
    }
  }
}
