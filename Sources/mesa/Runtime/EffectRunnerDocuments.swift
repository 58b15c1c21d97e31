import Dialogue
import Documents
import Interface
import Ledger
import Wording

/// Documents asked for on the screens.
extension EffectRunner {
  /// Composes the acta with the number that it will have, and takes it to signature.
  func freeze(_ acta: RecordID) {
    write { book, clerk throws(Problem) in
      try clerk.freeze(acta)
      let number = book.mesa.frozen(acta)?.number ?? 0
      return self.state.frozenNow(number)
    }
  }

  /// Saves the acta in the folder `emitidos`, and sends it to the printer if asked.
  func issue(_ acta: RecordID, as format: DocumentFormat, prints: Bool) {
    var file: KeptFile?
    write { book, clerk throws(Problem) in
      let saved = try clerk.alone { () throws(Problem) in
        let document = try Problem.ofDocument { () throws(DocumentProblem) in
          try clerk.desk.acta(acta, in: book)
        }
        return try clerk.issue(
          document, as: format, named: clerk.name(ofActa: acta), acta: acta)
      }
      file = saved
      return self.documentWords.saved(saved.path)
    }
    if prints { print(file) }
  }

  /// The same with one of the other documents.
  func issue(_ choice: DocumentChoice, as format: DocumentFormat, prints: Bool) {
    var file: KeptFile?
    write { book, clerk throws(Problem) in
      let (saved, remark) = try clerk.alone { () throws(Problem) -> (KeptFile, String) in
        let made = try Problem.ofDocument { () throws(DocumentProblem) in
          try clerk.desk.document(choice, on: self.clock.now().date, in: book)
        }
        let saved = try clerk.issue(
          made.document, as: format, named: clerk.name(choice.kind.rawValue))
        return (saved, made.remark)
      }
      file = saved
      let sentence = self.documentWords.saved(saved.path)
      return remark.isEmpty ? sentence : sentence + " " + remark
    }
    if prints { print(file) }
  }

  /// Shows one of the other documents as it would be saved now; nothing is written.
  func show(_ choice: DocumentChoice) {
    guard let book else { return }
    do throws(Problem) {
      let made = try Problem.ofDocument { () throws(DocumentProblem) in
        try desk.document(choice, on: clock.now().date, in: book)
      }
      state.receive(.document(choice, made.document))
      if !made.remark.isEmpty { state.message = Message(.info, made.remark) }
    } catch {
      state.receive(.notDone(explanation.sentence(error)))
    }
  }

  private var desk: DocumentDesk {
    DocumentDesk(
      state.look.wording.language, settings.templatesFolder,
      holidays: state.resources.handbook.holidays)
  }

  /// Copies a file to `adjuntos` under its digest and names it in the book, which stays free for others
  /// while a large one is copied.
  func attach(_ path: String, to acta: RecordID) {
    write { book, clerk throws(Problem) in
      self.state.look.wording.actaScreen.attached(try clerk.attach(path, to: acta))
    }
  }

  private var documentWords: DocumentFailures { DocumentFailures(state.look.wording.language) }

  /// Prints what was saved, once the book is free for others: a printer may take its time.
  private func print(_ file: KeptFile?) {
    guard let file else { return }
    do throws(DocumentProblem) {
      try Printer.print(file.path)
      state.receive(.done(documentWords.printed(file.name)))
    } catch {
      state.receive(.notDone(explanation.sentence(Problem.document(error))))
    }
  }

  /// Lets the clerk write in the book, which is the one owner of the folios meanwhile.
  ///
  /// As for any command: where writing had failed the book is opened anew first, and where it fails
  /// an alarm stays.
  private func write(_ work: (Book, DocumentClerk) throws(Problem) -> String) {
    guard let book else { return }
    let clerk = DocumentClerk(
      desk: desk,
      book: book, handbook: state.resources.handbook, clock: clock, author: settings.author)
    state.table?.chronicle = Chronicle()
    do throws(Problem) {
      if case .readOnly(.failed) = book.condition {
        do throws(PerformError) { try book.reopenForWriting() } catch { throw Problem(error) }
        untold += book.notices.filter(\.isNews)
      }
      let done = try work(book, clerk)
      showBook(book)
      state.receive(.done(([done] + untold.map(explanation.sentence)).joined(separator: " ")))
      untold = []
    } catch {
      showBook(book)
      let sentence = explanation.sentence(error)
      if case .ledger = error {
        state.receive(.failed(sentence))
      } else {
        state.receive(.notDone(sentence))
      }
    }
  }
}
