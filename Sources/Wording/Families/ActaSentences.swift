import Dialogue

extension Wording {
  func sentence(for event: ActaEvent) -> String {
    switch event {
    case .actaFrozen(let acta): history.actaFrozen(acta.number, dates.long(acta.date))
    }
  }

  func sentence(for difference: ActaDifference) -> String {
    switch difference {
    case .actaFrozen(let acta): history.actaFrozen(acta.number, dates.long(acta.date))
    }
  }
}
