import Dialogue
import Ledger

/// All mesas of a person: a folder with one folder for each.
///
/// The list is kept in `indice.sqlite` beside them, so that showing it reads only the books that
/// changed. The index is derived: it may be deleted at any time, and where it cannot be kept the
/// library works without.
public final class Library {
  /// Folder of the library; it need not exist yet.
  public let root: String

  private let folder: LibraryFolder
  private let handbook: Handbook
  private let index: SummaryIndex
  /// What is known, by id; `nil` until the index was read.
  private var known: [String: IndexedSummary]?

  /// - Throws: `notAFolder` or `system` where something else than a readable folder is at `root`.
  public init(root: String, handbook: Handbook) throws(LibraryError) {
    self.root = root
    self.handbook = handbook
    folder = LibraryFolder(path: root)
    index = SummaryIndex(path: root + "/indice.sqlite", fingerprint: handbook.fingerprint)
    try folder.check()
  }

  /// All mesas, that with the newest activity first.
  ///
  /// Looks at each book's stamp and reads those that changed since the last time. A book that cannot
  /// be read stands in the list with its ``MesaSummary/problem``.
  public func summaries() throws(LibraryError) -> [MesaSummary] {
    let entries = try folder.entries()
    var known = self.known ?? (entries.isEmpty ? [:] : index.load(expecting: entries.count))
    // While it is changed nobody else holds it, so that it is not copied.
    self.known = nil
    defer { self.known = known }
    var all: [MesaSummary] = []
    all.reserveCapacity(entries.count)
    var fresh: [IndexedSummary] = []
    for entry in entries {
      if let old = known[entry.id], old.stamp == entry.stamp {
        all.append(old.summary)
        continue
      }
      let summary = MesaSummary.read(entry, in: folder(of: entry.id), handbook: handbook)
      all.append(summary)
      known[entry.id] = nil
      // A book with a problem is read each time: what is wrong may lie outside the book's file.
      guard summary.problem == nil else { continue }
      let row = IndexedSummary(stamp: entry.stamp, summary: summary)
      known[entry.id] = row
      fresh.append(row)
    }
    let gone = Self.gone(from: known, present: all)
    for id in gone { known[id] = nil }
    if !fresh.isEmpty || !gone.isEmpty { index.save(fresh, without: gone) }
    return Self.ordered(all)
  }

  /// The folder of a mesa.
  public func folder(of id: String) -> String { root + "/" + id }

  /// Whether a mesa of this identity exists.
  public func holds(_ id: String) throws(LibraryError) -> Bool { try folder.holds(id) }

  /// The names of all mesas' folders, sorted; nothing is read for it.
  func ids() throws(LibraryError) -> [String] { try folder.entries().map(\.id).sorted() }

  /// What is known of mesas that are no longer there.
  private static func gone(
    from known: [String: IndexedSummary], present: [MesaSummary]
  ) -> [String] {
    guard present.count(where: { $0.problem == nil }) != known.count else { return [] }
    let ids = Set(present.map(\.id))
    return known.keys.filter { !ids.contains($0) }
  }

  private static func ordered(_ summaries: [MesaSummary]) -> [MesaSummary] {
    // Small keys are sorted rather than the summaries, which are large.
    let keys = summaries.indices.map { (at: summaries[$0].lastAt.milliseconds, index: $0) }
    return keys.sorted { left, right in
      left.at != right.at
        ? left.at > right.at : summaries[left.index].id < summaries[right.index].id
    }
    .map { summaries[$0.index] }
  }
}
