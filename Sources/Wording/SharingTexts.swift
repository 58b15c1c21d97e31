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
  /// Of a choice of a draft that another struck out since.
  public var lost: String { say("ya no está", "no longer there") }
  /// Why an undo or redo was turned down: what it would be of by now.
  public func notUndone(_ what: String, _ folio: Int, _ by: String) -> String {
    say(
      "No se deshizo: lo último es ahora el folio \(folio), de \(by) («\(what)»); repita la orden "
        + "para deshacer ese.",
      "Not undone: the last is now folio \(folio), by \(by) (“\(what)”); give the order again to "
        + "undo that one.")
  }
  public func notRedone(_ what: String, _ folio: Int, _ by: String) -> String {
    say(
      "No se rehízo: lo último deshecho es ahora «\(what)» (folio \(folio), de \(by)); repita la "
        + "orden para rehacer eso.",
      "Not redone: what was last undone is now “\(what)” (folio \(folio), by \(by)); give the "
        + "order again to redo that.")
  }
}
