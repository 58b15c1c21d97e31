import Dialogue

/// What labels and numbers of people stand for, where commands are read.
public final class Labels {
  let identities: [String: Identity]
  let person: (String) -> PersonID?

  /// - Parameters:
  ///   - identities: what earlier lines made under each label.
  ///   - person: whoever has a number at the table, such as `13`.
  public init(
    _ identities: [String: Identity], person: @escaping (String) -> PersonID? = { _ in nil }
  ) {
    self.identities = identities
    self.person = person
  }
}
