import Dialogue

/// What the subcommands write on standard output, in one language.
public struct CommandLineReport: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Labels of the text that `ver` writes.
  public struct Labels: Texts {
    let language: Language

    public var code: String { say("Código", "Code") }
    public var place: String { say("Lugar", "Place") }
    public var type: String { say("Tipo", "Type") }
    public var stage: String { say("Etapa", "Stage") }
    public var status: String { say("Estado", "Status") }
    public var mechanism: String { say("Mecanismo", "Mechanism") }
    public var moment: String { say("Momento", "Moment") }
    public var role: String { say("Rol", "Role") }
    public var circumstances: String { say("Circunstancias", "Circumstances") }
    public var summary: String { say("Resumen", "Summary") }
    public var parties: String { say("Partes", "Parties") }
    public var sessions: String { say("Sesiones", "Sessions") }
    public var phases: String { say("Fases", "Phases") }
    public var notes: String { say("Notas", "Notes") }
    public var reason: String { say("Motivo", "Reason") }
    public var absent: String { say("Ausentes", "Absent") }
  }

  /// What is wrong with a mesa of the list, in few words.
  public struct Troubles: Texts {
    let language: Language

    public func damaged(_ folio: Int) -> String {
      say("¡alterado en el folio \(folio)!", "altered at folio \(folio)!")
    }
    public func missingFromEnd(_ expected: Int, _ found: Int) -> String {
      let folios = Failures(language).books.missingFolios(from: found + 1, to: expected)
      return say("¡\(folios)!", "\(folios)!")
    }
    public func headDiffers(_ folio: Int) -> String {
      say(
        "¡otro sello en «libro.cabeza» para el folio \(folio)!",
        "another seal in “libro.cabeza” for folio \(folio)!")
    }
    public var newerFormat: String { say("de una versión más nueva", "of a newer version") }
    public var empty: String { say("libro sin folios", "book without folios") }
    public var noBook: String { say("¡falta su libro!", "its book is missing!") }
    public func foreign(_ id: String) -> String {
      say("¡su libro es de la mesa «\(id)»!", "its book is that of mesa “\(id)”!")
    }
  }

  public var labels: Labels { Labels(language: language) }
  public var troubles: Troubles { Troubles(language: language) }
  /// The folder itself is not there (yet); there is nothing in it.
  public func noFolder(_ folder: String) -> String {
    say(
      "Aún no hay mesas en «\(folder)»: esa carpeta no existe. Si sus mesas están en un disco "
        + "externo o de red, conéctelo; si no, cree la primera con «mesa nueva NOMBRE».",
      "There are no mesas in “\(folder)” yet: that folder does not exist. If your mesas lie on an "
        + "external disk or on the network, connect it; if not, create the first: “mesa nueva "
        + "NAME”.")
  }
  public func noMesas(_ folder: String) -> String {
    say(
      "Aún no hay mesas en «\(folder)»; cree la primera con «mesa nueva NOMBRE».",
      "There are no mesas in “\(folder)” yet; create the first: “mesa nueva NAME”.")
  }
  public func session(_ number: Int, _ date: String) -> String {
    say("sesión \(number), \(date)", "session \(number), \(date)")
  }
  public func openSession(_ number: Int, _ date: String) -> String {
    say("sesión \(number) abierta, \(date)", "session \(number) open, \(date)")
  }
  public var noSession: String { say("sin sesiones", "no sessions") }
  public func asOf(_ folio: Int, _ when: String) -> String {
    say("Tal como estaba en el folio \(folio), \(when)", "As it stood at folio \(folio), \(when)")
  }
  public func created(_ id: String, _ folder: String) -> String {
    say("Mesa creada: \(id)\nLibro en «\(folder)»", "Mesa created: \(id)\nBook in “\(folder)”")
  }
  /// The identity that the name would have given is another mesa's.
  public func alreadyThere(_ other: String, _ id: String) -> String {
    say(
      "Ya hay una mesa «\(other)»; la nueva se llama «\(id)».",
      "There is a mesa “\(other)” already; the new one is called “\(id)”.")
  }
  /// Of one of several lines of standard input.
  public func inLine(_ line: Int, _ sentence: String) -> String {
    say("Línea \(line): \(sentence)", "Line \(line): \(sentence)")
  }
  public func folio(_ number: Int) -> String { say("Folio \(number)", "Folio \(number)") }
  public var builtInTheme: String { say("incluido", "built in") }
  public var ownTheme: String { say("suyo", "your own") }
  public var replacedTheme: String {
    say("suyo, en lugar del incluido", "your own, for the built-in one")
  }
  public func demoKept(_ folder: String) -> String {
    say(
      "La mesa de demostración queda en «\(folder)».",
      "The demonstration mesa stays in “\(folder)”.")
  }
  public func notice(_ mesa: String, _ text: String) -> String {
    say("Aviso sobre \(mesa): \(text)", "Notice on \(mesa): \(text)")
  }
  /// What is said of an index that was of no use.
  public func index(isMadeAnew: Bool) -> String {
    isMadeAnew
      ? say(
        "El índice no servía; se hizo de nuevo a partir de los libros.",
        "The index was of no use; it was made anew from the books.")
      : say(
        "El índice no se pudo usar ahora; se leyeron los libros, que es más lento.",
        "The index could not be used just now; the books were read, which is slower.")
  }
  /// How a date that was given as a phrase was taken.
  public func understood(_ phrase: String, _ date: String) -> String {
    say("«\(phrase)» se entiende como \(date).", "“\(phrase)” is taken as \(date).")
  }
}
