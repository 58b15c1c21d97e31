/// What all mesas are asked together: the report, the search, what is imported.
extension CommandLineHelp.Subcommands {
  public var report: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Hace el reporte sobre el diálogo a cualquier fecha, o comprueba sus cifras.",
        "Make the report on the dialogue at any date, or check its figures."),
      discussion: say(
        "Cada dato vale desde el día del hecho, aunque se anotara después. El cuadro 1 cuenta "
          + "los casos activos; del 2 al 6 y el 10, los que están en diálogo; del 7 al 9, "
          + "aquellos en los que participa la institución. Con --formato csv salen con los "
          + "nombres y las columnas del informe; los demás formatos son el reporte entero, con "
          + "sus gráficos, lo que cambió desde la fecha de --comparar y las conclusiones. Con "
          + "--comprobar, ARCHIVO puede ser una carpeta con cuadros y afirmaciones en CSV.",
        "Each fact counts from its own day, even where it was written later. Table 1 counts the "
          + "active cases; 2 to 6 and 10, those in dialogue; 7 to 9, those in which the "
          + "institution takes part. With --formato csv they have the names and columns of the "
          + "report; the other formats are the whole report, with its charts, what changed since "
          + "the date of --comparar, and the conclusions. With --comprobar, FILE may be a folder "
          + "with tables and statements in CSV."))
  }
  public var search: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Busca palabras en todas las mesas.", "Look for words in all mesas."),
      discussion: say(
        "Halla los lugares que tienen todas las palabras, enteras o como comienzo de otra, sin "
          + "distinguir tildes ni mayúsculas; primero van las enteras. Dice en qué mesa, en qué "
          + "registro y desde qué folio. Deja fuera lo privado y lo que toca a personas en "
          + "riesgo, salvo con --todo.",
        "Finds the places that have all the words, whole or as the beginning of another, "
          + "whatever their accents and case; whole ones come first. Says in which mesa, in "
          + "which record and since which folio. What is private and what is about people at "
          + "risk is left out, unless --todo is given."))
  }
  public var importing: CommandLineHelp.Subcommand {
    .init(
      abstract: say(
        "Importa una tabla de casos al registro, o totales de otras fechas.",
        "Import a table of cases into the registry, or totals of other dates."),
      discussion: say(
        "ARCHIVO es CSV con una fila de encabezados, en cualquier orden; solo «caso» hace falta. "
          + "Cada caso queda como una carpeta con su libro, donde consta la huella del archivo; "
          + "un caso que ya está, por su código o su nombre, se pone al día. Si una fila tiene "
          + "un error no se importa ninguna, y se dice cuál es, en qué columna y por qué. Con la "
          + "columna «mes», un caso puede estar una vez por mes. «totales» toma, por «fecha», "
          + "cuántos casos había: activos, en_dialogo, desescalamiento, en_progreso… El mismo "
          + "archivo otra vez no cambia nada.",
        "FILE is CSV with a row of headings, in any order; only “caso” is needed. Each case is "
          + "a folder with its book, where the digest of the file is on record; a case that is "
          + "there already, by its code or name, is brought up to date. Where a row has an "
          + "error none is imported, and row, column and reason are said. With the column "
          + "“mes” a case may be there once a month. “totales” takes, by “fecha”, how many "
          + "cases there were: activos, en_dialogo, desescalamiento, en_progreso… The same "
          + "file again changes nothing."))
  }
}
