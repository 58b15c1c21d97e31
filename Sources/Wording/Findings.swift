import Dialogue

/// What a check of a book found, and what opening it noticed, in one language.
public struct Findings: Sendable {
  /// «Folio 17: reason» or the reason alone where the whole book is meant.
  public let inFolio: @Sendable (_ folio: Int, _ reason: String) -> String
  public let changed: String
  public let unreadable: @Sendable (_ reason: String) -> String
  public let missing: @Sendable (_ count: Int) -> String
  public let misplaced: @Sendable (_ found: Int) -> String
  /// With the mesa for which one may accept the book as it stands.
  public let missingFromEnd: @Sendable (_ expected: Int, _ found: Int, _ mesa: String) -> String
  public let headDiffers: @Sendable (_ mesa: String) -> String
  public let newerFormat: @Sendable (_ product: String?) -> String
  public let tornTail: @Sendable (_ bytes: Int) -> String
  public let tornTailSetAside: @Sendable (_ file: String, _ bytes: Int) -> String
  public let cutShort: @Sendable (_ bytes: Int) -> String
  public let lastLineWithoutLineFeed: String
  /// In how many folios, that which is named among them.
  public let clockWentBackwards: @Sendable (_ count: Int) -> String
  public let noHeadFile: String
  public let headFileAltered: String
  public let headFileBlocked: String
  public let headFileSetAside: @Sendable (_ file: String) -> String
  public let headFileNotWritten: @Sendable (_ cause: String) -> String
  public let notReadAgain: @Sendable (_ reason: String) -> String
  public let noFolios: String
  /// Files beside the book: one that is gone, one that was changed.
  public let fileMissing, fileChanged: @Sendable (_ file: String) -> String
  /// Another book in the mesa's folder; a book in the folder of another mesa.
  public let strayBook, foreignBook: @Sendable (_ name: String) -> String
  public let leftOff: @Sendable (_ count: Int) -> String
  /// «quebrada-honda-2026: 199 folios, íntegro; sello …».
  public let whole: @Sendable (_ mesa: String, _ folios: String, _ head: String) -> String
  /// Where folios or files were lost or changed; where something else is wrong.
  public let damaged, troubled: @Sendable (_ mesa: String, _ problems: String) -> String
  /// The book was taken as it stands: what was done, and the note that says so in the book itself.
  public let endAccepted: @Sendable (_ found: Int, _ named: Int, _ file: String) -> String
  public let endAcceptedNote:
    @Sendable (_ found: Int, _ named: Int, _ digest: String, _ file: String) -> String
  /// A book that could not be read at all.
  public let notRead: @Sendable (_ mesa: String, _ reason: String) -> String
  public let remarks: @Sendable (_ mesa: String, _ folios: String, _ head: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> Findings {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
