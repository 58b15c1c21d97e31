/// Why a document could not be written. The words for a person are made by `Wording`.
public enum DocumentError: Error, Hashable, Sendable {
  /// A library of the system that this format needs is not installed; its file name.
  case missingLibrary(String)
  /// No font that has the letters is installed.
  case missingFont
  /// The engine gave up, in its own words.
  case engine(String)
}
