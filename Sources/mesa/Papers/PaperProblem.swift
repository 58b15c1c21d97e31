import Dialogue
import Documents
import Ledger

/// Why a document could not be made.
enum PaperProblem: Error {
  /// The mesa has no acta yet, or none with this number.
  case noActa(Int?)
  /// The mesa has had no session, or none with this number.
  case noSession(Int?)
  /// The lead of a bulletin tells what is not public.
  case bulletin(BulletinRefusal)
  /// The template, as file and fault.
  case template(String, TemplateError)
  case unreadableTemplate(String, Errno)
  case document(DocumentError)
  /// Template or program are not what they were when the acta went to signature.
  case changedSinceFrozen(Int)
  /// A file that is no text would be written to the terminal.
  case notForTerminal(DocumentFormat)
  case notSaved(String, Errno)
  /// A file to attach that cannot be read.
  case notAFile(String)
  /// The system has no printing command, or it failed with this word.
  case noPrinter
  case notPrinted(Int32)
  case book(LedgerError)
}
