/// Words that make an agenda title take sides: data, each entry with its advice in the content.
public struct NeutralLexicon: Sendable {
  /// What is wrong with a word in a title.
  public enum Fault: String, CaseIterable, Sendable {
    /// It says that somebody did wrong.
    case accusation
    /// It asks for something, and so is one party's position.
    case demand
    /// It names a party as the cause of what is wrong.
    case culprit
  }

  public struct Entry: Hashable, Sendable, Identifiable {
    /// Lower-case letters, digits and hyphens; reason and suggested pattern are the content's.
    public let id: String
    public let fault: Fault
    public let patterns: LexiconPatterns
    /// Words that, anywhere in the title, make the pattern a plain name: «daños por el **sismo**».
    public let exceptions: LexiconPatterns
    /// What must stand right behind the pattern; without any, anything may: «retiro de **la empresa**»
    /// is a demand, «retiro de escombros» none.
    public let objects: LexiconPatterns

    public init(
      id: String, fault: Fault, patterns: LexiconPatterns, exceptions: LexiconPatterns = [],
      objects: LexiconPatterns = []
    ) {
      self.id = id
      self.fault = fault
      self.patterns = patterns
      self.exceptions = exceptions
      self.objects = objects
    }
  }

  public let entries: [Entry]
  /// Words of a party's name that do not tell it from others: «distrital», «nacional».
  public let commonNameWords: LexiconPatterns
  /// Articles and prepositions that may stand between a word and its object.
  public let joints: LexiconPatterns

  public init(
    entries: [Entry], commonNameWords: LexiconPatterns = [], joints: LexiconPatterns = []
  ) {
    self.entries = entries
    self.commonNameWords = commonNameWords
    self.joints = joints
  }
}
