import Dialogue
import Documents

/// What the screens ask of the world.
public enum Effect: Hashable, Sendable {
  /// Decide and write on the open mesa's book.
  case perform(Command)
  /// The same with several that belong together: all of them are written or none, and the answer is
  /// that of the last.
  case performAll([Command])
  case create(CaseFile)
  case open(mesa: String)
  /// Look for words in all mesas; comes back as ``Outcome/found(_:)``.
  case search(SearchQuery, everything: Bool)
  /// Count the cases of all mesas at the end of a day; comes back as ``Outcome/surveyed(_:)``.
  case survey(CalendarDate)
  /// Leave the open mesa and read the library anew.
  case openLibrary
  /// Edit this text in the person's own editor; comes back as ``Outcome/edited(_:)``.
  case editOutside(String)
  /// Compose the acta and take it to signature.
  case freeze(RecordID)
  /// Save the acta in this format, and print it if asked.
  case issue(acta: RecordID, DocumentFormat, prints: Bool)
  /// Compose another document to be read; comes back as ``Outcome/document(_:_:)``.
  case showDocument(DocumentChoice)
  /// Save another document, and print it if asked.
  case issueDocument(DocumentChoice, DocumentFormat, prints: Bool)
  /// Copy a file beside the book, for an acta of the mesa or of others, and name it there.
  case attach(path: String, acta: RecordID)
  /// Take clicks and the wheel, or leave them to the terminal.
  case useMouse(Bool)
  /// Keys that came at once with what this follows: they are taken once that is carried out.
  case goOn([Key])
  case suspend
  case repaint
  case bell
  case quit
}

/// What the world answers.
public enum Outcome: Sendable {
  case performed(Command, folio: Int)
  case refused(Command, Refusal)
  /// Writing failed: the sentence stays on screen until writing works again.
  case failed(String)
  /// With the instant at which a window last saw the clock of its session; `nil` where none said.
  case opened(Chronicle, readOnly: String?, notices: [String], seen: Timestamp? = nil)
  /// Another process wrote after this folio: the book as it stands now.
  case followed(after: Int)
  case library([LibraryEntry])
  case found(FoundPlaces)
  case surveyed(Survey)
  /// Somebody asked that no more books be read; with the sentence that says so.
  case readingStopped(String)
  case couldNotOpen(String)
  /// A document as it would be saved now.
  case document(DocumentChoice, Document)
  /// `nil` where the editor was left without saving.
  case edited(String?)
  /// Something besides the book was done, or could not be done.
  case done(String)
  case notDone(String)
}
