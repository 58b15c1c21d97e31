import Dialogue
import Documents
import Ledger

/// Writes into the book what happens to documents: taken to signature, issued.
struct PaperClerk {
  let desk: PaperDesk
  let book: Book
  let handbook: Handbook
  let clock: SystemClock
  let author: String

  /// Runs `work` while nobody else writes in the book: what is composed and what is written of it
  /// belong to one state.
  func alone<Result>(_ work: () throws(Problem) -> Result) throws(Problem) -> Result {
    try book.transact(orFail: Problem.ledger, work)
  }

  /// Takes an acta to signature today, with the text that it has then.
  func freeze(_ acta: RecordID) throws(Problem) {
    try alone { () throws(Problem) in
      let now = clock.now()
      let text = try desk.textForSigning(
        of: acta, on: now.date, in: book.chronicle, handbook, at: now)
      _ = try perform(.freezeActa(acta, date: now.date, text: text))
      try keepText(of: acta)
    }
  }

  /// Saves a frozen acta as text: whatever becomes of templates and programs, its words are there.
  private func keepText(of acta: RecordID) throws(Problem) {
    let document = try Problem.ofPaper { () throws(PaperProblem) in
      try desk.acta(acta, in: book)
    }
    _ = try issue(document, as: .text, named: name(ofActa: acta), acta: acta)
  }

  /// Saves a document and names it in the book with its digest.
  func issue(
    _ document: Document, as format: DocumentFormat, named name: String, acta: RecordID? = nil
  ) throws(Problem) -> IssuedFile {
    try alone { () throws(Problem) in
      let file = try Problem.ofPaper { () throws(PaperProblem) in
        try IssuedFile.save(
          try PaperDesk.bytes(of: document, as: format), as: name + "." + format.fileExtension,
          inMesa: book.folder)
      }
      var values: [FieldKey: Value] = [.file: .text(file.name), .digest: .text(file.digest)]
      values[.acta] = acta.map(Value.record)
      _ = try perform(.addRecord(.issue, values))
      return file
    }
  }

  /// Names a file that lies in `adjuntos` in the book.
  func attach(_ file: AttachedFile, to acta: RecordID) throws(Problem) {
    _ = try perform(
      .addRecord(
        .attachment,
        [.file: .text(file.name), .digest: .text(file.digest), .acta: .record(acta)]))
  }

  /// `acta-003`, or `acta-borrador-f0214` of a draft at its folio.
  func name(ofActa acta: RecordID) -> String {
    if let frozen = book.mesa.frozen(acta) { return "acta-" + Digits.padded(frozen.number, to: 3) }
    return name("acta-borrador")
  }

  /// The name of a document of the state as it stands now.
  func name(_ kind: String) -> String {
    kind + "-f" + Digits.padded(book.chronicle.folios.count, to: 4)
  }

  private func perform(_ command: Command) throws(Problem) -> Folio {
    do throws(PerformError) {
      return try book.perform(command, in: handbook, at: clock.now(), by: author)
    } catch {
      throw Problem(error)
    }
  }
}
