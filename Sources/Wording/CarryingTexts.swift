/// What `llevar` and `traer` say, in one language.
public struct CarryingTexts: Sendable {
  /// What was done.
  public struct Report: Sendable {
    /// `files` is a count with its noun, or empty.
    public let carried,
      taken:
        @Sendable (_ mesa: String, _ folios: String, _ files: String, _ folder: String) -> String
    public let broughtForward,
      continued:
        @Sendable (_ mesa: String, _ added: String, _ total: Int, _ folder: String) -> String
    public let upToDate, nothingNew: @Sendable (_ mesa: String, _ folios: String) -> String
    /// The library has more than the copy.
    public let ahead: @Sendable (_ mesa: String, _ more: String) -> String
    /// Files that were put beside a book that was there.
    public let filesAdded: @Sendable (_ files: String) -> String
    public let seal: @Sendable (_ head: String) -> String
    public let files: @Sendable (Int) -> String
    /// The drive keeps no modes; the copy lies on the disk that it comes from.
    public let notPrivate, sameDisk: String
    /// After the files that lack.
    public let incomplete: String
  }

  /// Why nothing was done.
  public struct Refusals: Sendable {
    public let noFolder, noMesa, unfinished: @Sendable (_ folder: String) -> String
    public let severalMesas: @Sendable (_ folder: String, _ mesas: String) -> String
    public let missing: @Sendable (_ folder: String, _ first: Int, _ last: Int) -> String
    public let damaged, headDiffers, torn,
      notBegun: @Sendable (_ folder: String, _ folio: Int) -> String
    public let newerFormat: @Sendable (_ folder: String, _ folio: Int, _ product: String?) -> String
    public let fileAltered, notAsWritten: @Sendable (_ path: String) -> String
    /// What stands in the way at the place to which one carries.
    public let occupied, insideMesa, sameFolder: @Sendable (_ path: String) -> String
    public let otherMesa: @Sendable (_ mesa: String, _ folder: String) -> String
    public let copyIsAhead: @Sendable (_ folder: String, _ folios: String) -> String
    /// `own` and `other` as ``folio`` gives them.
    public let parted:
      @Sendable (_ mesa: String, _ common: Int, _ own: String, _ other: String) -> String
    public let folio:
      @Sendable (_ number: Int, _ hour: String, _ author: String, _ sentence: String) -> String
  }

  public let report: Report
  public let refusals: Refusals

  /// The texts in `language`.
  public static func of(_ language: Language) -> CarryingTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}
