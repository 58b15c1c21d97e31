/// What a person is told of text that is too long for its field, in one language.
public struct LimitTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Shown while it is too long.
  public func tooLong(_ field: String, _ excess: Int, _ limit: Int) -> String {
    say(
      "«\(field)»: \(excess) \(excess == 1 ? "letra" : "letras") de más; el límite es \(limit).",
      "“\(field)”: \(excess) \(excess == 1 ? "letter" : "letters") too many; the limit is "
        + "\(limit).")
  }
  /// Why saving was turned down.
  public func notSaved(_ field: String) -> String {
    say(
      "No se guardó: «\(field)» pasa de su límite. Abrévielo; lo escrito sigue aquí.",
      "Not saved: “\(field)” goes beyond its limit. Shorten it; what you wrote is still here.")
  }
  /// What of a paste found no room at all.
  public func noRoom(_ surplus: Int, _ ceiling: Int) -> String {
    say(
      "\(surplus == 1 ? "Quedó fuera 1 letra" : "Quedaron fuera \(surplus) letras") de lo pegado: "
        + "un campo tiene por límite \(ceiling).",
      "\(surplus) \(surplus == 1 ? "letter" : "letters") of the paste found no room: the limit of "
        + "a field is \(ceiling).")
  }
}
