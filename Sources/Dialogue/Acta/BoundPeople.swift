extension Mesa {
  /// The first acta taken to signature of which somebody answers for a commitment; `nil` for none.
  func actaBinding(_ person: PersonID) -> FrozenActa? {
    let held = frozenActas.lazy.flatMap { acta in acta.agreements.map { (acta, $0) } }
    return held.first { _, agreement in
      self.records.all(.commitment, of: agreement).contains {
        $0.people(.responsiblePeople).contains(person)
      }
    }?.0
  }
}
