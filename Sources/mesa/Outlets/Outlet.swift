import Dialogue

/// A way by which what stands in a book leaves it.
struct Outlet: Sendable {
  enum Way: Hashable, Sendable {
    /// What is typed, with ``Outlet/mesa`` where the mesa is named, and what `--formato` takes.
    case order([String], formats: [String])
    /// A file in the library, beside the books.
    case file(String)
  }

  let way: Way
  let audience: Audience

  static let mesa = "MESA"

  init(_ order: String..., formats: [String], for audience: Audience) {
    way = .order(order, formats: formats)
    self.audience = audience
  }

  init(file: String, for audience: Audience) {
    way = .file(file)
    self.audience = audience
  }

  /// The order that writes it.
  var order: String? {
    switch way {
    case .order(let words, _): words.first
    case .file: nil
    }
  }
}
