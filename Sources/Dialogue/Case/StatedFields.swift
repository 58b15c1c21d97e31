extension Chronicle {
  /// What a table says of a day and no fact of that very day says already.
  ///
  /// A field that stood so before belongs to it, too: that it still was so on that day is a fact of its own,
  /// which an older table that is imported later does not change.
  public func unstated(
    in revision: CaseFileRevision, on day: CalendarDate
  ) -> CaseFileRevision {
    var file = CaseFile(name: "")
    var stated: Set<String> = []
    for fact in caseFacts where fact.day == day {
      guard case .file(let said) = fact.change else { continue }
      file = said.applied(to: file)
      stated.formUnion(said.fields)
    }
    let other = Set(CaseFileRevision(from: file, to: revision.applied(to: file)).fields)
    return revision.keeping { other.contains($0) || !stated.contains($0) }
  }
}
