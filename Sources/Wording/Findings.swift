import Dialogue

/// What a check of a book found, and what opening it noticed, in one language.
public struct Findings: Sendable {
  /// «Folio 17: reason» or the reason alone where the whole book is meant.
  public let inFolio: @Sendable (_ folio: Int, _ reason: String) -> String
  public let changed: String
  public let unreadable: @Sendable (_ reason: String) -> String
  public let missing: @Sendable (_ count: Int) -> String
  public let misplaced: @Sendable (_ found: Int) -> String
  public let missingFromEnd: @Sendable (_ expected: Int, _ found: Int) -> String
  public let newerFormat: @Sendable (_ product: String?) -> String
  public let tornTail: @Sendable (_ bytes: Int) -> String
  public let tornTailSetAside: @Sendable (_ file: String, _ bytes: Int) -> String
  public let lastLineWithoutLineFeed: String
  public let clockWentBackwards: String
  public let noHeadFile: String
  public let headFileNotWritten: @Sendable (_ cause: String) -> String
  public let notReadAgain: @Sendable (_ reason: String) -> String
  public let noFolios: String
  /// Files beside the book: one that is gone, one that was changed.
  public let fileMissing, fileChanged: @Sendable (_ file: String) -> String
  /// Another book in the mesa's folder; a book in the folder of another mesa.
  public let strayBook, foreignBook: @Sendable (_ name: String) -> String
  public let leftOff: @Sendable (_ count: Int) -> String
  /// «quebrada-honda-2026: 199 folios, íntegro; sello …».
  public let whole: @Sendable (_ mesa: String, _ folios: String, _ head: String) -> String
  public let damaged: @Sendable (_ mesa: String, _ problems: String) -> String
  /// A book that could not be read at all.
  public let notRead: @Sendable (_ mesa: String, _ reason: String) -> String
  public let remarks: @Sendable (_ mesa: String, _ folios: String, _ head: String) -> String

  /// The sentences in `language`.
  public static func of(_ language: Language) -> Findings {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension Findings {
  static let spanish = Findings(
    inFolio: { $0 > 0 ? "Folio \($0): \($1)." : "\($1.capitalizedFirst)." },
    changed: "la línea no es la que se escribió",
    unreadable: { "la línea no puede leerse porque \($0)" },
    missing: { $0 == 1 ? "falta" : "faltan \(Counts.spanish.folios($0)) desde este" },
    misplaced: { "en su lugar está el folio \($0)" },
    missingFromEnd: { expected, found in
      "faltan folios al final: «libro.cabeza» da fe de \(expected) y hay \(found); búsquelos en "
        + "una copia y, si no aparecen, aparte «libro.cabeza» para seguir tras el folio \(found)"
    },
    newerFormat: { product in
      "lo escribió una versión más nueva de mesa" + (product.map { " (\($0))" } ?? "")
        + "; actualice el programa"
    },
    tornTail: { bytes in
      "el final quedó a medias (\(Counts.spanish.bytes(bytes))), como tras un corte de luz; se "
        + "aparta al abrir el libro para escribir"
    },
    tornTailSetAside: { file, bytes in
      "el final quedó a medias, como tras un corte de luz; se apartaron "
        + "\(Counts.spanish.bytes(bytes)) en «\(file)» y lo anterior está completo"
    },
    lastLineWithoutLineFeed: "a la última línea le falta el salto final; no se ha perdido nada",
    clockWentBackwards: "la hora es anterior a la del folio previo; revise el reloj del equipo",
    noHeadFile: "falta el archivo que guarda el último sello; se rehace al escribir",
    headFileNotWritten: { "no se pudo guardar el último sello: \($0)" },
    notReadAgain: { "tras fallar la escritura no se pudo volver a leer el libro: \($0)" },
    noFolios: "el libro no tiene ningún folio",
    fileMissing: { "Falta el archivo «\($0)», que consta en el libro." },
    fileChanged: { "El archivo «\($0)» ya no es el que consta en el libro." },
    strayBook: {
      "Hay otro libro en la carpeta, «\($0)», de una copia o de dos equipos que escribieron a la "
        + "vez; puede tener folios que aquí faltan. Compárelo antes de apartarlo."
    },
    foreignBook: {
      "El libro es de la mesa «\($0)»: la carpeta se copió o cambió de nombre. Devuélvale su nombre "
        + "o aparte la copia."
    },
    leftOff: { "Y \(Counts.spanish.problems($0)) más." },
    whole: { "\($0): \($1), íntegro; sello \($2)" },
    damaged: { "\($0): \($1). Recupere una copia; no corrija el archivo a mano." },
    notRead: { "\($0): \($1)" },
    remarks: { "\($0): \($1), con advertencias; sello \($2)" })

  static let english = Findings(
    inFolio: { $0 > 0 ? "Folio \($0): \($1)." : "\($1.capitalizedFirst)." },
    changed: "the line is not the one that was written",
    unreadable: { "the line cannot be read because \($0)" },
    missing: { $0 == 1 ? "missing" : "\(Counts.english.folios($0)) are missing from here on" },
    misplaced: { "folio \($0) stands in its place" },
    missingFromEnd: { expected, found in
      "folios are missing at the end: “libro.cabeza” vouches for \(expected), there are \(found); "
        + "look for them in a copy and, if they do not turn up, move “libro.cabeza” away to go on "
        + "after folio \(found)"
    },
    newerFormat: { product in
      "written by a newer version of mesa" + (product.map { " (\($0))" } ?? "")
        + "; update the program"
    },
    tornTail: { bytes in
      "the end is incomplete (\(Counts.english.bytes(bytes))), as after a power cut; it is set "
        + "aside when the book is opened for writing"
    },
    tornTailSetAside: { file, bytes in
      "the end was incomplete, as after a power cut; \(Counts.english.bytes(bytes)) were set "
        + "aside in “\(file)” and all before is complete"
    },
    lastLineWithoutLineFeed: "the last line lacks its line feed; nothing was lost",
    clockWentBackwards: "the hour is earlier than that of the folio before; check the clock",
    noHeadFile: "the file that keeps the last seal is missing; it is made anew when writing",
    headFileNotWritten: { "the last seal could not be kept: \($0)" },
    notReadAgain: { "after writing failed the book could not be read again: \($0)" },
    noFolios: "the book has no folios",
    fileMissing: { "The file “\($0)”, which stands in the book, is missing." },
    fileChanged: { "The file “\($0)” is no longer the one that stands in the book." },
    strayBook: {
      "There is another book in the folder, “\($0)”, from a copy or from two computers that wrote "
        + "at once; it may hold folios that are missing here. Compare before you move it away."
    },
    foreignBook: {
      "The book is that of mesa “\($0)”: the folder was copied or renamed. Give it back its name or "
        + "move the copy away."
    },
    leftOff: { "And \(Counts.english.problems($0)) more." },
    whole: { "\($0): \($1), whole; seal \($2)" },
    damaged: { "\($0): \($1). Recover a copy; do not mend the file by hand." },
    notRead: { "\($0): \($1)" },
    remarks: { "\($0): \($1), with remarks; seal \($2)" })
}
