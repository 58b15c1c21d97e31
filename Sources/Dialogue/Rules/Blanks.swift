/// Places of a text that are left to be filled in: «____», «(…)», «XX», «???».
enum Blanks {
  /// The first such place, as it stands.
  static func first(in text: String) -> String? {
    // Asked of every text of every commitment; nearly all have none of these bytes.
    guard text.utf8.contains(where: { signs.contains($0) }) else { return nil }
    var run: [Character] = []
    // What stands before the run, and before this character.
    var (before, last): (Character, Character) = (" ", " ")
    for character in text + " " {
      if let mark = run.last, character != mark {
        if isBlank(run), !isNumeral(run, before, character) { return String(run) }
        run = []
      }
      if marks.contains(character) {
        if run.isEmpty { before = last }
        run.append(character)
      }
      last = character
    }
    return dotted.first(where: text.contains)
  }

  private static func isBlank(_ run: [Character]) -> Bool {
    run.count >= (run.first == "?" ? 3 : run.first == "X" ? 2 : 3)
  }

  /// «Juan XXIII», «siglo XXI».
  private static func isNumeral(
    _ run: [Character], _ before: Character, _ after: Character
  ) -> Bool {
    run.first == "X" && (before.isLetter || after.isLetter)
  }

  private static let signs: [UInt8] = Array("_?X([".utf8)
  private static let marks: Set<Character> = ["_", "?", "X"]
  private static let dotted = ["(…)", "(...)", "[…]", "[...]", "(por definir)", "(falta)"]
}
