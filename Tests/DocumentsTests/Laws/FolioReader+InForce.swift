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

  private func isBefore(_ step: Row, signing acta: ActaFreezing) -> Bool {
    var day = step.day
    if case .date(let stated)? = step.values[.date] { day = stated }
    let signed = lastSigned(acta)
    let folio = frozen.first { $0.acta == acta }?.folio ?? 0
    return day == signed ? step.folio < folio : day < signed
  }

  /// Whether something was told of a commitment before an acta in another's place changed what it speaks
  /// of: what is to be done, or its term.
  func isOutdated(_ step: Row, of row: Row) -> Bool {
    guard case .record(let agreement)? = row.values[.agreement], var acta = holding(agreement)
    else { return false }
    let isOfTerm =
      step.kind == .reschedule || step.kind == .earlyWarning
      || step.values[.result] == .code(.unfulfilled) || step.values[.state] == .code(.breached)
    var words = row.values
    while case .record(let other)? = self[acta.acta]?.values[.replaces],
      let folio = frozen.first(where: { $0.acta.acta == other })?.folio,
      let before = freezing(other), let then = asOf(folio)[row.id]?.values
    {
      let changed = FieldKey.allCases.filter { then[$0] != words[$0] }
      let isOtherTerm = changed.contains(.deadline) || changed.contains(.starts)
      let isOther = changed.contains {
        ![.deadline, .starts, .verifier, .followUp].contains($0)
      }
      if isBefore(step, signing: acta), isOther || isOtherTerm && isOfTerm { return true }
      (acta, words) = (before, then)
    }
    return false
  }

  /// The same book before each acta, in another's place, that all signed after something was told.
  func before(_ step: Row) -> FolioReader {
    var reader = self
    while case .record(let id)? = step.values[.commitment],
      case .record(let agreement)? = reader[id]?.values[.agreement],
      let acta = reader.holding(agreement), reader.isSigned(acta),
      reader[acta.acta]?.values[.replaces] != nil, reader.isBefore(step, signing: acta)
    {
      let count = reader.rows.count
      reader.unsign(acta.acta)
      if reader.rows.count == count { return reader }
    }
    return reader
  }

  /// The first of the actas, each in another's place, in which a commitment stands as it reads.
  func firstHolding(_ row: Row, _ acta: ActaFreezing) -> ActaFreezing {
    var first = acta
    while case .record(let agreement)? = row.values[.agreement],
      case .record(let other)? = self[first.acta]?.values[.replaces],
      let (before, folio) = frozen.first(where: { $0.acta.acta == other }),
      before.agreements.contains(agreement), let then = asOf(folio)[row.id]?.values,
      FieldKey.allCases.allSatisfy({
        [.verifier, .followUp].contains($0) || then[$0] == row.values[$0]
      })
    {
      first = before
    }
    return first
  }
}
