/// What is said of documents that could or could not be made, in one language.
public struct DocumentFailures: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public func saved(_ path: String) -> String {
    say(
      "Guardado en «\(path)»; su huella consta en el libro.",
      "Saved in “\(path)”; its digest stands in the book.")
  }
  /// Where a template comes from that nobody changed.
  public var builtIn: String { say("incluida", "built in") }
  public var noActa: String {
    say(
      "La mesa aún no tiene ningún acta; ábrala en la pantalla del acta o con «aplicar».",
      "The mesa has no acta yet; begin one on the screen of the acta or with “aplicar”.")
  }
  public var noAccession: String {
    say(
      "Nadie se ha adherido a un acta de esta mesa; anótelo en la pantalla de las firmas.",
      "Nobody has joined an acta of this mesa; note it on the screen of the signatures.")
  }
  public func noActaWithNumber(_ number: Int) -> String {
    say(
      "Ningún acta que haya pasado a firma lleva el número \(number).",
      "No acta that went to signature has the number \(number).")
  }
  public func missingLibrary(_ file: String) -> String {
    say(
      "Para este formato falta la biblioteca «\(file)»; instálela como dice el README o elija "
        + "texto, markdown o html.",
      "This format needs the library “\(file)”; install it as the README says, or choose texto, "
        + "markdown or html.")
  }
  public var missingFont: String {
    say(
      "No hay ninguna letra DejaVu instalada; instale «fonts-dejavu» o elija otro formato.",
      "No DejaVu font is installed; install “fonts-dejavu” or choose another format.")
  }
  public func engine(_ words: String) -> String {
    say("El documento no se pudo componer: \(words).", "The document could not be set: \(words).")
  }
  public func frozenAltered(_ number: Int) -> String {
    say(
      "El documento del acta N.º \(number) no está en «emitidos» tal como pasó a firma, y con la "
        + "plantilla y el programa de hoy ya no saldría igual; recupere ese archivo de una copia.",
      "The document of acta No. \(number) is not in “emitidos” as it went to signature, and with "
        + "today's template and program it would no longer be the same; recover it from a copy.")
  }
  public func notAttached(_ file: String) -> String {
    say(
      "«\(file)» no está en «adjuntos» con ese código: la copia del acta se adjunta con su archivo.",
      "“\(file)” is not in “adjuntos” with that code: the copy of the acta is attached with its file."
    )
  }
  public func notForTerminal(_ format: String) -> String {
    say(
      "Un archivo \(format) no se muestra en la terminal; use --guardar o envíelo a un archivo "
        + "con «>».",
      "A \(format) file is not shown on a terminal; use --guardar or send it to a file with “>”.")
  }
  public var noPrinter: String {
    say(
      "Este equipo no tiene orden de impresión (lp); guarde el PDF e imprímalo en otro.",
      "This computer has no printing command (lp); save the PDF and print it elsewhere.")
  }
  public func notPrinted(_ code: Int) -> String {
    say(
      "La orden de impresión terminó con el código \(code); revise la impresora.",
      "The printing command ended with code \(code); check the printer.")
  }
  public func printed(_ name: String) -> String {
    say("«\(name)» se envió a la impresora.", "“\(name)” was sent to the printer.")
  }

  public func unknownName(_ name: String, _ known: String) -> String {
    say(
      "no existe el nombre «\(name)»; los que hay son: \(known)",
      "there is no name “\(name)”; those known are: \(known)")
  }
  public func partInText(_ name: String) -> String {
    say(
      "«\(name)» es una parte: va sola en su línea, entre [[ y ]]",
      "“\(name)” is a part: it stands alone on its line, between [[ and ]]")
  }
  public func textAsPart(_ name: String) -> String {
    say(
      "«\(name)» es un texto: va dentro de una línea, entre {{ y }}",
      "“\(name)” is a text: it stands within a line, between {{ and }}")
  }
  public var unclosed: String { say("falta cerrar con }} o ]]", "the closing }} or ]] is missing") }
  public var unmatchedEnd: String {
    say("[fin] no cierra ninguna condición", "[fin] closes no condition")
  }
  public var unmatchedCondition: String {
    say("la condición no se cierra con [fin]", "the condition is not closed by [fin]")
  }
}
