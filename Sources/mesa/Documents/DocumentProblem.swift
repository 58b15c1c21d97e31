import Dialogue
import Documents
import Ledger

/// Why a document could not be made.
enum DocumentProblem: Error {
  /// The mesa has no acta yet, or none with this number.
  case noActa(Int?)
  case noAccession
  /// The mesa has had no session, or none with this number.
  case noSession(Int?)
  /// The lead tells what is not public, or there is no session of this number.
  case bulletin(BulletinRefusal)
  /// There is no record of the kind that it would be about.
  case noRecord(RecordKind)
  case letter(LetterRefusal)
  case normLetter(LetterRefusal)
  /// The template, as file and fault.
  case template(String, TemplateError)
  case document(DocumentError)
  /// The document of this acta is not in `emitidos` as it was taken to signature, and template or
  /// program are not what they were.
  case frozenAltered(Int)
  /// No file of this name and digest lies in `adjuntos`.
  case notAttached(String)
  /// A file that is no text would be written to the terminal.
  case notForTerminal(DocumentFormat)
  /// A file beside the book that cannot be kept or read.
  case file(LedgerError)
  /// The system has no printing command, or it failed with this word.
  case noPrinter
  case notPrinted(Int32)
  case book(LedgerError)
}

extension DocumentProblem {
  init(_ refusal: DocumentRefusal) {
    self =
      switch refusal {
      case .noActa: .noActa(nil)
      case .noAccession: .noAccession
      case .noSession(let number): .noSession(number)
      case .bulletin(let refusal): .bulletin(refusal)
      case .noRecord(let kind): .noRecord(kind)
      case .letter(let refusal): .letter(refusal)
      case .normLetter(let refusal): .normLetter(refusal)
      }
  }

  /// Work on a file beside the book.
  static func ofFile<Result>(
    _ work: () throws(LedgerError) -> Result
  ) throws(DocumentProblem) -> Result {
    do throws(LedgerError) { return try work() } catch { throw .file(error) }
  }
}
