extension Mesa {
  /// Somebody on the list who may be the one of whom these details tell.
  public func person(like details: PersonDetails) -> Person? {
    listedPeople.first { details.isLike($0.details) }
  }
}

extension PersonDetails {
  /// Eight digits; nine, or letters among them, are the card of a foreigner or a passport.
  public static func isUsualDNI(_ text: String) -> Bool {
    let isPlain = text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter) }
    let digits = text.count(where: \.isNumber)
    if digits == text.count { return isPlain && (text.count == 8 || text.count == 9) }
    return isPlain && digits >= 5 && text.count <= 12 && text.count - digits <= 3
  }

  /// Whether these may be of one person: a DNI tells people apart and binds them together; without
  /// one, names that have each other's words, or the letters that stand for them.
  func isLike(_ other: PersonDetails) -> Bool {
    let (mine, theirs) = (Self.padded(dni), Self.padded(other.dni))
    if !mine.isEmpty, !theirs.isEmpty { return mine == theirs }
    return PersonLikeness.between(name, other.name)
  }

  /// With the zeros before it that a spreadsheet drops.
  private static func padded(_ dni: String) -> String {
    let isShort = (5...7).contains(dni.count) && dni.allSatisfy(\.isNumber)
    return isShort ? String(repeating: "0", count: 8 - dni.count) + dni : dni
  }
}

/// Whether two names may be those of one person. It only ever suggests.
enum PersonLikeness {
  static func between(_ one: String, _ other: String) -> Bool {
    let (left, right) = (words(of: one), words(of: other))
    guard left.count > 1, right.count > 1 else { return left == right && !left.isEmpty }
    let (few, many) = left.count <= right.count ? (left, right) : (right, left)
    var rest = many
    var whole = 0
    for word in few {
      guard let place = rest.firstIndex(where: { isLike(word, $0) }) else { return false }
      if word.count > 1, rest[place].count > 1 { whole += 1 }
      rest.remove(at: place)
    }
    return whole > 1
  }

  private static func words(of name: String) -> [String] {
    Folding.fold(name).split { !$0.isLetter }.map { String($0) }
  }

  /// The same word, the letter that stands for it, or one with a slip of the pen.
  private static func isLike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if one.count == 1 || other.count == 1 { return one.first == other.first }
    guard min(one.count, other.count) > 4 else { return false }
    return EditDistance.between(Array(one.utf8), Array(other.utf8)) == 1
  }
}
