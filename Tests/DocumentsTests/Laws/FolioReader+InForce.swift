import Dialogue

extension FolioReader {
  /// The same book with the words that bind: those of each acta that all have signed, until another that
  /// they all signed takes its place.
  var inForce: FolioReader {
    var reader = self
    for (acta, folio) in frozen
    where isSigned(acta) && isAgreedTo(acta) && !isReplaced(acta.acta)
      && all(.acta).contains(where: { $0.values[.replaces] == .record(acta.acta) })
    {
      let then = asOf(folio)
      for agreement in acta.agreements where holding(agreement) == acta {
        reader.take(agreement, from: then)
      }
    }
    return reader
  }

  /// What is only being written for an acta in another's place.
  func drafts(besides inForce: FolioReader) -> [Row] {
    all(.commitment).filter { inForce[$0.id] == nil }
  }
}
