/// What happened to the list of people.
public enum PersonEvent: Hashable, Sendable {
  indirect case added(Person)
  /// Names only the fields that change, each as it stood and as it stands from then on.
  indirect case revised(PersonID, from: PersonRevision, to: PersonRevision)
  /// Off the list for the future; still shown wherever the person stood.
  case struck(PersonID, reason: String)
}
