/// What a person is told when another changes meanwhile what the own screen is about, in one language.
public struct SharingTexts: Sendable {
  /// How to go on after a field changed meanwhile.
  public let saveAgain: String
  /// Added where what a form is about is gone.
  public let textStays: String
  /// Of a choice of a draft that another struck out since.
  public let lost: String
  /// Why an undo or redo was turned down: what it would be of by now.
  public let notUndone, notRedone: @Sendable (_ what: String, _ folio: Int, _ by: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> SharingTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  static let spanish = SharingTexts(
    saveAgain: "Si guarda otra vez, quedará lo suyo.",
    textStays: "Lo que usted escribió sigue aquí.", lost: "ya no está",
    notUndone: { what, folio, by in
      "No se deshizo: lo último es ahora el folio \(folio), de \(by) («\(what)»); repita la orden "
        + "para deshacer ese."
    },
    notRedone: { what, folio, by in
      "No se rehízo: lo último deshecho es ahora «\(what)» (folio \(folio), de \(by)); repita la "
        + "orden para rehacer eso."
    })

  static let english = SharingTexts(
    saveAgain: "If you save again, yours will stand.",
    textStays: "What you wrote is still here.", lost: "no longer there",
    notUndone: { what, folio, by in
      "Not undone: the last is now folio \(folio), by \(by) (“\(what)”); give the order again to "
        + "undo that one."
    },
    notRedone: { what, folio, by in
      "Not redone: what was last undone is now “\(what)” (folio \(folio), by \(by)); give the order "
        + "again to redo that."
    })
}
