/// Words by which a text tells what somebody offered or demanded: «ofreció», «su propuesta».
enum Offer {
  /// The first such words, as written.
  static func words(in text: String) -> String? {
    first(in: text, single, pairs) { _ in true }
  }

  /// The first such words of a clause. What it obliges somebody to ask for, hand over or renounce is told with
  /// some of the same: «solicita a la ANA», «bajo su responsabilidad», «desiste de sus pretensiones».
  static func words(inClause text: String) -> String? {
    first(in: text, single.subtracting(ofDuties), pairs.subtracting(pairsOfDuties)) { before in
      before.hasPrefix("acept") || before.hasPrefix("accept")
    }
  }

  /// - Parameter isProposal: whether behind this word «su propuesta» is what somebody offers, and not what they
  ///   are to hand in.
  private static func first(
    in text: String, _ single: Set<String>, _ pairs: Set<String>,
    isProposal: (String) -> Bool
  ) -> String? {
    let sequence = WordSequence(text)
    let words = sequence.words.map(\.folded)
    for index in words.indices {
      if single.contains(words[index]) { return sequence.text(of: index..<(index + 1)) }
      guard index + 1 < words.count else { continue }
      let pair = "\(words[index]) \(words[index + 1])"
      guard pairs.contains(pair) else { continue }
      if handedIn.contains(pair), !isProposal(index > 0 ? words[index - 1] : "") { continue }
      return sequence.text(of: index..<(index + 2))
    }
    return nil
  }

  /// The first sum of money, as written: of what is not agreed it is somebody's claim.
  static func sum(in text: String) -> String? {
    let words = WordSequence(text)
    for index in words.words.indices where index > 0 {
      let unit = words.words[index].folded
      guard ["soles", "dolares", "dollars", "uit"].contains(unit) else { continue }
      let before = words.words[index - 1].folded
      if before.contains(where: \.isNumber) || ["mil", "millones", "de"].contains(before) {
        return words.text(of: (index - 1)..<(index + 1))
      }
    }
    for sign in ["S/", "US$", "$"] {
      guard let start = text.firstIndex(of: sign) else { continue }
      let rest = text[start...].dropFirst(sign.count)
      let figure = rest.drop { $0 == " " || $0 == "." || $0 == "\u{A0}" }
        .prefix { $0.isNumber || $0 == "," || $0 == "." || $0 == " " }
      if figure.contains(where: \.isNumber) {
        return String(text[start..<figure.endIndex]).trimmed
      }
    }
    return nil
  }

  /// Whether a sentence tells itself that it is of what one party holds.
  static func isPosition(_ text: String) -> Bool {
    let words = Folding.words(text)
    return zip(words, words.dropFirst()).contains { pair in
      ["como", "a"].contains(pair.0) && ["posicion", "position"].contains(pair.1)
    }
  }

  private static let single: Set<String> = [
    "ofrece", "ofrecen", "ofrecio", "ofrecieron", "ofrecia", "ofrecian", "propone", "proponen",
    "propuso", "propusieron", "proponia", "proponian", "contraoferta", "contraofertas",
    "contrapropuesta", "contrapropuestas", "contrapropuso", "planteo", "plantearon",
    "planteaba", "planteaban", "exige", "exigen", "exigia", "exigian", "exigio", "exigieron",
    "pedia", "pedian", "reclamaba", "reclamaban", "demandaba", "demandaban", "reclama", "reclaman",
    "reclamo",
    "reclamaron", "pide", "piden", "pidio", "pidieron", "solicita", "solicitan", "solicito",
    "solicitaron", "pretende", "pretenden", "pretension", "pretensiones", "offered", "proposed",
    "claimed", "demanded",
    "counteroffer",
  ]

  private static let ofDuties: Set<String> = [
    "reclamo", "reclama", "reclaman", "pide", "piden", "solicita", "solicitan", "exige", "exigen",
    "pretension", "pretensiones",
  ]

  private static let handedIn: Set<String> = ["su propuesta", "sus propuestas"]

  private static let pairsOfDuties: Set<String> = [
    "la oferta", "la posicion", "llego hasta", "llega hasta", "bajo de", "bajo su", "subio su",
    "pide que", "piden que",
  ]

  private static let pairs: Set<String> = [
    "su oferta", "su propuesta", "su posicion", "sus ofertas", "sus propuestas", "sus posiciones",
    "la oferta", "la posicion", "oferta inicial", "estaba dispuesta", "estaba dispuesto",
    "estaban dispuestos",
    "estaban dispuestas", "llego hasta", "llega hasta", "bajo de", "subio su", "bajo su",
    "pide que", "piden que", "quiere que", "quieren que", "their offer", "their position",
    "its offer", "its position",
  ]
}

extension String {
  /// Where a word of signs begins; `nil` where it does not stand here.
  fileprivate func firstIndex(of words: String) -> Index? {
    indices.first { self[$0...].hasPrefix(words) }
  }
}
