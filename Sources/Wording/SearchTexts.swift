import Dialogue

/// What a search over all mesas says, in one language.
public struct SearchTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Where a hit stands: «acuerdo 3», «ficha del caso».
  public func name(_ entry: SearchEntry) -> String {
    switch entry.place {
    case .caseFile: say("ficha del caso", "case file")
    case .party: numbered(say("parte", "party"), entry)
    case .session: numbered(say("sesión", "session"), entry)
    case .record(_, let kind): numbered(Wording(language).records.kind(kind), entry)
    case .note: numbered(say("nota", "note"), entry)
    case .phaseStep: say("paso de fase", "step between phases")
    }
  }

  private func numbered(_ name: String, _ entry: SearchEntry) -> String {
    "\(name) \(entry.number)"
  }

  public func folio(_ number: Int) -> String { say("folio \(number)", "folio \(number)") }

  /// The line of a text that has most of the words, from shortly before the first of them.
  ///
  /// - Parameters:
  ///   - text: where it is not what stands there.
  ///   - limit: characters at most.
  public func excerpt(
    _ entry: SearchEntry, _ query: SearchQuery, _ limit: Int, of text: String? = nil
  ) -> String {
    let lines = (text ?? entry.text).split(whereSeparator: \.isNewline).map(String.init)
    func count(_ line: String) -> Int {
      let words = SearchQuery.words(of: line)
      return query.words.count { wanted in words.contains { $0.hasPrefix(wanted) } }
    }
    let counts = lines.map(count)
    guard let most = counts.max(), let index = counts.firstIndex(of: most) else { return "" }
    return Excerpt.of(lines[index], around: query.words, limit)
  }

  /// - Parameter shown: how many of them are.
  public func found(_ total: Int, shown: Int) -> String {
    let places = total == 1 ? say("1 lugar", "1 place") : say("\(total) lugares", "\(total) places")
    return shown == total
      ? places
      : say(
        "\(places); se muestran los primeros \(shown)", "\(places); the first \(shown) are shown")
  }

  public func title(_ words: String) -> String {
    say("Búsqueda: \(words)", "Search: \(words)")
  }
  public var columnPlace: String { say("Lugar en la mesa", "Place in the mesa") }
  public var columnExcerpt: String { say("Texto", "Text") }
  public var fieldWords: String { say("Palabras", "Words") }
  public var fieldReach: String { say("Dónde", "Where") }
  public var sharedOnly: String {
    say("Sin lo privado ni personas en riesgo", "Without what is private or people at risk")
  }
  public var everything: String { say("En todo", "Everywhere") }

  public var nothing: String {
    say("Ningún lugar tiene esas palabras.", "No place has these words.")
  }

  public var noWords: String {
    say("Escriba al menos una palabra o un número.", "Type a word or a number at least.")
  }

  /// How many mesas have a book that cannot be read whole.
  public func troubled(_ count: Int) -> String {
    count == 1
      ? say(
        "Hay una mesa cuyo libro no pudo leerse entero.",
        "One mesa has a book that could not be read whole.")
      : say(
        "Hay \(count) mesas cuyos libros no pudieron leerse enteros.",
        "\(count) mesas have books that could not be read whole.")
  }

  public var madeAnew: String {
    say(
      "El índice de búsqueda no servía; se hizo de nuevo a partir de los libros.",
      "The search index was of no use; it was made anew from the books.")
  }

  public var unavailable: String {
    say(
      "El índice de búsqueda no se pudo usar ahora; se leyeron los libros, que es más lento.",
      "The search index could not be used just now; the books were read, which is slower.")
  }
}
