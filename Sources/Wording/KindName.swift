/// What a kind of record is called, and how words that go with it end.
public struct KindName: Hashable, Sendable {
  public let one: String
  public let many: String
  /// True where Spanish says «agregada» of it rather than «agregado».
  public let isFeminine: Bool
  /// The Spanish «el» or «la» before it; both where the word is the same for women and men.
  let article: String

  static func masculine(_ one: String, _ many: String, article: String = "el") -> KindName {
    KindName(one: one, many: many, isFeminine: false, article: article)
  }

  static func feminine(_ one: String, _ many: String, article: String = "la") -> KindName {
    KindName(one: one, many: many, isFeminine: true, article: article)
  }
}
