/// What is said of a code that was printed on a paper, in one language.
public struct CodeTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «quebrada: es el código del folio 12, escrito el 22.11.2026 10:31 por Rosa.»
  public func folio(_ mesa: String, _ folio: Int, _ when: String, _ by: String) -> String {
    say(
      "\(mesa): es el código del folio \(folio), escrito el \(when) por \(by).",
      "\(mesa): it is the code of folio \(folio), written on \(when) by \(by).")
  }
  /// A line that can no longer be read.
  public func unreadable(_ mesa: String, _ folio: Int) -> String {
    say(
      "\(mesa): es el código de la línea \(folio), que no se entiende.",
      "\(mesa): it is the code of line \(folio), which cannot be understood.")
  }
  public func acta(_ mesa: String, _ acta: Int, _ folio: Int, _ when: String, _ by: String)
    -> String
  {
    say(
      "\(mesa): es la huella del documento del acta \(acta), que pasó a firma en el folio "
        + "\(folio), escrito el \(when) por \(by).",
      "\(mesa): it is the digest of the document of acta \(acta), which went to signature in "
        + "folio \(folio), written on \(when) by \(by).")
  }
  public func issued(_ mesa: String, _ file: String, _ folio: Int, _ when: String, _ by: String)
    -> String
  {
    say(
      "\(mesa): es la huella del archivo emitido «\(file)», que consta en el folio \(folio), "
        + "escrito el \(when) por \(by).",
      "\(mesa): it is the digest of the issued file “\(file)”, on record in folio \(folio), "
        + "written on \(when) by \(by).")
  }
  public func attached(_ mesa: String, _ file: String, _ folio: Int, _ when: String, _ by: String)
    -> String
  {
    say(
      "\(mesa): es la huella del archivo adjunto «\(file)», que consta en el folio \(folio), "
        + "escrito el \(when) por \(by).",
      "\(mesa): it is the digest of the attached file “\(file)”, on record in folio \(folio), "
        + "written on \(when) by \(by).")
  }
  /// What the folio says.
  public func says(_ sentence: String) -> String {
    say("Dice: \(sentence)", "It says: \(sentence)")
  }
  public var ofNewerVersion: String {
    say(
      "Lo escribió una versión más nueva de mesa; actualice el programa para leerlo.",
      "A newer version of mesa wrote it; update the program to read it.")
  }
  /// It is the folio by which this acta went to signature.
  public func actaOnFolio(_ acta: Int) -> String {
    say(
      "Con ese folio pasó a firma el acta \(acta).",
      "Acta \(acta) went to signature by this folio.")
  }
  public var struck: String {
    say(
      "Ese folio se tachó después; sigue legible.",
      "That folio was struck out later; it is still legible.")
  }
  /// Whether what stands before it is as it was when the code was printed.
  public var chained: String {
    say(
      "Todo lo anotado hasta ese folio está tal como cuando se imprimió el código.",
      "All that was noted up to that folio is as it was when the code was printed.")
  }
  public var unchained: String {
    say(
      "Antes de ese folio hay otros que no encajan; compruébelo con «mesa verificar».",
      "Before that folio there are others that do not fit; check them with “mesa verificar”.")
  }
  public var notFound: String {
    say(
      "Ningún libro tiene un folio ni un archivo con ese código. Revise que lo copió bien; si es "
        + "así, el papel es de otro libro, o su libro se alteró después.",
      "No book has a folio or a file with that code. Check that you copied it well; if so, the "
        + "paper is of another book, or its book was altered later.")
  }
  public func notFoundIn(_ mesa: String) -> String {
    say(
      "El libro de «\(mesa)» no tiene un folio ni un archivo con ese código. Revise que lo copió "
        + "bien; si es así, el papel es de otro libro, o este se alteró después.",
      "The book of “\(mesa)” has no folio or file with that code. Check that you copied it well; "
        + "if so, the paper is of another book, or this one was altered later.")
  }
  /// The code is that of another folio than the one that was named with it.
  public func elsewhere(_ mesa: String, _ folio: Int, _ named: Int) -> String {
    say(
      "\(mesa): ese código es el del folio \(folio), no el del \(named). Revise cuál de los dos "
        + "se copió mal.",
      "\(mesa): that code is that of folio \(folio), not of \(named). Check which of the two was "
        + "copied wrongly.")
  }
  /// The folio that was named has another code, of which this is the beginning.
  public func otherCode(_ mesa: String, _ folio: Int, _ code: String) -> String {
    say(
      "\(mesa): el código del folio \(folio) empieza por \(code). O el suyo se copió mal, o el "
        + "papel es de otro libro, o este se alteró después.",
      "\(mesa): the code of folio \(folio) begins with \(code). Either yours was copied wrongly, "
        + "or the paper is of another book, or this one was altered later.")
  }
  public func noSuchFolio(_ mesa: String, _ folio: Int, _ last: Int) -> String {
    say(
      "\(mesa): no hay folio \(folio); el libro llega hasta el \(last).",
      "\(mesa): there is no folio \(folio); the book ends at \(last).")
  }
}
