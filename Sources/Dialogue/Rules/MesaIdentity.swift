/// The name of a mesa's folder: 1 to 64 of `a`-`z`, `0`-`9` and single inner hyphens.
public enum MesaIdentity {
  public static func isValid(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    guard (1...64).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else {
      return false
    }
    let isSingle = zip(bytes, bytes.dropFirst()).allSatisfy { $0 != 0x2D || $1 != 0x2D }
    return isSingle
      && bytes.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }

  /// An identity made of a name and a year: «Quebrada Honda», 2026 → `quebrada-honda-2026`.
  ///
  /// - Parameter taken: whether an identity is already in use; a number is then added.
  public static func make(from name: String, year: Int, taken: (String) -> Bool) -> String {
    var slug = ""
    for character in Folding.fold(name) {
      if character.isASCII, character.isLetter || character.isNumber {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
      if slug.utf8.count == 48 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    let base = (slug.isEmpty ? "mesa" : slug) + "-" + String(year)
    guard taken(base) else { return base }
    var number = 2
    while taken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }
}
