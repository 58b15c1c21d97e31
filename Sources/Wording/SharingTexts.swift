/// What a person is told when another changes meanwhile what the own screen is about, in one language.
public struct SharingTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// How to go on after a field changed meanwhile.
  public var saveAgain: String {
    say("Si guarda otra vez, quedará lo suyo.", "If you save again, yours will stand.")
  }
  /// Added where what a form is about is gone.
  public var textStays: String {
    say("Lo que usted escribió sigue aquí.", "What you wrote is still here.")
  }
  /// Where what a form is about stands in the book no more.
  public var addingUndone: String {
    say(
      "Esa anotación ya no está: se deshizo el folio que la agregó.",
      "That entry is there no more: the folio that added it was undone.")
  }
  /// Of a choice of a draft that another struck out since.
  public var lost: String { say("ya no está", "no longer there") }
  /// What the folio says that keeps another one from being undone.
  public func laterFolio(_ folio: Int, _ what: String) -> String {
    say("El folio \(folio) dice: \(what)", "Folio \(folio) says: \(what)")
  }

  /// What would be undone was written before this window was opened.
  public func undoesEarlier(
    _ what: String, _ folio: Int, _ author: String, _ when: String, _ key: String
  ) -> String {
    say(
      "Es de antes: folio \(folio), \(author), \(when): «\(what)». \(key) otra vez lo deshace.",
      "From before: folio \(folio), \(author), \(when): “\(what)”. \(key) again undoes it.")
  }
}
