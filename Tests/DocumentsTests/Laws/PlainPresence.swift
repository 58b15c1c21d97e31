import Dialogue

/// How a list says that somebody came.
enum PlainPresence {
  static func said(_ presence: Presence?) -> String {
    guard let presence else { return "no consta" }
    let word = presence.isPresent ? "presente" : "ausente"
    switch (presence.from, presence.until) {
    case (nil, nil): return word
    case (let from?, nil): return "\(word), desde las \(from)"
    case (nil, let until?): return "\(word), hasta las \(until)"
    case (let from?, let until?): return "\(word), \(from)–\(until)"
    }
  }
}
