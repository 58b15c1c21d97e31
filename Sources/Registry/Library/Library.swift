import Dialogue
import Ledger

/// Told before each book that is read: how many mesas are done, of how many; false stops the reading.
public typealias LibraryProgress = (_ done: Int, _ of: Int) -> Bool

/// All mesas of a person: a folder with one folder for each.
///
/// The list is kept in `indice.sqlite` beside them, so that showing it reads only the books that
/// changed. The index is derived and never believed: see <doc:Registry>.
public final class Library {
  /// Folder of the library; it need not exist yet.
  public let root: String

  let folder: LibraryFolder
  private let handbook: Handbook
  /// Which handbook it was counted with is told from all of that, once the library is listed.
  lazy var index = SummaryIndex(
    path: root + "/indice.sqlite", fingerprint: handbook.fingerprint)
  /// What is known, by id; `nil` until the index was read.
  private var known: [String: IndexedSummary]?
  /// How many books were read so far: what the index is there to save.
  private(set) var booksRead = 0
  /// What there is to say of the index since the library was last listed; `nil` where that is nothing.
  public internal(set) var indexNotice: IndexNotice?

  /// - Parameter isChosen: whether the person said that the mesas lie in `root`, which need not have
  ///   been there before otherwise.
  /// - Throws: `notAFolder` or `system` where something else than a readable folder is at `root`.
  public init(
    root: String, handbook: Handbook, isChosen: Bool = false
  ) throws(LibraryError) {
    self.root = root
    self.handbook = handbook
    folder = LibraryFolder(path: root, isChosen: isChosen)
    try folder.check()
  }

  /// All mesas, that with the newest activity first.
  ///
  /// Looks at each book's stamp and side file and reads those that changed since the last time. A book
  /// that cannot be read stands in the list with its ``MesaSummary/problem``.
  ///
  /// - Throws: also `stopped`, where `progress` says so.
  public func summaries(
    progress: LibraryProgress? = nil
  ) throws(LibraryError) -> [MesaSummary] {
    try rows(progress: progress).map(\.summary)
  }

  /// The same, with what each book was when it was read.
  func rows(progress: LibraryProgress? = nil) throws(LibraryError) -> [IndexedSummary] {
    let entries = try folder.entries()
    let kept = known == nil && !entries.isEmpty ? index.load(expecting: entries.count) : nil
    var known = self.known ?? kept?.rows ?? [:]
    // While it is changed nobody else holds it, so that it is not copied.
    self.known = nil
    defer { self.known = known }
    let heads = HeadReader(root: root)
    var all: [IndexedSummary] = []
    all.reserveCapacity(entries.count)
    var fresh: [IndexedSummary] = []
    var isStopped = false
    for (done, entry) in entries.enumerated() {
      if let old = known[entry.id], old.stamp == entry.stamp, heads.vouches(for: old) {
        all.append(old)
        continue
      }
      if let progress, !progress(done, entries.count) {
        isStopped = true
        break
      }
      let row = read(entry)
      all.append(row)
      // A book with a problem is read each time: what is wrong may lie outside the book's file.
      let isSound = row.summary.problem == nil
      known[entry.id] = isSound ? row : nil
      if isSound { fresh.append(row) }
    }
    // Of those that were not looked at nobody knows whether they are gone.
    let gone = isStopped ? [] : Self.gone(from: known, present: all)
    for id in gone { known[id] = nil }
    let forgotten = gone + (kept?.thrownAway ?? [])
    if kept != nil || !fresh.isEmpty || !forgotten.isEmpty { indexNotice = nil }
    if !fresh.isEmpty || !forgotten.isEmpty {
      let isKept = index.save(fresh, without: forgotten)
      let isAnew = kept.map { $0.isRefused || !$0.thrownAway.isEmpty } ?? false
      indexNotice = isKept ? (isAnew ? .madeAnew : nil) : .unavailable
    }
    if isStopped { throw .stopped }
    return Self.ordered(all)
  }

  /// All mesas, each read from its book; the index is written anew.
  func summariesOfBooks() throws(LibraryError) -> [MesaSummary] {
    known = [:]
    return try summaries()
  }

  /// Reads a mesa's book.
  func read(_ entry: LibraryFolder.Entry) -> IndexedSummary {
    booksRead += 1
    return .read(entry, in: folder(of: entry.id), handbook: handbook)
  }

  /// Whether the library's folder is there.
  public var exists: Bool { folder.exists }

  /// Whether its disk takes no writing at all: what is there can be read.
  public var isOnReadOnlyDisk: Bool { folder.isOnReadOnlyDisk }

  /// The folder of a mesa.
  public func folder(of id: String) -> String { root + "/" + id }

  /// Whether a mesa of this identity exists.
  public func holds(_ id: String) throws(LibraryError) -> Bool { try folder.holds(id) }

  /// The names of all mesas' folders, sorted; nothing is read for it.
  func ids() throws(LibraryError) -> [String] { try folder.entries().map(\.id).sorted() }

  /// What the book of this mesa says now, whatever the index says; `nil` where there is none.
  func summaryOfBook(_ id: String) throws(LibraryError) -> MesaSummary? {
    try folder.entry(id).map { read($0).summary }
  }

  /// What is known of mesas that are no longer there.
  private static func gone(
    from known: [String: IndexedSummary], present: [IndexedSummary]
  ) -> [String] {
    guard present.count(where: { $0.summary.problem == nil }) != known.count else { return [] }
    let ids = Set(present.map(\.summary.id))
    return known.keys.filter { !ids.contains($0) }
  }

  private static func ordered(_ rows: [IndexedSummary]) -> [IndexedSummary] {
    let keys = rows.indices.map { (at: rows[$0].summary.lastAt.milliseconds, index: $0) }
    return keys.sorted { left, right in
      left.at != right.at
        ? left.at > right.at : rows[left.index].summary.id < rows[right.index].summary.id
    }
    .map { rows[$0.index] }
  }
}
