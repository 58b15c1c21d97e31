/// What is said of a code that was printed on a paper, in one language.
public struct CodeTexts: Sendable {
  /// «quebrada: es el código del folio 12, escrito el 22.11.2026 10:31 por Rosa.»
  public let folio: @Sendable (_ mesa: String, _ folio: Int, _ when: String, _ by: String) -> String
  /// A line that can no longer be read.
  public let unreadable: @Sendable (_ mesa: String, _ folio: Int) -> String
  public let acta:
    @Sendable (_ mesa: String, _ acta: Int, _ folio: Int, _ when: String, _ by: String) -> String
  public let issued,
    attached:
      @Sendable (_ mesa: String, _ file: String, _ folio: Int, _ when: String, _ by: String) ->
        String
  /// What the folio says.
  public let says: @Sendable (_ sentence: String) -> String
  public let ofNewerVersion: String
  /// It is the folio by which this acta went to signature.
  public let actaOnFolio: @Sendable (_ acta: Int) -> String
  public let struck: String
  /// Whether what stands before it is as it was when the code was printed.
  public let chained, unchained: String
  public let notFound: String
  public let notFoundIn: @Sendable (_ mesa: String) -> String
  /// The code is that of another folio than the one that was named with it.
  public let elsewhere: @Sendable (_ mesa: String, _ folio: Int, _ named: Int) -> String
  /// The folio that was named has another code, of which this is the beginning.
  public let otherCode: @Sendable (_ mesa: String, _ folio: Int, _ code: String) -> String
  public let noSuchFolio: @Sendable (_ mesa: String, _ folio: Int, _ last: Int) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> CodeTexts {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension CodeTexts {
  static let spanish = CodeTexts(
    folio: { "\($0): es el código del folio \($1), escrito el \($2) por \($3)." },
    unreadable: { "\($0): es el código de la línea \($1), que no se entiende." },
    acta: {
      "\($0): es la huella del documento del acta \($1), que pasó a firma en el folio \($2), "
        + "escrito el \($3) por \($4)."
    },
    issued: {
      "\($0): es la huella del archivo emitido «\($1)», que consta en el folio \($2), escrito el "
        + "\($3) por \($4)."
    },
    attached: {
      "\($0): es la huella del archivo adjunto «\($1)», que consta en el folio \($2), escrito el "
        + "\($3) por \($4)."
    },
    says: { "Dice: \($0)" },
    ofNewerVersion: "Lo escribió una versión más nueva de mesa; actualice el programa para leerlo.",
    actaOnFolio: { "Con ese folio pasó a firma el acta \($0)." },
    struck: "Ese folio se tachó después; sigue legible.",
    chained: "Todo lo anotado hasta ese folio está tal como cuando se imprimió el código.",
    unchained: "Antes de ese folio hay otros que no encajan; compruébelo con «mesa verificar».",
    notFound: "Ningún libro tiene un folio ni un archivo con ese código. Revise que lo copió "
      + "bien; si es así, el papel es de otro libro, o su libro se alteró después.",
    notFoundIn: {
      "El libro de «\($0)» no tiene un folio ni un archivo con ese código. Revise que lo copió "
        + "bien; si es así, el papel es de otro libro, o este se alteró después."
    },
    elsewhere: {
      "\($0): ese código es el del folio \($1), no el del \($2). Revise cuál de los dos se copió "
        + "mal."
    },
    otherCode: {
      "\($0): el código del folio \($1) empieza por \($2). O el suyo se copió mal, o el papel es "
        + "de otro libro, o este se alteró después."
    },
    noSuchFolio: { "\($0): no hay folio \($1); el libro llega hasta el \($2)." })

  static let english = CodeTexts(
    folio: { "\($0): it is the code of folio \($1), written on \($2) by \($3)." },
    unreadable: { "\($0): it is the code of line \($1), which cannot be understood." },
    acta: {
      "\($0): it is the digest of the document of acta \($1), which went to signature in folio "
        + "\($2), written on \($3) by \($4)."
    },
    issued: {
      "\($0): it is the digest of the issued file “\($1)”, on record in folio \($2), written on "
        + "\($3) by \($4)."
    },
    attached: {
      "\($0): it is the digest of the attached file “\($1)”, on record in folio \($2), written on "
        + "\($3) by \($4)."
    },
    says: { "It says: \($0)" },
    ofNewerVersion: "A newer version of mesa wrote it; update the program to read it.",
    actaOnFolio: { "Acta \($0) went to signature by this folio." },
    struck: "That folio was struck out later; it is still legible.",
    chained: "All that was noted up to that folio is as it was when the code was printed.",
    unchained: "Before that folio there are others that do not fit; check them with “mesa "
      + "verificar”.",
    notFound: "No book has a folio or a file with that code. Check that you copied it well; if "
      + "so, the paper is of another book, or its book was altered later.",
    notFoundIn: {
      "The book of “\($0)” has no folio or file with that code. Check that you copied it well; if "
        + "so, the paper is of another book, or this one was altered later."
    },
    elsewhere: {
      "\($0): that code is that of folio \($1), not of \($2). Check which of the two was copied "
        + "wrongly."
    },
    otherCode: {
      "\($0): the code of folio \($1) begins with \($2). Either yours was copied wrongly, or the "
        + "paper is of another book, or this one was altered later."
    },
    noSuchFolio: { "\($0): there is no folio \($1); the book ends at \($2)." })
}
