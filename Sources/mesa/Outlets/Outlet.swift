import Dialogue

/// A way by which what stands in a book leaves it.
struct Outlet: Sendable {
  enum Way: Hashable, Sendable {
    /// What is typed, with ``Outlet/mesa`` where the mesa is named, and what `--formato` takes.
    case subcommand([String], formats: [String])
    /// A file in the library, beside the books.
    case file(String)
  }

  let way: Way
  let audience: Audience

  static let mesa = "MESA"

  init(_ words: String..., formats: [String], for audience: Audience) {
    way = .subcommand(words, formats: formats)
    self.audience = audience
  }

  init(file: String, for audience: Audience) {
    way = .file(file)
    self.audience = audience
  }

  /// The subcommand that writes it.
  var subcommand: String? {
    switch way {
    case .subcommand(let words, _): words.first
    case .file: nil
    }
  }
}
