import Dialogue

extension Wording {
  func sentence(for event: ProtocolEvent, guide: Guide) -> String {
    switch event {
    case .phaseEntered(let phase, let open, let reason):
      history.phase(terms.numberedPhase(phase), open, reason)
    case .itemMarked(let item, let mark, let reason):
      history.item(guide[item].title, terms.mark(mark), reason)
    }
  }

  func sentence(for difference: ProtocolDifference, guide: Guide) -> String {
    switch difference {
    case .phase(_, let to): history.phase(terms.numberedPhase(to), 0, "")
    case .item(let item, let from, let to, let reason):
      from == to
        ? history.item(guide[item].title, terms.mark(to), reason)
        : history.itemChanged(guide[item].title, terms.mark(from), terms.mark(to))
    }
  }
}
