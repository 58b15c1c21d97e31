/// What went wrong with books, folders and the system, in one language: what, where, what to do.
///
/// The module knows no error types but those of `Dialogue`; whoever has one picks its sentence.
public struct Failures: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// Why the operating system refused, as the end of a sentence.
  public struct Causes: Texts {
    let language: Language

    public var missing: String {
      say("no existe; revise la ruta", "it does not exist; check the path")
    }
    public var noPermission: String {
      say(
        "no tiene permiso; revise los permisos o elija otra carpeta",
        "you lack permission; check the permissions or choose another folder")
    }
    public var readOnly: String {
      say(
        "el disco es de solo lectura; elija otra carpeta",
        "the disk is read-only; choose another folder")
    }
    public var noSpace: String {
      say(
        "el disco está lleno; libere espacio y repita",
        "the disk is full; free some space and try again")
    }
    public var quota: String {
      say(
        "llegó al límite de su cuota de disco; libere espacio y repita",
        "your disk quota is used up; free some space and try again")
    }
    public var tooLarge: String {
      say(
        "el archivo pasaría del tamaño permitido",
        "the file would grow beyond the size allowed")
    }
    public var inputOutput: String {
      say(
        "el disco no responde bien; copie sus datos a otro disco cuanto antes",
        "the disk does not answer properly; copy your data to another disk soon")
    }
    public var notFolder: String {
      say(
        "una parte de la ruta no es una carpeta; revise la ruta",
        "part of the path is not a folder; check the path")
    }
    public var isFolder: String {
      say(
        "es una carpeta, no un archivo; revise la ruta",
        "it is a folder, not a file; check the path")
    }
    public var link: String {
      say(
        "es un enlace simbólico, y un libro no puede serlo; ponga el archivo mismo",
        "it is a symbolic link, which a book cannot be; put the file itself there")
    }
    public var tooManyFiles: String {
      say(
        "hay demasiados archivos abiertos; cierre otros programas y repita",
        "too many files are open; close other programs and try again")
    }
    public var nameTooLong: String {
      say(
        "el nombre es demasiado largo; elija otro más corto",
        "the name is too long; choose a shorter one")
    }
    public var busy: String {
      say(
        "otro programa lo tiene ocupado; ciérrelo y repita",
        "another program keeps it busy; close it and try again")
    }
    public var noMemory: String {
      say(
        "no queda memoria; cierre otros programas y repita",
        "there is no memory left; close other programs and try again")
    }
    public var notOffered: String {
      say(
        "la unidad no ofrece lo que hace falta; use un disco de este equipo",
        "the drive does not offer what is needed; use a disk of this computer")
    }
    public var noAnswer: String {
      say(
        "la unidad de red no responde; revise la conexión y repita",
        "the network drive does not answer; check the connection and try again")
    }
    /// A disk that was unplugged, a network drive that was lost.
    public var gone: String {
      say(
        "el disco o la unidad ya no está conectado; conéctelo de nuevo y repita",
        "the disk or drive is no longer connected; connect it again and repeat")
    }
    public var diskDamaged: String {
      say(
        "el sistema de archivos está dañado; copie sus datos a otro disco y haga revisar este",
        "the file system is damaged; copy your data to another disk and have this one checked")
    }
    /// By its name for programmers, such as `EPROTO`; `nil` where even that is unknown.
    public func other(_ name: String?, _ number: Int) -> String {
      let number = say("número \(number)", "number \(number)")
      let code = name.map { "\($0), \(number)" } ?? number
      return say(
        "el sistema respondió con un error poco común (\(code)); repita y, si vuelve a pasar, "
          + "pregunte con ese código a quien cuida el equipo",
        "the system answered with an uncommon error (\(code)); try again and, if it comes back, ask "
          + "whoever looks after the computer, with that code")
    }
  }

  /// Refusals of the operating system: the path and the cause.
  public struct Systems: Texts {
    let language: Language

    public func open(_ path: String, _ cause: String) -> String {
      say("No se puede abrir «\(path)»: \(cause).", "“\(path)” cannot be opened: \(cause).")
    }
    public func inspect(_ path: String, _ cause: String) -> String {
      say("No se puede examinar «\(path)»: \(cause).", "“\(path)” cannot be examined: \(cause).")
    }
    public func read(_ path: String, _ cause: String) -> String {
      say("No se puede leer «\(path)»: \(cause).", "“\(path)” cannot be read: \(cause).")
    }
    public func write(_ path: String, _ cause: String) -> String {
      say(
        "No se puede escribir en «\(path)»: \(cause).",
        "“\(path)” cannot be written: \(cause).")
    }
    public func sync(_ path: String, _ cause: String) -> String {
      say(
        "No se puede asegurar en el disco «\(path)»: \(cause).",
        "“\(path)” cannot be made safe on disk: \(cause).")
    }
    public func lock(_ path: String, _ cause: String) -> String {
      say("No se puede reservar «\(path)»: \(cause).", "“\(path)” cannot be reserved: \(cause).")
    }
    public func makeFolder(_ path: String, _ cause: String) -> String {
      say(
        "No se puede crear la carpeta «\(path)»: \(cause).",
        "The folder “\(path)” cannot be made: \(cause).")
    }
    public func watch(_ path: String, _ cause: String) -> String {
      say("No se puede vigilar «\(path)»: \(cause).", "“\(path)” cannot be watched: \(cause).")
    }
    public func output(_ cause: String) -> String {
      say("No se puede escribir la salida: \(cause).", "The output cannot be written: \(cause).")
    }
    public func input(_ cause: String) -> String {
      say("No se puede leer la entrada: \(cause).", "The input cannot be read: \(cause).")
    }
  }

  /// Finding a mesa by what the person typed.
  public struct Searches: Texts {
    let language: Language

    /// The first sentence of ``unknownMesa``.
    public func noMesa(_ query: String) -> String {
      say("Ninguna mesa responde a «\(query)».", "No mesa answers to “\(query)”.")
    }
    public func unknownMesa(_ query: String, _ nearest: [String]) -> String {
      let list = nearest.joined(separator: ", ")
      let hint =
        nearest.isEmpty
        ? say("Vea las que hay con «mesa lista».", "See those that exist with “mesa lista”.")
        : say("Las más parecidas: \(list).", "The most similar: \(list).")
      return say(
        "Ninguna mesa responde a «\(query)». \(hint)", "No mesa answers to “\(query)”. \(hint)")
    }
    public func ambiguous(_ query: String, _ matches: [String]) -> String {
      say(
        "Más de una mesa responde a «\(query)»: \(matches.joined(separator: ", ")). Escriba el "
          + "identificador completo.",
        "More than one mesa answers to “\(query)”: \(matches.joined(separator: ", ")). Write the "
          + "whole identifier.")
    }
    /// The folder of the mesas is not there; its disk takes no writing; it is something else.
    public func noLibrary(_ path: String) -> String {
      say(
        "No existe la carpeta «\(path)», donde deberían estar las mesas. Si está en un disco "
          + "externo o de red, conéctelo y repita; si no, revise la ruta.",
        "The folder “\(path)”, where the mesas should be, does not exist. If it lies on an "
          + "external disk or on the network, connect it and repeat; if not, check the path.")
    }
    public func readOnlyLibrary(_ path: String) -> String {
      say(
        "El disco de «\(path)» es de solo lectura: las mesas pueden leerse, pero nada se anota en "
          + "ellas.",
        "The disk of “\(path)” is read-only: the mesas can be read, but nothing is noted in them.")
    }
    public func notAFolder(_ path: String) -> String {
      say(
        "«\(path)» no es una carpeta, y ahí deberían estar las mesas; elija otra con --biblioteca.",
        "“\(path)” is not a folder, and the mesas should be there; choose another with "
          + "--biblioteca.")
    }
  }

  public var causes: Causes { Causes(language: language) }
  public var books: Books { Books(language: language) }
  public var systems: Systems { Systems(language: language) }
  public var searches: Searches { Searches(language: language) }
}
