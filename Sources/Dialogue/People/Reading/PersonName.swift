/// A name as people write it in lists, made into the name of a person.
struct PersonName: Hashable {
  var name: String
  /// The same with its letters as they were written.
  let written: String
  /// As the form of address says it; ``Code/unsaid`` where none does.
  var sex = Code.unsaid

  private static let addresses: [String: Code] = [
    "sr": .man, "sres": .unsaid, "don": .man, "d": .man, "hno": .man,
    "sra": .woman, "srta": .woman, "dra": .woman, "dona": .woman, "hna": .woman, "lcda": .woman,
    "dr": .unsaid, "ing": .unsaid, "lic": .unsaid, "abog": .unsaid, "abg": .unsaid, "mg": .unsaid,
    "mag": .unsaid, "prof": .unsaid, "arq": .unsaid, "econ": .unsaid, "cpc": .unsaid,
    "gral": .unsaid, "crnl": .unsaid, "cmdte": .unsaid, "cap": .unsaid, "tte": .unsaid,
    "padre": .unsaid, "mons": .unsaid, "pbro": .unsaid, "senor": .man, "senora": .woman,
    "senorita": .woman,
  ]

  /// Words of a name that are written small.
  private static let particles: Set<String> = [
    "de", "del", "la", "las", "los", "y", "e", "da", "do",
  ]

  /// «Sr. AYQUIPA LLACSA, Fortunato» → Fortunato Ayquipa Llacsa, a man.
  ///
  /// - Parameter isOneName: whether a comma parts surnames from given names rather than two things.
  init(_ text: String, isOneName: Bool) {
    var words = text.tidyLine.split(separator: " ").map { String($0) }
    while words.count > 1, let first = words.first, let sex = Self.address(first) {
      if sex != .unsaid { self.sex = sex }
      words.removeFirst()
    }
    var name = words.joined(separator: " ")
    if isOneName {
      let parts = name.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
      if parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty { name = "\(parts[1]) \(parts[0])" }
    }
    written = name
    self.name = Self.cased(name)
  }

  /// The sex that a form of address says; `nil` for what is none.
  private static func address(_ word: String) -> Code? {
    let folded = Folding.fold(word)
    let isAbbreviated = folded.hasSuffix(".")
    let bare = isAbbreviated ? String(folded.dropLast()) : folded
    guard let sex = addresses[bare] else { return nil }
    // «D» or «Cap» without a point may be a name.
    return isAbbreviated || bare.count > 3
      || ["sr", "don", "sra", "ing", "dra", "lic"].contains(bare)
      ? sex : nil
  }

  /// A name all in capitals, or all in small letters, as names are written.
  private static func cased(_ name: String) -> String {
    let isShouted = name == name.uppercased()
    guard isShouted || name == name.lowercased() else { return name }
    return name.split(separator: " ").enumerated().map { place, word in
      let small = word.lowercased()
      if place > 0, particles.contains(small) { return small }
      return capitalised(small)
    }.joined(separator: " ")
  }

  /// Each part of «d’azevedo» and «paredes-ruiz» with a capital.
  private static func capitalised(_ word: String) -> String {
    var result = ""
    var begins = true
    for character in word {
      result += begins ? character.uppercased() : String(character)
      begins = !character.isLetter && !character.isNumber
    }
    return result
  }

  /// Whether it is a small word of a name, as in «de la Cruz».
  static func isParticle(_ word: String) -> Bool { particles.contains(word.lowercased()) }

  /// Whether it has a letter, and room on the list.
  static func fits(_ name: String) -> Bool {
    name.contains(where: \.isLetter) && name.unicodeScalars.count <= Refusal.Field.person.limit
  }

  /// Whether it looks like the name of somebody: two words of which each has a capital.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ").filter { !particles.contains($0.lowercased()) }
    let capitals = words.filter { $0.first?.isUppercase == true }
    return capitals.count >= 2 && capitals.count == words.count
  }
}
