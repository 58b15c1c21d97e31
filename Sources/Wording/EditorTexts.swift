/// What became of a text in the person's own editor, in one language.
public struct EditorTexts: Sendable {
  /// The editor ended with an error, and had saved something.
  public let takenDespiteError: String
  /// The editor came back at once with nothing saved.
  public let didNotWait: String
  /// Text that an editor saved later, or in a run that was killed, is in its draft now.
  public let recovered: String
  /// The file is not text, or is too long; it stays where it is.
  public let unreadable, tooLong: @Sendable (_ path: String) -> String
  /// A file of which it cannot be told where it belongs.
  public let left: @Sendable (_ path: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> EditorTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }

  static let spanish = EditorTexts(
    takenDespiteError: "El editor terminó con un error; se tomó lo que había guardado. Revíselo.",
    didNotWait: "El editor no esperó; use --wait. Lo que guarde en él se tomará después.",
    recovered: "Se recuperó lo guardado en su editor; está como borrador en su formulario.",
    unreadable: { "No se pudo leer como texto UTF-8 lo que guardó el editor; sigue en \($0)." },
    tooLong: { "Lo que guardó el editor no cabe en el campo; sigue en \($0)." },
    left: { "Quedó un texto de su editor en \($0); léalo y bórrelo." })

  static let english = EditorTexts(
    takenDespiteError: "The editor ended with an error; what it had saved was taken. Check it.",
    didNotWait: "The editor did not wait; use --wait. What you save in it will be taken later.",
    recovered: "What your editor saved was recovered; it is a draft in its form.",
    unreadable: { "What the editor saved could not be read as UTF-8; it is still in \($0)." },
    tooLong: { "What the editor saved does not fit the field; it is still in \($0)." },
    left: { "A text of your editor was left in \($0); read it and remove it." })
}
