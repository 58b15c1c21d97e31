/// What was typed into a form and not saved, with what each field held as the person saw it last.
///
/// So a draft that is put back over what another changed meanwhile is told apart from a field that
/// nobody touched.
public struct Draft: Hashable, Sendable {
  public var values: [String]
  /// As many as values; `nil` on a draft of an earlier version, which is taken as based on what
  /// stands now.
  public var basis: [String]?
  /// Where the keys went, as a place of the form's focus; `nil` where nobody knows.
  public var focus: Int?

  public init(_ values: [String], basis: [String]? = nil, focus: Int? = nil) {
    self.values = values
    self.basis = basis
    self.focus = focus
  }
}
