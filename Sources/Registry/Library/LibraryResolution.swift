import Dialogue
import Ledger

extension Library {
  /// The identity of the mesa that a person means.
  ///
  /// In this order: the identity itself, the only one that begins with `query`, the only one with
  /// `query` anywhere in identity or name; case, accents and space around do not count. Identities are
  /// the names of folders; that a mesa is named so is confirmed by its book.
  ///
  /// - Throws: `ambiguous` with all that match, `unknownMesa` with the nearest, `missing` where there is
  ///   no library at the place that the person gave.
  public func resolve(_ query: String) throws(LibraryError) -> String {
    let wanted = Folding.fold(query.trimmed)
    for exact in [query, wanted] where try holds(exact) { return exact }
    if folder.isChosen, !exists { throw .missing(root, query: query) }
    let ids = try ids()
    guard !wanted.isEmpty else { throw .unknownMesa(query, nearest: Array(ids.prefix(3))) }
    if let id = try only(ids.filter { Folding.fold($0).hasPrefix(wanted) }, for: query) {
      return id
    }
    var summaries = try summaries()
    var parts = summaries.filter { $0.isMeant(by: wanted) }
    if parts.count == 1, try summaryOfBook(parts[0].id)?.isMeant(by: wanted) != true {
      summaries = try summariesOfBooks()
      parts = summaries.filter { $0.isMeant(by: wanted) }
    }
    if let id = try only(parts.map(\.id), for: query) { return id }
    throw .unknownMesa(query, nearest: Self.nearest(to: wanted, in: summaries))
  }

  /// Confirms, before anything is written in it, that `book` is that of the mesa whose folder is named
  /// `id`. A book without folios belongs to nobody.
  ///
  /// - Throws: `foreign` for the book of another mesa, as in a folder that was copied or renamed.
  public func confirm(_ book: Book, of id: String) throws(LibraryError) {
    guard !book.mesa.isOpened || book.mesa.id == id else {
      throw .foreign(folder: id, mesa: book.mesa.id)
    }
  }

  /// The one match; `nil` for none.
  private func only(_ matches: [String], for query: String) throws(LibraryError) -> String? {
    guard matches.count < 2 else { throw .ambiguous(query, matches: matches) }
    return matches.first
  }

  /// At most three mesas whose identity or name was perhaps meant, best first.
  private static func nearest(to wanted: String, in summaries: [MesaSummary]) -> [String] {
    let query = Array(wanted.utf8)
    let most = max(1, query.count / 3)
    let ranked = summaries.compactMap { summary -> (distance: Int, id: String)? in
      // An identity ends in a year that few will type: its beginning counts as well.
      let id = Array(summary.id.utf8)
      let name = Array(Folding.fold(summary.name).utf8)
      let distance = [id, id.dropLast(5) + [], name].map { EditDistance.between(query, $0) }.min()
      guard let distance, distance <= most else { return nil }
      return (distance, summary.id)
    }
    return ranked.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(3).map(\.id)
  }
}

extension MesaSummary {
  /// Whether `wanted`, already folded, stands in identity or name.
  fileprivate func isMeant(by wanted: String) -> Bool {
    Folding.contains(id, wanted) || Folding.contains(name, wanted)
  }
}
