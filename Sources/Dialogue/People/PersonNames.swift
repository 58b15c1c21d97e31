extension Chronicle {
  /// A person, also one whose adding was struck out.
  public func everNamed(_ id: PersonID) -> Person? {
    if let person = mesa.person(id) { return person }
    for folio in folios.reversed() {
      if case .people(.person(.added(let person))) = folio.event, person.id == id { return person }
    }
    return nil
  }
}
