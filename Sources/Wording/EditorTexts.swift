/// What became of a text in the person's own editor, in one language.
public struct EditorTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// The editor ended with an error, and had saved something.
  public var takenDespiteError: String {
    say(
      "El editor terminó con un error; se tomó lo que había guardado. Revíselo.",
      "The editor ended with an error; what it had saved was taken. Check it.")
  }
  /// The editor came back at once with nothing saved.
  public var didNotWait: String {
    say(
      "El editor no esperó; use --wait. Lo que guarde en él se tomará después.",
      "The editor did not wait; use --wait. What you save in it will be taken later.")
  }
  /// Text that an editor saved later, or in a run that was killed, is in its draft now.
  public var recovered: String {
    say(
      "Se recuperó lo guardado en su editor; está como borrador en su formulario.",
      "What your editor saved was recovered; it is a draft in its form.")
  }
  /// The file is not text, or is too long; it stays where it is.
  public func unreadable(_ path: String) -> String {
    say(
      "No se pudo leer como texto UTF-8 lo que guardó el editor; sigue en \(path).",
      "What the editor saved could not be read as UTF-8; it is still in \(path).")
  }
  public func tooLong(_ path: String) -> String {
    say(
      "Lo que guardó el editor no cabe en el campo; sigue en \(path).",
      "What the editor saved does not fit the field; it is still in \(path).")
  }
  /// A file of which it cannot be told where it belongs.
  public func left(_ path: String) -> String {
    say(
      "Quedó un texto de su editor en \(path); léalo y bórrelo.",
      "A text of your editor was left in \(path); read it and remove it.")
  }
}
