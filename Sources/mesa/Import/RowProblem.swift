import Dialogue
import Interface
import Wording

/// Why a row of a table is not taken in, and where.
struct RowProblem: Error, Equatable {
  enum Reason: Equatable {
    case blank
    case unknown(String, allowed: [String])
    case notADate(String)
    case noSuchDay(String)
    /// Neither a count nor a share.
    case notAFigure(String)
    /// The cell contradicts another column, named by its heading.
    case contradicts(String, column: String)
    /// With the columns that are parts of another it comes to more than that one, named by its heading.
    case sumExceeds(Int, column: String, whole: Int)
    /// The case stands in this line already.
    case twice(line: Int, code: String?, isOfMonth: Bool)
    /// It is not sure what a place is; what is kept of it.
    case place(PlaceReading.Doubt, kept: Place)
    /// Two-digit numbers that may be the one or the other day.
    case ambiguous(String)
    /// A day to come, of which nobody can have counted anything.
    case dayToCome(String)
    /// The case came in after the day of which the row tells; both days.
    case entryAfter(String, day: String)
    /// The month ends before the case came in: month, and day of the entry.
    case monthBeforeEntry(String, entry: String)
    /// The month stands in this line already.
    case monthTwice(line: Int)
    case tooLong(limit: Int)
    case cells(Int, expected: Int)
    case unclosedQuote, strayQuote
    case headingTwice(String)
    case missingColumn(String)
  }

  let line: Int
  /// The heading as the file has it; `nil` where it is about the whole row.
  let column: String?
  let reason: Reason

  func sentence(_ texts: ImportTexts) -> String {
    let because =
      switch reason {
      case .blank: texts.blank
      case .unknown(let value, []): texts.unknown(value)
      case .unknown(let value, let allowed):
        texts.unknown(value) + " " + texts.allowed(allowed.joined(separator: ", "))
      case .notADate(let value): texts.notADate(value)
      case .noSuchDay(let value): texts.noSuchDay(value)
      case .notAFigure(let value): texts.notAFigure(value)
      case .contradicts(let value, let column): texts.contradicts(value, column)
      case .sumExceeds(let sum, let column, let whole): texts.sumExceeds(sum, column, whole)
      case .twice(let line, let code, let isOfMonth): texts.twice(line, code, isOfMonth)
      case .place(.misspelt(let value, let meant), let kept):
        texts.misspelt(value, meant) + " " + texts.kept(kept.name, kept.ubigeo)
      case .place(.ambiguous(let value, let meant), let kept):
        texts.namesakes(value, meant) + " " + texts.kept(kept.name, kept.ubigeo)
      case .ambiguous(let value): texts.ambiguous(value)
      case .dayToCome(let value): texts.dayToCome(value)
      case .entryAfter(let entry, let day): texts.entryAfter(entry, day)
      case .monthBeforeEntry(let month, let entry): texts.monthBeforeEntry(month, entry)
      case .monthTwice(let line): texts.monthTwice(line)
      case .tooLong(let limit): texts.tooLong(limit)
      case .cells(let found, let expected): texts.cells(found, expected)
      case .unclosedQuote: texts.unclosedQuote
      case .strayQuote: texts.strayQuote
      case .headingTwice(let other): texts.headingTwice(other)
      case .missingColumn(let name): texts.missingColumn(name)
      }
    return Shown.line(texts.problem(line, column, because))
  }
}

extension CSVTable {
  /// - Throws: the flaw with its place, as what is wrong with a row.
  init(reading text: String) throws(RowProblem) {
    do throws(Flaw) { self = try CSVTable(text) } catch {
      let reason: RowProblem.Reason =
        switch error.reason {
        case .unclosedQuote: .unclosedQuote
        case .strayQuote: .strayQuote
        }
      throw RowProblem(line: error.line, column: nil, reason: reason)
    }
  }
}
