/// What `importar` says of a file of cases, in one language.
public struct ImportTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// A row that is not taken in: «línea 4, columna «tipo»: …».
  public func problem(_ line: Int, _ column: String?, _ reason: String) -> String {
    let place = column.map { say(", columna «\($0)»", ", column “\($0)”") } ?? ""
    return say("línea \(line)", "line \(line)") + place + ": " + reason
  }
  public var blank: String { say("falta el dato.", "it is empty.") }
  public func unknown(_ value: String) -> String {
    say("no se conoce «\(value)».", "“\(value)” is not known.")
  }
  public func allowed(_ values: String) -> String {
    say("Valores: \(values).", "Values: \(values).")
  }
  public func notADate(_ value: String) -> String {
    say(
      "«\(value)» no es una fecha que se entienda; escríbala como 2016-12-31, 31/12/2016, "
        + "«31 de diciembre de 2016» o «diciembre de 2016».",
      "“\(value)” is not a date that can be understood; write it as 2016-12-31, 31/12/2016, "
        + "“31 December 2016” or “December 2016”.")
  }
  public func noSuchDay(_ value: String) -> String {
    say("«\(value)» no existe en el calendario.", "“\(value)” is not in the calendar.")
  }
  public func notAFigure(_ value: String) -> String {
    say(
      "«\(value)» no es una cifra; escríbala como 81, 51.9% o 7,9 %.",
      "“\(value)” is no figure; write it as 81, 51.9% or 7.9%.")
  }
  public func contradicts(_ value: String, _ column: String) -> String {
    say(
      "«\(value)» contradice la columna «\(column)».",
      "“\(value)” contradicts the column “\(column)”.")
  }
  public func sumExceeds(_ sum: Int, _ column: String, _ whole: Int) -> String {
    say(
      "con las otras partes suma \(sum), y «\(column)» dice \(whole).",
      "with the other parts it comes to \(sum), and “\(column)” says \(whole).")
  }
  /// - Parameter code: by which it is the same case; `nil` where name and place are the same.
  public func twice(_ line: Int, _ code: String?, _ isOfMonth: Bool) -> String {
    let what =
      code.map { say("el código «\($0)»", "the code “\($0)”") } ?? say("el caso", "the case")
    let month = isOfMonth ? say(" con el mismo mes", ", of the same month") : ""
    return say(
      "\(what) ya está en la línea \(line)\(month); queda lo que dice esa línea.",
      "\(what) is in line \(line) already\(month); what that line says stands.")
  }
  public func ambiguous(_ value: String) -> String {
    say(
      "«\(value)» puede ser más de un día; escriba el año con cuatro cifras, como 2016-12-31 o "
        + "31/12/2016.",
      "“\(value)” may be more than one day; write the year with four digits, such as 2016-12-31 or "
        + "31/12/2016.")
  }
  /// A place that is nearly one of others.
  public func misspelt(_ value: String, _ meant: [String]) -> String {
    say(
      "no se conoce «\(value)»; quizá sea \(either(meant)).",
      "“\(value)” is not known; perhaps it is \(either(meant)).")
  }
  /// Places that are all called so.
  public func namesakes(_ value: String, _ meant: [String]) -> String {
    say(
      "«\(value)» puede ser: \(several(meant)).", "“\(value)” may be: \(several(meant)).")
  }
  /// How a place that one is not sure of stands in the registry.
  public func kept(_ name: String, _ ubigeo: String) -> String {
    let code = say("ubigeo \(ubigeo)", "ubigeo \(ubigeo)")
    return ubigeo.isEmpty
      ? say("Queda «\(name)», sin ubigeo.", "“\(name)” is kept, without ubigeo.")
      : say("Queda «\(name)», con el \(code).", "“\(name)” is kept, with \(code).")
  }
  private func either(_ values: [String]) -> String {
    values.joined(separator: say(" o ", " or "))
  }
  /// The first five.
  private func several(_ values: [String]) -> String {
    values.prefix(5).joined(separator: "; ") + (values.count > 5 ? "; …" : "")
  }
  public func dayToCome(_ value: String) -> String {
    say("«\(value)» está por venir.", "“\(value)” is still to come.")
  }
  public func entryAfter(_ entry: String, _ day: String) -> String {
    say(
      "el caso ingresó el \(entry), después del \(day), la fecha de la tabla.",
      "the case came in on \(entry), after \(day), the date of the table.")
  }
  public func monthBeforeEntry(_ month: String, _ entry: String) -> String {
    say(
      "«\(month)» termina antes de que el caso ingresara, el \(entry).",
      "“\(month)” ends before the case came in, on \(entry).")
  }
  public func monthTwice(_ line: Int) -> String {
    say("ese mes ya está en la línea \(line).", "that month is in line \(line) already.")
  }
  public func tooLong(_ limit: Int) -> String {
    say("el texto pasa de \(limit) caracteres.", "the text is over \(limit) characters.")
  }
  public func cells(_ found: Int, _ expected: Int) -> String {
    say(
      "tiene \(found) celdas y el encabezado, \(expected).",
      "it has \(found) cells and the heading \(expected).")
  }
  public var unclosedQuote: String {
    say("la comilla que se abre aquí no se cierra.", "the quote that opens here is never closed.")
  }
  public var strayQuote: String {
    say(
      "hay una comilla en medio de una celda; las celdas con comillas van entre comillas, y cada "
        + "comilla de adentro, dos veces.",
      "there is a quote amid a cell; cells with quotes stand in quotes, with each quote inside "
        + "doubled.")
  }
  public func headingTwice(_ other: String) -> String {
    say(
      "dice lo mismo que la columna «\(other)»; deje una sola.",
      "it says the same as the column “\(other)”; leave only one.")
  }
  public func missingColumn(_ names: String) -> String {
    say("falta la columna «\(names)».", "the column “\(names)” is missing.")
  }
  public var emptyFile: String {
    say("El archivo no tiene ninguna fila.", "The file has no rows.")
  }
  public var notUTF8: String {
    say(
      "El archivo no está en UTF-8. Si viene de un Excel antiguo o de Windows, pruebe con "
        + "«--codificacion latin-1» y revise los acentos con «--ensayo».",
      "The file is not UTF-8. If it comes from an old Excel or from Windows, try "
        + "“--codificacion latin-1” and look at the accents with “--ensayo”.")
  }
  public func ignored(_ columns: String) -> String {
    say(
      "Columnas que no se importan: \(columns).", "Columns that are not imported: \(columns).")
  }
  public func nothingWritten(_ problems: Int) -> String {
    say(
      "No se importó nada. Datos por corregir: \(problems).",
      "Nothing was imported. To be mended: \(problems).")
  }
  /// How many cases were refused one by one.
  public func refused(_ cases: Int) -> String {
    say("Casos que no se importaron: \(cases).", "Cases that were not imported: \(cases).")
  }
  /// Why nothing was imported: another import keeps the library.
  public func underWay(_ process: Int?) -> String {
    let number = process.map { say(" (proceso \($0))", " (process \($0))") } ?? ""
    return say(
      "Otra importación\(number) está en curso en esta biblioteca; no se importó nada. Espere a que "
        + "termine y repita.",
      "Another import\(number) is under way in this library; nothing was imported. Wait until it is "
        + "done and repeat.")
  }
  public var rehearsal: String {
    say("Ensayo: no se escribió nada.", "Rehearsal: nothing was written.")
  }
  /// How many cases are new, changed and as they were.
  public func done(_ new: Int, _ changed: Int, _ same: Int) -> String {
    say(
      "Casos nuevos: \(new). Cambiados: \(changed). Sin cambios: \(same).",
      "New cases: \(new). Changed: \(changed). Unchanged: \(same).")
  }
  /// From which day on counts what an import changed.
  public func countsFromToday(_ today: String) -> String {
    say(
      "Lo cambiado rige desde hoy, \(today); con «--al FECHA», desde ese día.",
      "What changed counts from today, \(today); with “--al FECHA”, from that day.")
  }
  public func counts(from day: String) -> String {
    say("Lo cambiado rige desde el \(day).", "What changed counts from \(day).")
  }
  public var countsFromMonths: String {
    say(
      "Lo cambiado rige desde el fin del mes de cada fila.",
      "What changed counts from the end of each row’s month.")
  }
  /// How many dates of a file of totals are new, and how many it has.
  public func totals(_ new: Int, of all: Int) -> String {
    say(
      "Fechas con totales nuevos: \(new). Sin cambios: \(all - new).",
      "Dates with new totals: \(new). Unchanged: \(all - new).")
  }
  /// A total that stands in place of one that was imported before.
  public func replaced(
    _ month: String, _ figure: String, _ before: Int, _ now: Int, _ file: String
  ) -> String {
    say(
      "\(month), «\(figure)»: \(now) queda en lugar de \(before), que dijo \(file).",
      "\(month), “\(figure)”: \(now) stands in place of \(before), which \(file) said.")
  }
  public func damagedTotals(_ path: String, _ line: Int) -> String {
    say(
      "\(path), línea \(line): no se entiende y no se cuenta; vuelva a importar esos totales.",
      "\(path), line \(line): it cannot be read and is not counted; import those totals again.")
  }
  /// What a card says of its month, as a note.
  public func facts(_ month: String, _ facts: String) -> String {
    say("Hechos de \(month): \(facts)", "Facts of \(month): \(facts)")
  }
  public func notImported(_ line: Int, _ name: String, _ reason: String) -> String {
    say(
      "línea \(line), «\(name)»: no se importó. \(reason)",
      "line \(line), “\(name)”: it was not imported. \(reason)")
  }
}
