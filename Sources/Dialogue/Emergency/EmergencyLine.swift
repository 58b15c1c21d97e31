/// One line told in an emergency, as far as it is understood:
///
/// ```
/// 3 detenidos, 5 heridos, comisaría de Antarumi, 14:10
/// ```
///
/// A number counts people where held, wounded, dead or missing follows it, at most one word later: «2 policías
/// heridos»; «desapareció» may stand before it, and what is missing must be people. Whoever is told of as both held and missing is missing. The line stays whole in ``text``, so that nothing is lost of what is not understood.
public struct EmergencyLine: Hashable, Sendable {
  public let text: String
  /// How many of each are counted; a group that was named without a number counts none.
  public private(set) var held = 0
  public private(set) var missing = 0
  public private(set) var wounded: [Wounded] = []
  public private(set) var hour: ClockHour?
  public private(set) var place = ""
  /// Whether the place is one where people are held, or cared for.
  public private(set) var isCustody = false
  public private(set) var isCare = false
  /// Whether anybody is told of as held, and as wounded or dead.
  public private(set) var tellsOfHeld = false
  public private(set) var tellsOfWounded = false

  /// Wounded or dead, of one side.
  public struct Wounded: Hashable, Sendable {
    public let count: Int
    public let isDead: Bool
    /// Of ``CodeList/side``; `nil` where nobody said.
    public let side: Code?
  }

  /// As many of a group as are given a card each; more stay in the words.
  public static let range: ClosedRange<Int> = 1...60

  public init(_ line: String, _ words: EmergencyWords) {
    text = line.trimmed
    var start = line.startIndex
    while start < line.endIndex {
      let end = line[start...].firstIndex { ",;".contains($0) } ?? line.endIndex
      read(line[start..<end], words)
      start = end < line.endIndex ? line.index(after: end) : end
    }
  }

  /// Its hour, where that is still to come.
  public func hourToCome(at now: Timestamp) -> ClockHour? {
    hour.flatMap { $0 > now.hour ? $0 : nil }
  }

  /// What stands between two commas.
  private mutating func read(_ part: Substring, _ words: EmergencyWords) {
    let typed = part.split(separator: " ").map { String($0) }
    let folded = typed.map { Folding.fold($0).filter { !"().!¡".contains($0) } }
    var pending: Pending?
    var isNone = false
    // «Desapareció», and the number that it was said of, until it is known of what.
    var hasVanished = false
    var placeAt: Int?
    var used = 0
    for (index, word) in folded.enumerated() {
      if let hour = Self.hour(word) {
        self.hour = self.hour ?? hour
        if placeAt == nil { used = index + 1 }
      } else if let number = words.number(word) {
        pending = Pending(number: number)
        isNone = false
      } else if words.none.contains(word), index + 1 < folded.count,
        words.located.contains(folded[index + 1])
      {
        // «1 no ubicado»: the next word counts them.
        continue
      } else if words.isMissing(word, after: index > 0 ? folded[index - 1] : "") {
        if let number = pending, number.isOfPeople {
          countMissing(isNone ? 0 : number.number)
          (pending, used) = (nil, index + 1)
        } else {
          hasVanished = !isNone && words.vanished.contains(word)
        }
      } else if hasVanished, let number = pending, words.persons.contains(word) {
        countMissing(number.number)
        (pending, hasVanished, used) = (nil, false, index + 1)
      } else if words.none.contains(word) {
        isNone = true
        pending = nil
      } else if words.held.contains(word), words.tellsOfMissing(folded[(index + 1)...]) {
        // «3 detenidos desaparecidos»: whom nobody finds is sought and not held; the next word counts them.
        tellsOfHeld = true
      } else if words.held.contains(word) {
        count(isNone ? nil : (pending?.number ?? 0), isHeld: true, isDead: false, nil)
        (pending, used) = (nil, index + 1)
      } else if words.wounded.contains(word) || words.dead.contains(word) {
        count(
          isNone ? nil : (pending?.number ?? 0), isHeld: false,
          isDead: words.dead.contains(word), pending?.side)
        (pending, used) = (nil, index + 1)
      } else if let number = pending {
        // One word may stand between.
        let side: Code? =
          words.police.contains(word)
          ? .police : words.armedForces.contains(word) ? .armedForces : nil
        pending =
          number.isSpent
          ? nil
          : Pending(
            number: number.number, side: side, isSpent: true,
            isOfPeople: words.persons.contains(word))
      }
      if placeAt == nil, words.places.contains(word), place.isEmpty {
        placeAt = index
        isCustody = words.custody.contains(word)
        isCare = words.care.contains(word)
      }
    }
    guard place.isEmpty, let placeAt, placeAt >= used else { return }
    // What stands before it belongs to it, as in «Antarumi police station», up to an «en» or «the».
    var begins = placeAt
    while begins > used, !words.at.contains(folded[begins - 1]) { begins -= 1 }
    let rest = typed[begins...].prefix { Self.hour(Folding.fold($0)) == nil }
    var kept = Array(rest)
    while let last = kept.last, words.at.contains(Folding.fold(last)) { kept.removeLast() }
    place = kept.joined(separator: " ")
  }

  private mutating func countMissing(_ number: Int) {
    guard number > 0 else { return }
    missing = min(missing + number, Self.range.upperBound)
  }

  private mutating func count(_ number: Int?, isHeld: Bool, isDead: Bool, _ side: Code?) {
    guard let number else { return }
    if isHeld {
      tellsOfHeld = true
      held = min(held + number, Self.range.upperBound)
    } else {
      tellsOfWounded = true
      if number > 0 { wounded.append(Wounded(count: number, isDead: isDead, side: side)) }
    }
  }

  /// `14:10` or `14h10`: with a point it would be a measure.
  private static func hour(_ word: String) -> ClockHour? {
    word.contains(".") ? nil : ClockHour(word)
  }

  /// A number whose people are not named yet.
  private struct Pending {
    let number: Int
    var side: Code?
    var isSpent = false
    /// Whether the word between says that they are people; where none stands there, they are.
    var isOfPeople = true
  }
}
