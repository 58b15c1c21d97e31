/// The version that the program names and that a new book carries in its first folio.
enum ProductVersion {
  static let current = "0.1.0"
}
