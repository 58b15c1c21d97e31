/// What a kind of record is called, and how words that go with it end.
public struct KindName: Hashable, Sendable {
  public let one: String
  public let many: String
  /// True where Spanish says «agregada» of it rather than «agregado».
  public let isFeminine: Bool

  static func masculine(_ one: String, _ many: String) -> KindName {
    KindName(one: one, many: many, isFeminine: false)
  }

  static func feminine(_ one: String, _ many: String) -> KindName {
    KindName(one: one, many: many, isFeminine: true)
  }
}
