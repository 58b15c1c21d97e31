import Notation

/// One line of a book with all that the chain needs to know of it: handed on, never copied.
struct Link: ~Copyable {
  /// Where the line begins in the file.
  let start: Int
  /// Bytes without the line feed.
  let count: Int
  let hasLineFeed: Bool
  /// `nil` for a line longer than a line may be.
  let digest: Digest?
  let line: Result<FolioLine, NotationError>

  /// What the line says of the one before it.
  var previous: Digest? {
    switch line {
    case .success(let line): line.previous
    case .failure: nil
    }
  }

  /// Whether it is nothing but the line feed that the line before lacked.
  var isBareLineFeed: Bool { count == 0 && hasLineFeed }

  /// Where the next line begins.
  var end: Int { start + count + (hasLineFeed ? 1 : 0) }
}

/// Reads a book link by link.
struct LinkReader {
  private var lines: LineReader
  private let folios = FolioReader()

  init(_ file: Descriptor, from offset: Int) {
    lines = LineReader(file, from: offset)
  }

  mutating func next() throws(LedgerError) -> Link? {
    guard let line = try lines.next() else { return nil }
    guard let bytes = line.bytes else {
      let error = NotationError(offset: JSONReader.maximumLength, reason: .tooLong)
      return Link(
        start: line.start, count: line.count, hasLineFeed: line.hasLineFeed, digest: nil,
        line: .failure(error))
    }
    let content: Result<FolioLine, NotationError>
    do throws(NotationError) {
      content = .success(try folios.read(bytes))
    } catch {
      content = .failure(error)
    }
    return Link(
      start: line.start, count: line.count, hasLineFeed: line.hasLineFeed,
      digest: Digest.sha256(of: bytes), line: content)
  }
}
