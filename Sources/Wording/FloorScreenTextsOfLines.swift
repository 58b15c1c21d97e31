import Dialogue

/// The words around the line to capture, and where lines are sorted.
extension FloorScreenTexts {
  public var lineKeys: String { say("Teclas de APUNTE", "Keys of NOTE") }
  public var savesLine: String {
    say(
      "guardar la línea y volver a MANDO; sin texto, solo volver",
      "save the line and go back to COMMAND; without text, only go back")
  }
  public var inWords: String {
    say("Entre las palabras, si se quiere", "Among the words, if wanted")
  }
  /// What may stand among the words, and what it means.
  public var lineMarks: [(typed: String, means: String)] {
    [
      ("13:", say("al principio, quién lo dijo", "at the beginning, who said it")),
      ("@13", say("lo mismo en cualquier lugar", "the same anywhere")),
      (
        "#interés", say("qué es; se puede clasificar después", "what it is; it may be sorted later")
      ),
      ("10:42 13", say("de papel: la hora y quién", "from paper: the hour and who")),
    ]
  }

  /// What was marked, names nothing, and stayed among the words.
  public func strays(_ strays: [CaptureLine.Stray]) -> String {
    let parts = strays.map { stray in
      switch stray {
      case .who(let typed): say("«\(typed)» no es de nadie", "“\(typed)” is nobody’s")
      case .what(let typed): say("«\(typed)» no es ninguna clase", "“\(typed)” is no kind")
      case .hour(let hour):
        say("las \(hour) todavía no llegan", "\(hour) is still to come")
      }
    }
    return say("Quedó en el texto: ", "It stayed in the text: ") + parts.joined(separator: "; ")
  }

  // MARK: Sorting

  public var sortedOtherwise: String { say("Se clasificó de otro modo", "Sorted otherwise") }
  public func sorted(_ kind: String, _ text: String) -> String {
    "\(kind.capitalizedFirst): \(text)"
  }
  public var unsortedAbove: String {
    say("Más arriba quedan líneas sin clasificar.", "Lines further up are not sorted yet.")
  }
  public var allSorted: String {
    say("De esta sesión todo está clasificado.", "All of this session is sorted.")
  }
  public func lineStruck(_ text: String, _ key: String) -> String {
    say(
      "Línea tachada: «\(text)». \(key) la devuelve.",
      "Line struck out: “\(text)”. \(key) brings it back.")
  }
  public var digitsOfKinds: String {
    let kinds = NoteKindTexts(language)
    return NoteKind.allCases.map { "\($0.digit) \(kinds.name($0))" }.joined(separator: ", ")
  }

  // MARK: A number where a line is meant

  /// A line that is nothing but the number of somebody; saved again it is carried out.
  public func numberAsLine(_ typed: String, _ name: String, _ typing: Typing) -> String {
    let does =
      switch typing {
      case .give, .leave: say("le da la palabra", "gives them the floor")
      case .ask:
        say(
          "anota que pide la palabra, o que ya no",
          "notes that they ask for the floor, or no longer")
      case .interrupt: say("anota que interrumpe", "notes that they interrupt")
      }
    return say(
      "No se apuntó: «\(typed)» es \(name). Enter otra vez \(does).",
      "Not noted: “\(typed)” is \(name). Enter again \(does).")
  }
  public func numberSpeaks(_ typed: String, _ name: String) -> String {
    say(
      "No se apuntó: «\(typed)» es \(name), que ya tiene la palabra.",
      "Not noted: “\(typed)” is \(name), who has the floor already.")
  }
  public var nothingAbove: String {
    say("No hay una línea arriba a la que unirla.", "There is no line above to join it to.")
  }
}
