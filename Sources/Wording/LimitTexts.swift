/// What a person is told of text that is too long for its field, in one language.
public struct LimitTexts: Sendable {
  /// Shown while it is too long.
  public let tooLong: @Sendable (_ field: String, _ excess: Int, _ limit: Int) -> String
  /// Why saving was turned down.
  public let notSaved: @Sendable (_ field: String) -> String
  /// What of a paste found no room at all.
  public let noRoom: @Sendable (_ surplus: Int, _ ceiling: Int) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> LimitTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  static let spanish = LimitTexts(
    tooLong: { field, excess, limit in
      "«\(field)»: \(excess) \(excess == 1 ? "letra" : "letras") de más; el límite es \(limit)."
    },
    notSaved: {
      "No se guardó: «\($0)» pasa de su límite. Abrévielo; lo escrito sigue aquí."
    },
    noRoom: { surplus, ceiling in
      "\(surplus == 1 ? "Quedó fuera 1 letra" : "Quedaron fuera \(surplus) letras") de lo pegado: "
        + "un campo tiene por límite \(ceiling)."
    })

  static let english = LimitTexts(
    tooLong: { field, excess, limit in
      "“\(field)”: \(excess) \(excess == 1 ? "letter" : "letters") too many; the limit is "
        + "\(limit)."
    },
    notSaved: {
      "Not saved: “\($0)” goes beyond its limit. Shorten it; what you wrote is still here."
    },
    noRoom: { surplus, ceiling in
      "\(surplus) \(surplus == 1 ? "letter" : "letters") of the paste found no room: the limit of a "
        + "field is \(ceiling)."
    })
}
