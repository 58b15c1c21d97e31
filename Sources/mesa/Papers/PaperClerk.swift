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

  /// Takes an acta to signature today, with the text that it has then.
  @discardableResult
  func freeze(_ acta: RecordID) throws(Problem) -> Folio {
    let now = clock.now()
    let text = try desk.textForSigning(
      of: acta, on: now.date, in: book.chronicle, handbook, at: now)
    let folio = try perform(.freezeActa(acta, date: now.date, text: text))
    try keepText(of: acta)
    return folio
  }

  /// Saves a frozen acta as text: whatever becomes of templates and programs, its words are there.
  func keepText(of acta: RecordID) throws(Problem) {
    let bytes: [UInt8]
    do throws(PaperProblem) {
      let document = try desk.acta(acta, in: book)
      do throws(DocumentError) {
        bytes = try DocumentWriter.write(document, as: .text)
      } catch {
        throw .document(error)
      }
    } catch {
      throw .paper(error)
    }
    _ = try issue(bytes, as: name(ofActa: acta) + ".txt", acta: acta)
  }

  /// Saves a document and names it in the book with its digest.
  func issue(
    _ bytes: [UInt8], as name: String, acta: RecordID?
  ) throws(Problem) -> IssuedFile {
    let file: IssuedFile
    do throws(PaperProblem) {
      file = try IssuedFile.save(bytes, as: name, inMesa: book.folder)
    } catch {
      throw .paper(error)
    }
    var values: [FieldKey: Value] = [.file: .text(file.name), .digest: .text(file.digest)]
    values[.acta] = acta.map(Value.record)
    _ = try perform(.addRecord(.issue, values))
    return file
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
