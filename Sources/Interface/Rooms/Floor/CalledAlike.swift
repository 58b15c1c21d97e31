import Dialogue
import Wording

/// Several whose names begin with what was typed: letters tell them apart, or the arrows go through them.
extension AppState {
  /// Whoever is called so; nobody where that is one, or none.
  func candidates(_ typing: FloorTyping) -> [PersonID] {
    guard !typing.text.isEmpty,
      case .several(let people)? = table?.mesa.speaker(called: typing.text)
    else { return [] }
    return people
  }

  /// On whom the arrows stand.
  func chosen(_ typing: FloorTyping) -> Speaker? {
    let people = candidates(typing)
    return typing.place.flatMap { people.indices.contains($0) ? .person(people[$0]) : nil }
  }

  /// To the next of them, or to the one before; from the last on to the first.
  mutating func step(_ typing: FloorTyping, by step: Int) -> [Effect] {
    let count = candidates(typing).count
    var typing = typing
    typing.place = typing.place.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    change(FloorRoom.self) { $0.typing = typing }
    return []
  }
}
