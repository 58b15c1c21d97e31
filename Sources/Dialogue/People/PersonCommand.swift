/// What is asked for on the list of people.
public enum PersonCommand: Hashable, Sendable {
  indirect case add(PersonDetails)
  /// Only the fields that it names are to change.
  indirect case revise(PersonID, PersonRevision, from: PersonRevision = PersonRevision())
  case strike(PersonID, reason: String)
}
