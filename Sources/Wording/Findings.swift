import Dialogue

/// What a check of a book found, and what opening it noticed, in one language.
public struct Findings: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// «Folio 17: reason» or the reason alone where the whole book is meant.
  public func inFolio(_ folio: Int, _ reason: String) -> String {
    folio > 0
      ? say("Folio \(folio): \(reason).", "Folio \(folio): \(reason).")
      : "\(reason.capitalizedFirst)."
  }
  public var changed: String {
    say("la línea no es la que se escribió", "the line is not the one that was written")
  }
  public func unreadable(_ reason: String) -> String {
    say("la línea no puede leerse porque \(reason)", "the line cannot be read because \(reason)")
  }
  public func missing(_ count: Int) -> String {
    count == 1
      ? say("falta", "missing")
      : say(
        "faltan \(counts.folios(count)) desde este",
        "\(counts.folios(count)) are missing from here on")
  }
  public func misplaced(_ found: Int) -> String {
    say("en su lugar está el folio \(found)", "folio \(found) stands in its place")
  }
  /// With the mesa for which one may accept the book as it stands.
  public func missingFromEnd(_ expected: Int, _ found: Int, _ mesa: String) -> String {
    let folios = Failures(language).books.missingFolios(from: found + 1, to: expected)
    let gap = say(
      "faltan folios al final: «libro.cabeza» da fe de \(expected) y hay \(found), así que \(folios)",
      "folios are missing at the end: “libro.cabeza” vouches for \(expected), there are \(found), "
        + "so that \(folios)")
    guard found > 0 else {
      return gap + say("; búsquelos en una copia", "; look for them in a copy")
    }
    return gap
      + say(
        ", salvo que ese archivo sea de otra copia. Búsquelos en una copia y, si no aparecen, "
          + "«mesa verificar \(mesa) --aceptar-final \(found)» acepta el libro tal como está, deja "
          + "constancia en él y permite seguir",
        ", unless that file is of another copy. Look for them in a copy and, if they do not turn "
          + "up, “mesa verificar \(mesa) --aceptar-final \(found)” accepts the book as it stands, "
          + "says so in it and lets you go on")
  }
  public func headDiffers(_ mesa: String) -> String {
    say(
      "los folios encajan entre sí, pero «libro.cabeza» guarda otro sello de este: o se alteró el "
        + "libro desde aquí, o «libro.cabeza» está alterado o es de otra copia. Para saberlo, "
        + "compare el código impreso en un papel («mesa verificar \(mesa) --codigo CÓDIGO») u "
        + "otra copia; si el libro es el bueno, «mesa verificar \(mesa) --aceptar-final FOLIO», "
        + "con el número del último, lo acepta tal como está",
      "the folios fit one another, but “libro.cabeza” keeps another seal of this one: either the "
        + "book was altered from here on, or “libro.cabeza” is altered or of another copy. To "
        + "know, compare the code printed on a paper (“mesa verificar \(mesa) --codigo CODE”) or "
        + "another copy; if the book is the good one, “mesa verificar \(mesa) --aceptar-final "
        + "FOLIO”, with the number of the last, accepts it as it stands")
  }
  public func newerFormat(_ product: String?) -> String {
    say(
      "lo escribió una versión más nueva de mesa" + (product.map { " (\($0))" } ?? "")
        + "; actualice el programa",
      "written by a newer version of mesa" + (product.map { " (\($0))" } ?? "")
        + "; update the program")
  }
  public func tornTail(_ bytes: Int) -> String {
    say(
      "el final quedó a medias (\(counts.bytes(bytes))), como tras un corte de luz; se aparta al "
        + "abrir el libro para escribir",
      "the end is incomplete (\(counts.bytes(bytes))), as after a power cut; it is set aside when "
        + "the book is opened for writing")
  }
  public func tornTailSetAside(_ file: String, _ bytes: Int) -> String {
    say(
      "el final quedó a medias, como tras un corte de luz; se apartaron \(counts.bytes(bytes)) en "
        + "«\(file)» y lo anterior está completo",
      "the end was incomplete, as after a power cut; \(counts.bytes(bytes)) were set aside in "
        + "“\(file)” and all before is complete")
  }
  public func cutShort(_ bytes: Int) -> String {
    say(
      "la línea está cortada a la mitad: quedan \(counts.bytes(bytes)) de un folio que constaba "
        + "entero, y el resto se perdió",
      "the line is cut in the middle: \(counts.bytes(bytes)) are left of a folio that was on "
        + "record as whole, and the rest is lost")
  }
  public var lastLineWithoutLineFeed: String {
    say(
      "a la última línea le falta el salto final; no se ha perdido nada",
      "the last line lacks its line feed; nothing was lost")
  }
  /// In how many folios, that which is named among them.
  public func clockWentBackwards(_ count: Int) -> String {
    let more = counts.folios(count - 1)
    let others = count > 1 ? say(", y lo mismo pasa en \(more) más", ", as in \(more) more") : ""
    return say(
      "la hora es anterior a la del folio previo\(others); revise el reloj del equipo",
      "the hour is earlier than that of the folio before\(others); check the clock")
  }
  public var noHeadFile: String {
    say(
      "falta o no puede leerse «libro.cabeza», el archivo que guarda el último sello, y sin él no "
        + "se sabe si faltan folios al final; se rehace al escribir",
      "“libro.cabeza”, the file that keeps the last seal, is missing or cannot be read, and "
        + "without it nobody knows whether folios are missing at the end; it is made anew when "
        + "writing")
  }
  public var headFileAltered: String {
    say(
      "el archivo «libro.cabeza», que guarda el último sello, está alterado o un corte de luz lo "
        + "dejó a medias: mientras tanto no puede saberse si faltan folios al final. Compare el "
        + "último folio con un papel u otra copia; al escribir se aparta y se rehace",
      "the file “libro.cabeza”, which keeps the last seal, is altered, or a power cut left it "
        + "unfinished: meanwhile nobody can tell whether folios are missing at the end. Compare "
        + "the last folio with a paper or another copy; when writing it is set aside and made anew")
  }
  public var headFileBlocked: String {
    say(
      "en lugar de «libro.cabeza», el archivo que guarda el último sello, hay algo que no puede "
        + "leerse, y sin él no se sabe si faltan folios al final; revise sus permisos o apártelo",
      "in place of “libro.cabeza”, the file that keeps the last seal, there is something that "
        + "cannot be read, and without it nobody knows whether folios are missing at the end; "
        + "check its permissions or move it away")
  }
  public func headFileSetAside(_ file: String) -> String {
    say(
      "El archivo «libro.cabeza», que guarda el último sello, estaba alterado o a medias; se "
        + "apartó como «\(file)» y se rehízo. Compare el último folio con un papel u otra copia.",
      "The file “libro.cabeza”, which keeps the last seal, was altered or unfinished; it was set "
        + "aside as “\(file)” and made anew. Compare the last folio with a paper or another copy.")
  }
  public func headFileNotWritten(_ cause: String) -> String {
    say(
      "no se pudo guardar el último sello: \(cause)",
      "the last seal could not be kept: \(cause)")
  }
  public func notReadAgain(_ reason: String) -> String {
    say(
      "tras fallar la escritura no se pudo volver a leer el libro: \(reason)",
      "after writing failed the book could not be read again: \(reason)")
  }
  public var noFolios: String { say("el libro no tiene ningún folio", "the book has no folios") }
  /// Files beside the book: one that is gone, one that was changed.
  public func fileMissing(_ file: String) -> String {
    say(
      "Falta el archivo «\(file)», que consta en el libro.",
      "The file “\(file)”, which stands in the book, is missing.")
  }
  public func fileChanged(_ file: String) -> String {
    say(
      "El archivo «\(file)» ya no es el que consta en el libro.",
      "The file “\(file)” is no longer the one that stands in the book.")
  }
  /// Another book in the mesa's folder; a book in the folder of another mesa.
  public func strayBook(_ name: String) -> String {
    say(
      "Hay otro libro en la carpeta, «\(name)», de una copia o de dos equipos que escribieron a "
        + "la vez; puede tener folios que aquí faltan. Compárelo antes de apartarlo.",
      "There is another book in the folder, “\(name)”, from a copy or from two computers that "
        + "wrote at once; it may hold folios that are missing here. Compare before you move it "
        + "away.")
  }
  public func foreignBook(_ name: String) -> String {
    say(
      "El libro es de la mesa «\(name)»: la carpeta se copió o cambió de nombre. Devuélvale su "
        + "nombre o aparte la copia.",
      "The book is that of mesa “\(name)”: the folder was copied or renamed. Give it back its "
        + "name or move the copy away.")
  }
  public func leftOff(_ count: Int) -> String {
    say("Y \(counts.problems(count)) más.", "And \(counts.problems(count)) more.")
  }
  /// «quebrada-honda-2026: 199 folios, íntegro; sello …».
  public func whole(_ mesa: String, _ folios: String, _ head: String) -> String {
    say("\(mesa): \(folios), íntegro; sello \(head)", "\(mesa): \(folios), whole; seal \(head)")
  }
  /// Where folios or files were lost or changed; where something else is wrong.
  public func damaged(_ mesa: String, _ problems: String) -> String {
    say(
      "\(mesa): \(problems). Recupere una copia; no corrija el archivo a mano.",
      "\(mesa): \(problems). Recover a copy; do not mend the file by hand.")
  }
  public func troubled(_ mesa: String, _ problems: String) -> String { "\(mesa): \(problems)." }
  /// The book was taken as it stands: what was done, and the note that says so in the book itself.
  public func endAccepted(_ found: Int, _ named: Int, _ file: String) -> String {
    say(
      "El libro se da por terminado en el folio \(found); el folio \(found + 1) deja constancia "
        + "de que «libro.cabeza» nombraba el \(named). Ese archivo se conserva como «\(file)».",
      "The book is taken to end with folio \(found); folio \(found + 1) puts on record that "
        + "“libro.cabeza” named \(named). That file is kept as “\(file)”.")
  }
  public func endAcceptedNote(
    _ found: Int, _ named: Int, _ digest: String, _ file: String
  ) -> String {
    let what =
      named > found
      ? "; " + Failures(language).books.missingFolios(from: found + 1, to: named)
      : say(", con otro sello", ", with another seal")
    return say(
      "El libro se da por terminado en el folio \(found). El archivo «libro.cabeza» nombraba el "
        + "folio \(named)\(what). Su sello era \(digest); se conserva como «\(file)».",
      "The book is taken to end with folio \(found). The file “libro.cabeza” named folio "
        + "\(named)\(what). Its seal was \(digest); it is kept as “\(file)”.")
  }
  /// A book that could not be read at all.
  public func notRead(_ mesa: String, _ reason: String) -> String { "\(mesa): \(reason)" }
  public func remarks(_ mesa: String, _ folios: String, _ head: String) -> String {
    say(
      "\(mesa): \(folios), con advertencias; sello \(head)",
      "\(mesa): \(folios), with remarks; seal \(head)")
  }
}
