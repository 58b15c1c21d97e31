extension CommandLineHelp {
  public struct Options: Texts {
    let language: Language

    public var library: String {
      say(
        "Carpeta de las mesas, en lugar de la habitual.",
        "Folder of the mesas, instead of the usual one.")
    }
    public var theme: String {
      say("Tema de colores de las pantallas.", "Colour theme of the screens.")
    }
    public var linear: String {
      say(
        "Trabaja por líneas, sin pantallas: para lectores en voz alta y líneas malas.",
        "Work by lines, without screens: for readers aloud and bad lines.")
    }
    public var format: String { say("Forma de la salida.", "Form of the output.") }
    public var help: String { say("Muestra esta ayuda.", "Show this help.") }
    public var version: String { say("Muestra la versión.", "Show the version.") }
    public var keep: String {
      say(
        "Conserva la carpeta temporal al salir y dice dónde está.",
        "Keep the temporary folder on leaving and say where it is.")
    }
    public var folio: String {
      say("Tal como estaba al escribirse ese folio.", "As it stood when that folio was written.")
    }
    public var session: String {
      say("Tal como estaba al cerrarse esa sesión.", "As it stood when that session was closed.")
    }
    public var date: String {
      say(
        "Tal como estaba al terminar ese día: AAAA-MM-DD, «22/11», «ayer», «lunes»…",
        "As it stood at the end of that day: YYYY-MM-DD, “22/11”, “yesterday”, “Monday”…")
    }
    /// The day by which `vencimientos` reckons.
    public var dueDate: String {
      say(
        "Tal como estaba o estará al terminar ese día: AAAA-MM-DD, «22/11», «fin de mes», "
          + "«+10d»…; si falta, hoy.",
        "As it stood or will stand at the end of that day: YYYY-MM-DD, “22/11”, “end of month”, "
          + "“+10d”…; today if left out.")
    }
    /// The day at which `informe` counts.
    public var cutOff: String {
      say(
        "Fecha de corte: AAAA-MM-DD, «31/12/2016», «fin de mes»…; si falta, hoy.",
        "Cut-off date: YYYY-MM-DD, “31/12/2016”, “end of month”…; today if left out.")
    }
    public var check: String {
      say(
        "Comprueba que las cifras concuerden: filas y columnas con sus totales, los cuadros entre "
          + "sí, la prosa con los cuadros, los porcentajes.",
        "Check that the figures agree: rows and columns with their totals, the tables with one "
          + "another, the prose with the tables, the percentages.")
    }
    /// The day with which `informe` compares.
    public var compared: String {
      say(
        "Fecha con la que se compara; si falta, el fin de mes de seis meses antes.",
        "Date to compare with; the end of the month six months before if left out.")
    }
    /// The day of which an imported table tells.
    public var tableDate: String {
      say(
        "Fecha de corte de la tabla: fase, estado, momento, mecanismo, rol y violencia valen desde "
          + "ese día; si falta, las de un caso nuevo desde su ingreso, y lo que cambia, desde hoy.",
        "Cut-off date of the table: stage, status, moment, mechanism, role and violence count from "
          + "that day; if left out, of a new case from its entry, and what changes, from today.")
    }
    public var projectedText: String {
      say("Como texto y una sola vez, sin ventana.", "As text and once only, without a window.")
    }
    public var everything: String {
      say(
        "También lo privado y lo que toca a personas en riesgo: lee los libros, sin índice.",
        "What is private and about people at risk, too: reads the books, without an index.")
    }
    public var names: String {
      say(
        "También los nombres de quienes no quieren que se sepan, que sin ello reemplaza su clave, y lo "
          + "dicho en reserva en reuniones por separado.",
        "Names of those who do not wish to be named, for whom their key stands without it, and what was "
          + "said in trust in caucuses, too.")
    }
    public var turnsSession: String {
      say("Una sola sesión; si falta, todas.", "One session alone; all if left out.")
    }
    public var cuadro: String {
      say("Un solo cuadro, del 1 al 10.", "One table alone, 1 to 10.")
    }
    public var rehearsal: String {
      say(
        "Dice qué se importaría, sin escribir nada.",
        "Say what would be imported, and write nothing.")
    }
    public var encoding: String {
      say("En qué están escritas las letras.", "In what the letters are written.")
    }
    public var id: String {
      say(
        "Identificador de la mesa; si falta, se forma con el nombre y el año.",
        "Identifier of the mesa; made of the name and the year if left out.")
    }
    public var code: String {
      say("Código del caso en su institución.", "Code of the case in your institution.")
    }
    public var place: String {
      say(
        "Nombre del lugar; se completa con el ubigeo si se reconoce.",
        "Name of the place; completed from the ubigeo if it is known.")
    }
    public var ubigeo: String {
      say("Código de ubigeo, de seis cifras.", "Ubigeo code, six digits.")
    }
    public var type: String { say("Tipo de conflicto.", "Type of conflict.") }
    public var stage: String { say("Etapa del conflicto.", "Stage of the conflict.") }
    public var mechanism: String { say("Mecanismo de diálogo.", "Mechanism of dialogue.") }
    public var moment: String { say("Momento del diálogo.", "Moment of the dialogue.") }
    public var role: String { say("Rol de la institución.", "Role of the institution.") }
    public var summary: String { say("Resumen del caso.", "Summary of the case.") }
    public var item: String {
      say(
        "Ítem de la lista de verificación al que se refiere la nota.",
        "Checklist item that the note is about.")
    }
    public var acta: String {
      say(
        "Número del acta, si no es la última.",
        "Number of the acta, if it is not the last one.")
    }
    public var clockIsRight: String {
      say(
        "Llevarla a firma aunque el reloj vaya detrás del último folio.",
        "Take it to signature although the clock is behind the last folio.")
    }
    public var clockIsRightHere: String {
      say(
        "Llevar actas a firma y anotar firmas aunque el reloj marque un día anterior al del último folio.",
        "Take actas to signature and write signatures down although the clock shows a day before that of "
          + "the last folio.")
    }
    public var toSignature: String {
      say(
        "Llevarla a firma: se congela con su número.",
        "Take it to signature: it is frozen with its number.")
    }
    public var save: String {
      say(
        "Guardar en la carpeta «emitidos» de la mesa.",
        "Keep it in the mesa’s folder “emitidos”.")
    }
    public var documentSession: String {
      say(
        "Sesión de la que trata; si no, la abierta o la última.",
        "Session that it is about; else the open one or the last.")
    }
    public var documentNumber: String {
      say(
        "Número del compromiso (carta) o de la verificación (constancia); si no, el más urgente o "
          + "la última.",
        "Number of the commitment (carta) or of the verification (constancia); else the most "
          + "urgent or the last.")
    }
    public var recipient: String {
      say(
        "Para quién es el resumen de derechos; si no, para la fiscalía.",
        "For whom the summary of rights is; the prosecutor if none is said.")
    }
    public var acceptEnd: String {
      say(
        "Acepta que el libro termina en ese folio, su último, aunque «libro.cabeza» diga otra "
          + "cosa; deja constancia en el libro y nada se borra.",
        "Accepts that the book ends with that folio, its last, although “libro.cabeza” says "
          + "otherwise; the book puts it on record, and nothing is deleted.")
    }
    public var printedCode: String {
      say(
        "Código impreso al pie de un papel, entero o sus 12 primeras cifras o más; con «N:» "
          + "delante, el del folio N.",
        "Code printed at the foot of a paper, whole or its first 12 digits or more; with “N:” "
          + "before it, that of folio N.")
    }
  }

  public struct Arguments: Texts {
    let language: Language

    public var mesa: String {
      say(
        "Identificador o parte del nombre de la mesa.",
        "Identifier or part of the name of the mesa.")
    }
    public var mesas: String {
      say(
        "Mesas que se comprueban; todas si no se nombra ninguna.",
        "Mesas to check; all of them if none is named.")
    }
    /// The mesa of `vencimientos`, which may be left out.
    public var dueMesa: String {
      say(
        "Identificador o parte del nombre de la mesa; si falta, todas.",
        "Identifier or part of the name of the mesa; all of them if left out.")
    }
    public var name: String { say("Nombre del caso.", "Name of the case.") }
    /// Folder to carry to; folder to bring from.
    public var target: String {
      say(
        "Carpeta que ya existe, por ejemplo la de una memoria USB.",
        "A folder that exists, such as that of a memory stick.")
    }
    public var source: String {
      say(
        "Carpeta de la mesa, o la carpeta que la contiene.",
        "Folder of the mesa, or the folder that holds it.")
    }
    public var words: String {
      say("Palabras que se buscan.", "Words to look for.")
    }
    public var text: String {
      say(
        "Texto de la nota; «-» lo lee de la entrada estándar.",
        "Text of the note; “-” reads it from standard input.")
    }
    public var document: String { say("Clase de documento.", "Kind of document.") }
    public var imported: String { say("Qué se importa.", "What is imported.") }
    public var table: String { say("Archivo CSV.", "CSV file.") }
    public var printedReport: String {
      say(
        "Con --comprobar: carpeta con los cuadros y las afirmaciones de un informe en CSV, o un "
          + "solo archivo; si falta, las cifras propias.",
        "With --comprobar: folder with the tables and statements of a report in CSV, or one file; "
          + "your own figures if left out.")
    }
    public var lead: String {
      say(
        "Palabras del mediador al inicio del comunicado.",
        "The mediator’s words at the head of the bulletin.")
    }
    public var template: String { say("Plantilla que se quiere ver.", "Template to see.") }
    public var shell: String { say("Intérprete de órdenes.", "Shell.") }
    public var subcommand: String { say("Orden que se quiere conocer.", "Command to explain.") }
  }
}
