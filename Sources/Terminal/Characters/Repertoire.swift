/// Which characters may go to the terminal.
enum Repertoire: Sendable {
  case unicode
  /// Only those of a character set other than UTF-8, which the function tells.
  case encodable(@Sendable (Unicode.Scalar) -> Bool)
  case ascii
}
