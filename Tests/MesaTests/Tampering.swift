import Foundation
import Testing

extension Sandbox {
  /// Writes `new` over the first `old` of a book, byte for byte.
  func change(_ id: String, _ old: String, _ new: String) throws {
    var book = try book(id)
    let range = try #require(book.range(of: Data(old.utf8)))
    book.replaceSubrange(range, with: Data(new.utf8))
    try book.write(to: URL(fileURLWithPath: bookPath(id)))
  }
}
