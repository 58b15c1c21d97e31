import Dialogue
import Documents
import Ledger

/// Writes into the book what happens to documents: taken to signature, issued.
struct DocumentClerk {
  let desk: DocumentDesk
  let book: Book
  let handbook: Handbook
  let clock: SystemClock
  let author: String

  /// Runs `work` while nobody else writes in the book: what is composed and what is written of it
  /// belong to one state.
  func alone<Result>(_ work: () throws(Problem) -> Result) throws(Problem) -> Result {
    try book.transact(orFail: Problem.ledger, work)
  }

  /// Carries a command out; for one that takes an acta to signature its document is kept first.
  @discardableResult
  func carryOut(_ command: Command) throws(Problem) -> Folio {
    try alone { () throws(Problem) in
      let now = clock.now()
      let whole = try desk.completed(command, in: book, handbook, at: now)
      do throws(PerformError) {
        return try book.perform(whole, in: handbook, at: now, by: author)
      } catch {
        throw Problem(error)
      }
    }
  }

  /// Takes an acta to signature today, with the document that it has then.
  func freeze(_ acta: RecordID) throws(Problem) {
    try carryOut(.acta(.freezeActa(acta, date: clock.now().date, document: "")))
  }

  /// Saves a document and names it in the book with its digest.
  func issue(
    _ document: Document, as format: DocumentFormat, named name: String, acta: RecordID? = nil
  ) throws(Problem) -> KeptFile {
    try alone { () throws(Problem) in
      let file = try Problem.ofDocument { () throws(DocumentProblem) in
        let bytes = try DocumentDesk.bytes(of: document, as: format)
        return try DocumentProblem.ofFile { () throws(LedgerError) in
          try folder.save(bytes, as: name + "." + format.fileExtension, in: .issued)
        }
      }
      var values: [FieldKey: Value] = [
        .file: .text(file.name), .digest: .text(file.digest.description),
      ]
      values[.acta] = acta.map(Value.record)
      try carryOut(.record(.addRecord(.issue, values)))
      return file
    }
  }

  /// Copies a file beside the book, for an acta of the mesa or of others, and names it there as the
  /// person knows it.
  ///
  /// - Returns: that name.
  func attach(_ path: String, to acta: RecordID) throws(Problem) -> String {
    let path = Paths.expanded(path)
    let file = try Problem.ofDocument { () throws(DocumentProblem) in
      try DocumentProblem.ofFile { () throws(LedgerError) in try folder.attach(path) }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let digest = Value.text(file.digest.description)
    let owner: FieldKey = book.mesa.records[acta]?.kind == .obtainedActa ? .obtainedActa : .acta
    try carryOut(
      .record(.addRecord(.attachment, [.file: .text(name), .digest: digest, owner: .record(acta)])))
    return name
  }

  private var folder: MesaFolder { MesaFolder(book.folder) }

  /// `acta-003`, or `acta-borrador-f0214` of a draft at its folio.
  func name(ofActa acta: RecordID) -> String {
    if let frozen = book.mesa.frozen(acta) { return "acta-" + Digits.padded(frozen.number, to: 3) }
    return name("acta-borrador")
  }

  /// The name of a document of the state as it stands now.
  func name(_ kind: String) -> String {
    kind + "-f" + Digits.padded(book.chronicle.folios.count, to: 4)
  }
}
