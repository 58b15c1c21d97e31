extension Mesa {
  mutating func evolve(_ event: PersonEvent, folio: Int) {
    switch event {
    case .added(let person): personBook.add(person)
    case .revised(let id, _, let revision):
      personBook.revise(id) { $0.details = revision.applied(to: $0.details) }
    case .struck(let id, let reason):
      personBook.revise(id) { $0.strike = PersonStrike(reason: reason, folio: folio) }
    }
  }
}
