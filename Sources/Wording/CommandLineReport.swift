import Dialogue

/// What the orders write on standard output, in one language.
public struct CommandLineReport: Sendable {
  /// Labels of the text that `ver` writes.
  public struct Labels: Sendable {
    public let code: String
    public let place: String
    public let type: String
    public let stage: String
    public let status: String
    public let mechanism: String
    public let moment: String
    public let role: String
    public let circumstances: String
    public let summary: String
    public let parties: String
    public let sessions: String
    public let phases: String
    public let notes: String
    public let reason: String
    public let absent: String
  }

  /// What is wrong with a mesa of the list, in few words.
  public struct Troubles: Sendable {
    public let damaged: @Sendable (_ folio: Int) -> String
    public let missingFromEnd: @Sendable (_ expected: Int, _ found: Int) -> String
    public let headDiffers: @Sendable (_ folio: Int) -> String
    public let newerFormat: String
    public let empty, noBook: String
    public let foreign: @Sendable (_ id: String) -> String
  }

  public let labels: Labels
  public let troubles: Troubles
  /// The folder itself is not there (yet); there is nothing in it.
  public let noFolder, noMesas: @Sendable (_ folder: String) -> String
  public let session: @Sendable (_ number: Int, _ date: String) -> String
  public let openSession: @Sendable (_ number: Int, _ date: String) -> String
  public let noSession: String
  public let asOf: @Sendable (_ folio: Int, _ when: String) -> String
  public let created: @Sendable (_ id: String, _ folder: String) -> String
  /// The identity that the name would have given is another mesa's.
  public let alreadyThere: @Sendable (_ other: String, _ id: String) -> String
  public let folio: @Sendable (_ number: Int) -> String
  public let builtInTheme: String
  public let ownTheme: String
  public let replacedTheme: String
  public let demoKept: @Sendable (_ folder: String) -> String
  public let notice: @Sendable (_ mesa: String, _ text: String) -> String
  /// How a date that was given as a phrase was taken.
  public let understood: @Sendable (_ phrase: String, _ date: String) -> String

  /// The texts in `language`.
  public static func of(_ language: Language) -> CommandLineReport {
    switch language {
    case .spanish: .spanish
    case .english: .english
    }
  }
}

extension CommandLineReport {
  static let spanish = CommandLineReport(
    labels: .init(
      code: "Código", place: "Lugar", type: "Tipo", stage: "Etapa", status: "Estado",
      mechanism: "Mecanismo", moment: "Momento", role: "Rol", circumstances: "Circunstancias",
      summary: "Resumen", parties: "Partes", sessions: "Sesiones", phases: "Fases",
      notes: "Notas", reason: "Motivo", absent: "Ausentes"),
    troubles: .init(
      damaged: { "¡alterado en el folio \($0)!" },
      missingFromEnd: { "¡\(Failures.Books.missingFolios(from: $1 + 1, to: $0))!" },
      headDiffers: { "¡otro sello en «libro.cabeza» para el folio \($0)!" },
      newerFormat: "de una versión más nueva",
      empty: "libro sin folios", noBook: "¡falta su libro!",
      foreign: {
        "¡su libro es de la mesa "
          + "«\($0)»!"
      }),
    noFolder: {
      "Aún no hay mesas en «\($0)»: esa carpeta no existe. Si sus mesas están en un disco externo "
        + "o de red, conéctelo; si no, cree la primera con «mesa nueva NOMBRE»."
    },
    noMesas: { "Aún no hay mesas en «\($0)»; cree la primera con «mesa nueva NOMBRE»." },
    session: { "sesión \($0), \($1)" },
    openSession: { "sesión \($0) abierta, \($1)" },
    noSession: "sin sesiones",
    asOf: { "Tal como estaba en el folio \($0), \($1)" },
    created: { "Mesa creada: \($0)\nLibro en «\($1)»" },
    alreadyThere: { "Ya hay una mesa «\($0)»; la nueva se llama «\($1)»." },
    folio: { "Folio \($0)" },
    builtInTheme: "incluido", ownTheme: "suyo", replacedTheme: "suyo, en lugar del incluido",
    demoKept: { "La mesa de demostración queda en «\($0)»." },
    notice: { "Aviso sobre \($0): \($1)" },
    understood: { "«\($0)» se entiende como \($1)." })

  static let english = CommandLineReport(
    labels: .init(
      code: "Code", place: "Place", type: "Type", stage: "Stage", status: "Status",
      mechanism: "Mechanism", moment: "Moment", role: "Role", circumstances: "Circumstances",
      summary: "Summary", parties: "Parties", sessions: "Sessions", phases: "Phases",
      notes: "Notes", reason: "Reason", absent: "Absent"),
    troubles: .init(
      damaged: { "altered at folio \($0)!" },
      missingFromEnd: { Failures.Books.foliosMissing(from: $1 + 1, to: $0) + "!" },
      headDiffers: { "another seal in “libro.cabeza” for folio \($0)!" },
      newerFormat: "of a newer version",
      empty: "book without folios", noBook: "its book is missing!",
      foreign: {
        "its book is that "
          + "of mesa “\($0)”!"
      }),
    noFolder: {
      "There are no mesas in “\($0)” yet: that folder does not exist. If your mesas lie on an "
        + "external disk or on the network, connect it; if not, create the first: “mesa nueva "
        + "NAME”."
    },
    noMesas: { "There are no mesas in “\($0)” yet; create the first: “mesa nueva NAME”." },
    session: { "session \($0), \($1)" },
    openSession: { "session \($0) open, \($1)" },
    noSession: "no sessions",
    asOf: { "As it stood at folio \($0), \($1)" },
    created: { "Mesa created: \($0)\nBook in “\($1)”" },
    alreadyThere: { "There is a mesa “\($0)” already; the new one is called “\($1)”." },
    folio: { "Folio \($0)" },
    builtInTheme: "built in", ownTheme: "your own", replacedTheme: "your own, for the built-in one",
    demoKept: { "The demonstration mesa stays in “\($0)”." },
    notice: { "Notice on \($0): \($1)" },
    understood: { "“\($0)” is taken as \($1)." })
}
