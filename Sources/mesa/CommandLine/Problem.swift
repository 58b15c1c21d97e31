import Dialogue
import Ledger
import Notation
import Registry

/// Why a subcommand ended without doing what was asked.
enum Problem: Error {
  /// The subcommand itself was wrong: exit code 2.
  case usage(UsageProblem)
  case refused(Refusal)
  /// One of several lines, and so all of them.
  case refusedLine(Int, Refusal)
  case ledger(LedgerError)
  case library(LibraryError)
  /// There is a book in this folder, but nothing in it.
  case noFolios(String)
  /// A line of input that is no command.
  case notation(NotationError)
  case system(Operation, Errno, path: String)
  case output(Output.Failure)
  case input(InputFailure)
  case document(DocumentProblem)
  case carrying(CarryError)
  /// The end of a book was not accepted.
  case acceptance(AcceptanceError)
  /// What would be dated stands before what is written.
  case clock(ClockDoubt)
  /// The reader of the answers went away while commands were left.
  case abandoned

  init(_ error: PerformError) {
    switch error {
    case .refused(let refusal): self = .refused(refusal)
    case .failed(let error): self = .ledger(error)
    }
  }

  /// Work on a document, whose failure is a problem of its own.
  static func ofDocument<Result>(
    _ work: () throws(DocumentProblem) -> Result
  ) throws(Problem) -> Result {
    do throws(DocumentProblem) { return try work() } catch { throw .document(error) }
  }

  /// The name under which another program knows the problem.
  var code: String {
    switch self {
    case .refused(let refusal), .refusedLine(_, let refusal): refusal.code
    case .notation: "notUnderstood"
    case .ledger, .system, .noFolios, .acceptance: "notWritten"
    case .document: "notMade"
    case .usage, .library, .output, .input, .carrying, .clock, .abandoned: "notCarriedOut"
    }
  }

  var exitCode: Int32 {
    switch self {
    case .usage: 2
    // The reader of the output went away: it has what it wanted.
    case .output(.closed): 0
    case .document(.notForTerminal): 2
    case .document, .acceptance, .refused, .refusedLine, .ledger, .library, .noFolios, .notation,
      .system,
      .output(.failed), .input, .carrying, .clock, .abandoned:
      1
    }
  }
}

/// A command line that cannot be carried out as it was written.
enum UsageProblem: Error, Equatable {
  case parser(ParserMessage)
  case unknownSubcommand(String, guess: String?)
  case badValue(String, place: String, allowed: [String])
  case conflicting([String])
  case unknownFolio(Int, last: Int)
  case unknownSession(Int)
  case nothingYet(CalendarDate)
  /// A cut-off date that is still to come.
  case toCome(CalendarDate)
  case badDate(String, DatePhrase.Misreading)
  /// No code of a paper.
  case badCode(String)
  case notUTF8
  case emptyInput
}
