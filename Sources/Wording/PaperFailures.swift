/// What is said of documents that could or could not be made, in one language.
public struct PaperFailures: Sendable {
  public let saved: @Sendable (_ path: String) -> String
  /// Where a template comes from that nobody changed.
  public let builtIn: String
  public let noActa: String
  public let noActaWithNumber: @Sendable (_ number: Int) -> String
  public let missingLibrary: @Sendable (_ file: String) -> String
  public let missingFont: String
  public let engine: @Sendable (_ words: String) -> String
  public let frozenAltered: @Sendable (_ number: Int) -> String
  public let notForTerminal: @Sendable (_ format: String) -> String
  public let noPrinter: String
  public let notPrinted: @Sendable (_ code: Int) -> String
  public let printed: @Sendable (_ name: String) -> String

  public let unknownName: @Sendable (_ name: String, _ known: String) -> String
  public let partInText: @Sendable (_ name: String) -> String
  public let textAsPart: @Sendable (_ name: String) -> String
  public let unclosed: String
  public let unmatchedEnd: String
  public let unmatchedCondition: String

  public static func of(_ language: Language) -> PaperFailures {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension PaperFailures {
  static let spanish = PaperFailures(
    saved: { "Guardado en «\($0)»; su huella consta en el libro." },
    builtIn: "incluida",
    noActa: "La mesa aún no tiene ningún acta; ábrala en la pantalla del acta o con «aplicar».",
    noActaWithNumber: { "Ningún acta que haya pasado a firma lleva el número \($0)." },
    missingLibrary: {
      "Para este formato falta la biblioteca «\($0)»; instálela como dice el README o elija texto, "
        + "markdown o html."
    },
    missingFont:
      "No hay ninguna letra DejaVu instalada; instale «fonts-dejavu» o elija otro formato.",
    engine: { "El documento no se pudo componer: \($0)." },
    frozenAltered: { number in
      "El documento del acta N.º \(number) no está en «emitidos» tal como pasó a firma, y con la "
        + "plantilla y el programa de hoy ya no saldría igual; recupere ese archivo de una copia."
    },
    notForTerminal: {
      "Un archivo \($0) no se muestra en la terminal; use --guardar o envíelo a un archivo con «>»."
    },
    noPrinter: "Este equipo no tiene orden de impresión (lp); guarde el PDF e imprímalo en otro.",
    notPrinted: { "La orden de impresión terminó con el código \($0); revise la impresora." },
    printed: { "«\($0)» se envió a la impresora." },
    unknownName: { "no existe el nombre «\($0)»; los que hay son: \($1)" },
    partInText: { "«\($0)» es una parte: va sola en su línea, entre [[ y ]]" },
    textAsPart: { "«\($0)» es un texto: va dentro de una línea, entre {{ y }}" },
    unclosed: "falta cerrar con }} o ]]",
    unmatchedEnd: "[fin] no cierra ninguna condición",
    unmatchedCondition: "la condición no se cierra con [fin]")

  static let english = PaperFailures(
    saved: { "Saved in “\($0)”; its digest stands in the book." },
    builtIn: "built in",
    noActa: "The mesa has no acta yet; begin one on the screen of the acta or with “aplicar”.",
    noActaWithNumber: { "No acta that went to signature has the number \($0)." },
    missingLibrary: {
      "This format needs the library “\($0)”; install it as the README says, or choose texto, "
        + "markdown or html."
    },
    missingFont: "No DejaVu font is installed; install “fonts-dejavu” or choose another format.",
    engine: { "The document could not be set: \($0)." },
    frozenAltered: { number in
      "The document of acta No. \(number) is not in “emitidos” as it went to signature, and with "
        + "today's template and program it would no longer be the same; recover it from a copy."
    },
    notForTerminal: {
      "A \($0) file is not shown on a terminal; use --guardar or send it to a file with “>”."
    },
    noPrinter: "This computer has no printing command (lp); save the PDF and print it elsewhere.",
    notPrinted: { "The printing command ended with code \($0); check the printer." },
    printed: { "“\($0)” was sent to the printer." },
    unknownName: { "there is no name “\($0)”; those known are: \($1)" },
    partInText: { "“\($0)” is a part: it stands alone on its line, between [[ and ]]" },
    textAsPart: { "“\($0)” is a text: it stands within a line, between {{ and }}" },
    unclosed: "the closing }} or ]] is missing",
    unmatchedEnd: "[fin] closes no condition",
    unmatchedCondition: "the condition is not closed by [fin]")
}
