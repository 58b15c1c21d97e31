/// A revision decided upon what stands now, of something that its writer saw earlier.
struct FieldMerge<Revision: FieldRevision> {
  /// What stands now.
  let stands: Revision.Whole
  /// What is to be written, every field of it.
  let wanted: Revision.Whole
  /// What the writer saw, as far as it is told; a field that is not is taken as seen just now.
  let seen: Revision
  /// What a clash of one field is called: what stands, and what was to be written.
  let clash: (Revision, Revision) -> Clash

  /// The field as it is from now on.
  ///
  /// Where the writer left it as it was seen, whatever stands now stays.
  ///
  /// - Throws: ``Refusal/changedMeanwhile(_:)`` where both changed it, each otherwise.
  func field<Value: Equatable>(
    _ whole: KeyPath<Revision.Whole, Value>, _ part: WritableKeyPath<Revision, Value?>
  ) throws(Refusal) -> Value {
    let (now, new) = (stands[keyPath: whole], wanted[keyPath: whole])
    let before = seen[keyPath: part] ?? now
    if new == before || new == now { return now }
    guard before == now else {
      var (theirs, yours) = (Revision(), Revision())
      theirs[keyPath: part] = now
      yours[keyPath: part] = new
      throw .changedMeanwhile(clash(theirs, yours))
    }
    return new
  }
}
