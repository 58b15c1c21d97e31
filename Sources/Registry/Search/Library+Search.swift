import Dialogue

extension Library {
  /// The places in all mesas that have the words of `query`.
  ///
  /// What the parties may see is looked up in an index beside the mesas; what is the mediator's own is kept
  /// nowhere but in the books, which are read for it.
  ///
  /// - Parameter most: how many hits are given at most.
  public func search(
    _ query: SearchQuery, for audience: Audience, most: Int, progress: LibraryProgress? = nil
  ) throws(LibraryError) -> SearchFindings {
    let rows = try rows()
    func findings(_ table: SearchTable?) throws(DatabaseError) -> SearchFindings {
      var pass = SearchPass(self, query, audience, rows, progress: progress)
      return try pass.findings(table, most: most)
    }
    guard audience == .parties, !rows.isEmpty else {
      // Nothing is thrown without an index.
      return (try? findings(nil)) ?? SearchFindings()
    }
    let index = SearchIndex(root: root)
    var opened = index.open()
    // Once more where it turns out to be damaged.
    for _ in 1...2 {
      guard case .table(let table, let isMadeAnew) = opened else { break }
      do throws(DatabaseError) {
        var found = try findings(table)
        if isMadeAnew, found.notice == nil { found.notice = .madeAnew }
        return found
      } catch {
        opened = error.meansUnusableFile ? index.openAnew() : .unavailable
      }
    }
    var found = (try? findings(nil)) ?? SearchFindings()
    found.notice = .unavailable
    return found
  }
}
