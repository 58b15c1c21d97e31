/// What there is to say of the index that something was looked up in.
public enum IndexNotice: Hashable, Sendable {
  /// It was damaged, or of another version: made anew from the books.
  case madeAnew
  /// It cannot be read or written just now: the books were read instead.
  case unavailable
}
