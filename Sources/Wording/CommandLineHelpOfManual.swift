extension CommandLineHelp {
  /// Headings and paragraphs that only the manual page has.
  public struct Manual: Texts {
    let language: Language

    public var section: String { say("Manual de mesa", "Manual of mesa") }
    public var name: String { say("NOMBRE", "NAME") }
    public var synopsis: String { say("SINOPSIS", "SYNOPSIS") }
    public var description: String { say("DESCRIPCIÓN", "DESCRIPTION") }
    public var environment: String { say("ENTORNO", "ENVIRONMENT") }
    public var exitStatus: String { say("ESTADO DE SALIDA", "EXIT STATUS") }
    public var files: String { say("ARCHIVOS", "FILES") }
    public var variables: [(name: String, meaning: String)] {
      say(
        [
          ("MESA_HOME", "Carpeta de las mesas cuando no se da --biblioteca."),
          ("XDG_DATA_HOME", "Carpeta de datos; las mesas van en su carpeta «mesa»."),
          ("MESA_AUTOR", "Nombre que firma cada folio; si falta, el de la sesión del sistema."),
          ("MESA_IDIOMA", "«es» o «en»; si falta, lo decide LC_ALL, LC_MESSAGES o LANG."),
          (
            "MESA_LINEAL",
            "Con «1», el programa trabaja por líneas; con «0», nunca por sí solo."
          ),
          (
            "MESA_RATON",
            "Con «no», el ratón queda para la terminal; manda sobre lo elegido en las pantallas."
          ),
          ("NO_COLOR", "Con cualquier valor, las pantallas van sin colores."),
        ],
        [
          ("MESA_HOME", "Folder of the mesas where --biblioteca is not given."),
          ("XDG_DATA_HOME", "Folder of data; the mesas lie in its folder “mesa”."),
          ("MESA_AUTOR", "Name that signs each folio; the login name if left out."),
          ("MESA_IDIOMA", "“es” or “en”; if left out, LC_ALL, LC_MESSAGES or LANG decides."),
          (
            "MESA_LINEAL",
            "With “1”, the program works by lines; with “0”, never of its own accord."
          ),
          (
            "MESA_RATON",
            "With “no”, the mouse is left to the terminal, whatever was chosen on the screens."
          ),
          ("NO_COLOR", "With any value, the screens have no colours."),
        ])
    }
    public var exits: [(code: String, meaning: String)] {
      say(
        [
          ("0", "Todo salió bien."),
          ("1", "Se halló un problema o se negó una orden."),
          ("2", "La orden estaba mal escrita."),
          ("128+N", "La señal N pidió el fin de las pantallas."),
        ],
        [
          ("0", "All went well."),
          ("1", "A problem was found or a command was refused."),
          ("2", "The command was written wrongly."),
          ("128+N", "Signal N asked the screens to end."),
        ])
    }
    public var paths: [(path: String, meaning: String)] {
      say(
        [
          ("~/.local/share/mesa", "Carpeta habitual de las mesas, una carpeta por mesa."),
          ("libro.jsonl", "Libro de una mesa: un folio por línea, encadenados con SHA-256."),
          ("indice.sqlite", "Índice de la biblioteca; puede borrarse, se rehace solo."),
          ("~/.config/mesa/temas", "Sus temas de colores."),
          ("~/.config/mesa/no-laborables.conf", "Días no laborables del Estado, por decreto."),
        ],
        [
          ("~/.local/share/mesa", "Usual folder of the mesas, one folder a mesa."),
          ("libro.jsonl", "Book of a mesa: one folio a line, chained with SHA-256."),
          ("indice.sqlite", "Index of the library; may be deleted, it is made anew."),
          ("~/.config/mesa/temas", "Your colour themes."),
          ("~/.config/mesa/no-laborables.conf", "Days that the State does not work, by decree."),
        ])
    }
  }
}
