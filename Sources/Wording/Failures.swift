/// What went wrong with books, folders and the system, in one language: what, where, what to do.
///
/// The module knows no error types but those of `Dialogue`; whoever has one picks its sentence.
public struct Failures: Sendable {
  /// Why the operating system refused, as the end of a sentence.
  public struct Causes: Sendable {
    public let missing: String
    public let noPermission: String
    public let readOnly: String
    public let noSpace: String
    public let quota: String
    public let tooLarge: String
    public let inputOutput: String
    public let notFolder: String
    public let isFolder: String
    public let link: String
    public let tooManyFiles: String
    public let nameTooLong: String
    public let busy: String
    public let noMemory: String
    public let notOffered: String
    public let noAnswer: String
    /// A disk that was unplugged, a network drive that was lost.
    public let gone: String
    public let diskDamaged: String
    /// By its name for programmers, such as `EPROTO`; `nil` where even that is unknown.
    public let other: @Sendable (_ name: String?, _ number: Int) -> String
  }

  /// A book that cannot be made, opened or written.
  public struct Books: Sendable {
    public let missing: @Sendable (_ folder: String) -> String
    public let exists: @Sendable (_ folder: String) -> String
    public let noFolios: @Sendable (_ folder: String) -> String
    public let notABook: @Sendable (_ path: String) -> String
    public let requested: String
    public let busy: @Sendable (_ process: Int?) -> String
    public let waiting: @Sendable (_ process: Int?) -> String
    public let notAFile, emptyFile, changedWhileRead: @Sendable (_ path: String) -> String
    public let fileTooLarge: @Sendable (_ path: String, _ bytes: Int, _ limit: Int) -> String
    public let damaged: @Sendable (_ folio: Int) -> String
    public let missingFromEnd: @Sendable (_ expected: Int, _ found: Int, _ mesa: String) -> String
    public let headDiffers: @Sendable (_ folio: Int, _ mesa: String) -> String
    public let readOnlyDisk: String
    /// The end of the book was not accepted.
    public let nothingToAccept: String
    public let endsElsewhere: @Sendable (_ last: Int) -> String
    public let noFoliosToAccept: String
    public let newerFormat: @Sendable (_ product: String?) -> String
    public let headFileBlocked: String
    public let noPermission: String
    public let stopped: @Sendable (_ cause: String) -> String
    public let folioTooLong: @Sendable (_ bytes: Int, _ limit: Int) -> String
    public let noLock: String
    public let notReadBack: @Sendable (_ folio: Int) -> String
    public let changedWhileOpen: String
    public let changedUnderneath: @Sendable (_ path: String) -> String
  }

  /// Refusals of the operating system: the path and the cause.
  public struct Systems: Sendable {
    public let open: @Sendable (_ path: String, _ cause: String) -> String
    public let inspect: @Sendable (_ path: String, _ cause: String) -> String
    public let read: @Sendable (_ path: String, _ cause: String) -> String
    public let write: @Sendable (_ path: String, _ cause: String) -> String
    public let sync: @Sendable (_ path: String, _ cause: String) -> String
    public let lock: @Sendable (_ path: String, _ cause: String) -> String
    public let makeFolder: @Sendable (_ path: String, _ cause: String) -> String
    public let watch: @Sendable (_ path: String, _ cause: String) -> String
    public let output: @Sendable (_ cause: String) -> String
    public let input: @Sendable (_ cause: String) -> String
  }

  /// Finding a mesa by what the person typed.
  public struct Searches: Sendable {
    /// The first sentence of ``unknownMesa``.
    public let noMesa: @Sendable (_ query: String) -> String
    public let unknownMesa: @Sendable (_ query: String, _ nearest: [String]) -> String
    public let ambiguous: @Sendable (_ query: String, _ matches: [String]) -> String
    /// The folder of the mesas is not there; its disk takes no writing; it is something else.
    public let noLibrary, readOnlyLibrary, notAFolder: @Sendable (_ path: String) -> String
  }

  public let causes: Causes
  public let books: Books
  public let systems: Systems
  public let searches: Searches

  /// The sentences in `language`.
  public static func of(_ language: Language) -> Failures {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
