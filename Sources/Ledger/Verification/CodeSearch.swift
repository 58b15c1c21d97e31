import Dialogue
import Notation

/// Looks in books for the code that is printed on a paper.
public enum CodeSearch {
  /// What was found of a code in one book.
  public struct Report: Hashable, Sendable {
    /// All that has this code, in the order of the folios; whatever folio was named with it.
    public let matches: [CodeMatch]
    /// Lines of the book.
    public let folios: Int
    /// The digest of the folio that was named with the code, where there is one.
    public let digestOfNamed: Digest?
  }

  /// Reads the book in `folder` from its first line to its last, line by line.
  ///
  /// Nothing is written; who writes the book waits meanwhile.
  public static func find(
    _ code: PrintedCode, in folder: String
  ) throws(LedgerError) -> Report {
    let files = try BookFiles(folder, for: .reading, through: .live)
    defer { files.lock.release() }
    var links = LinkReader(files.book, from: 0)
    var matches: [CodeMatch] = []
    var (number, named) = (0, Digest?.none)
    var (previous, isChained) = (Digest.none, true)
    while let link = try links.next() {
      number += 1
      isChained = isChained && link.stands(as: number, after: previous)
      previous = link.digest ?? .none
      if number == code.folio { named = link.digest }
      for (what, digest) in link.digests where code.means(digest) {
        matches.append(link.match(what, digest, at: number, isChained: isChained))
      }
    }
    return Report(matches: matches, folios: number, digestOfNamed: named)
  }
}

extension Link {
  /// Whether the line is this folio and follows on the line with this digest.
  fileprivate func stands(as folio: Int, after digest: Digest) -> Bool {
    guard case .success(let line) = line else { return false }
    return line.number == folio && line.previous == digest
  }

  private var folioLine: FolioLine? { try? line.get() }

  private var event: Event? { try? folioLine?.event.get() }

  /// Each digest that the line has or names.
  fileprivate var digests: [(CodeMatch.What, Digest)] {
    var all: [(CodeMatch.What, Digest)] = digest.map { [(.folio, $0)] } ?? []
    switch event {
    case .acta(.actaFrozen(let freezing))?:
      if let digest = Digest(freezing.digest) { all.append((.acta(freezing.number), digest)) }
    case .record(let event)?:
      if let named = event.file { all.append(named) }
    case .case?, .people?, .protocol?, .session?, .room?, .floor?, .strike?, nil:
      break
    }
    return all
  }

  fileprivate func match(
    _ what: CodeMatch.What, _ digest: Digest, at number: Int, isChained: Bool
  ) -> CodeMatch {
    CodeMatch(
      what: what, digest: digest, folio: number, at: folioLine?.at, by: folioLine?.by ?? "",
      event: event, isChained: isChained)
  }
}

extension RecordEvent {
  /// The file that it names, with its digest.
  fileprivate var file: (CodeMatch.What, Digest)? {
    let (kind, values): (RecordKind, [FieldKey: Value])
    switch self {
    case .recordAdded(_, _, _, let added, let new, _): (kind, values) = (added, new)
    case .recordRevised(_, let revised, _, let new): (kind, values) = (revised, new)
    case .recordStruck, .recordMoved: return nil
    }
    guard kind == .issue || kind == .attachment,
      case .text(let digest)? = values[.digest], let digest = Digest(digest),
      case .text(let file)? = values[.file]
    else { return nil }
    return (kind == .issue ? .issued(file) : .attached(file), digest)
  }
}
