extension CommandLineHelp {
  /// The subcommands, one property each.
  public struct Subcommands: Texts {
    let language: Language

    public var program: Subcommand {
      .init(
        abstract: say(
          "Acompaña una mesa de diálogo: fases, sesiones, notas y un libro que nada pierde.",
          "Sees a dialogue table through: phases, sessions, notes, a book that loses nothing."),
        discussion: say(
          "Sin orden alguna, abre las pantallas en la mesa, la fase y el ítem de la última vez. "
            + "Todo lo que se anota queda en el libro de la mesa, folio por folio.",
          "Without a command it opens the screens at the mesa, phase and item of last time. All "
            + "that is noted stays in the book of the mesa, folio by folio."))
    }
    public var demo: Subcommand {
      .init(
        abstract: say(
          "Abre una mesa ficticia completa para conocer el programa.",
          "Open a complete fictional mesa to get to know the program."),
        discussion: say(
          "La mesa «Quebrada Honda» se arma en una carpeta temporal y privada, que se borra al "
            + "salir. Ninguna de sus personas ni entidades existe.",
          "The mesa “Quebrada Honda” is built in a private temporary folder, removed on "
            + "leaving. None of its people or bodies exists."))
    }
    public var new: Subcommand {
      .init(
        abstract: say("Crea una mesa y su libro.", "Create a mesa and its book."),
        discussion: say(
          "Solo el nombre hace falta; lo demás puede completarse después en la ficha del caso. "
            + "Al terminar escribe el identificador de la mesa.",
          "Only the name is needed; the rest can be filled in later on the case file. The "
            + "identifier of the mesa is written at the end."))
    }
    public var open: Subcommand {
      .init(
        abstract: say("Abre las pantallas en una mesa.", "Open the screens at a mesa."),
        discussion: say(
          "Basta una parte del nombre o del identificador si no coincide con otra mesa.",
          "Part of the name or of the identifier is enough if no other mesa matches."))
    }
    public var list: Subcommand {
      .init(
        abstract: say(
          "Lista las mesas, con su fase y su avance.",
          "List the mesas with their phase and progress."),
        discussion: say(
          "Van primero las que tienen actividad más reciente.",
          "Those with the newest activity come first."))
    }
    public var view: Subcommand {
      .init(
        abstract: say(
          "Muestra cómo está una mesa, o cómo estaba.", "Show how a mesa stands, or stood."),
        discussion: say(
          "Con --folio, --sesion o --al la muestra tal como estaba entonces. Se admite una sola "
            + "de las tres.",
          "With --folio, --sesion or --al, as it stood then. Only one of the three is taken."))
    }
    public var apply: Subcommand {
      .init(
        abstract: say(
          "Aplica órdenes en JSON leídas de la entrada estándar.",
          "Apply commands in JSON read from standard input."),
        discussion: say(
          "Una orden por línea, las mismas que dan las teclas. Cada una se contesta al momento "
            + "con su folio o con el motivo de la negativa. Si la mesa no existe y la primera "
            + "línea es openMesa, se crea. Una línea puede poner una etiqueta a lo que crea, "
            + "{\"label\":\"empresa\",\"addParty\":{…}}, y las siguientes nombrarlo con "
            + "{\"label\":\"empresa\"} donde va su número: así una negativa no cambia el "
            + "sentido de las demás. A una persona se la nombra también por su número en la mesa, "
            + "{\"number\":\"13\"}.",
          "One command a line, the same that the keys give. Each is answered at once with its "
            + "folio or with the reason of its refusal. If the mesa does not exist and the "
            + "first line is openMesa, it is created. A line may label what it makes, "
            + "{\"label\":\"company\",\"addParty\":{…}}, and later ones name it by "
            + "{\"label\":\"company\"} in place of its number: so a refusal does not change "
            + "what the others mean. A person may be named by the number at the table, too, "
            + "{\"number\":\"13\"}."))
    }
    public var note: Subcommand {
      .init(
        abstract: say(
          "Anota un texto en el libro de una mesa.", "Write a note into the book of a mesa."),
        discussion: say(
          "Varias palabras sin comillas se unen con un espacio. Con «-» se lee la entrada estándar: "
            + "cada línea es un apunte, como en la Sala («10:42 13 texto»), o con --item todo un texto. "
            + "Si una línea se rechaza, no se escribe ninguna.",
          "Several words without quotes are joined by a space. With “-” standard input is read: "
            + "each line is a note, as in the Sala (“10:42 13 text”), or with --item all one text. "
            + "Where a line is refused, none is written."))
    }
    public var lint: Subcommand {
      .init(
        abstract: say(
          "Revisa lo que aún le falta al acta de una mesa.",
          "Review what the acta of a mesa still lacks."),
        discussion: say(
          "De cada falta dice la regla, qué falta, por qué importa y cómo remediarlo, con el "
            + "acuerdo al que pertenece. Termina con 1 si algo impide firmar; lo dispensado con "
            + "razones ya no lo impide.",
          "Of each finding it says the rule, what is lacking, why it matters and how to mend "
            + "it, with the agreement that it belongs to. Ends with 1 if something blocks the "
            + "signing; what was waived with reasons does not."))
    }
    public var acta: Subcommand {
      .init(
        abstract: say(
          "Escribe el acta de una mesa como documento.",
          "Writes the acta of a mesa as a document."),
        discussion: say(
          "Sin --acta, la última que se abrió: como borrador, o con el texto con que pasó a "
            + "firma. Con --guardar queda en la carpeta «emitidos» de la mesa, y su huella en "
            + "el libro. Con --a-firma se congela con su número, si no le queda ningún vacío "
            + "sin dispensar.",
          "Without --acta, the last one begun: as a draft, or with the text with which it went "
            + "to signature. With --guardar it is kept in the mesa's folder “emitidos”, and its "
            + "digest in the book. With --a-firma it is frozen with its number, if no hole is "
            + "left unwaived."))
    }
    public var document: Subcommand {
      .init(
        abstract: say(
          "Escribe una lista o un resumen de una mesa como documento.",
          "Writes a list or summary of a mesa as a document."),
        discussion: say("Clases:", "Kinds:"))
    }
    public var bulletin: Subcommand {
      .init(
        abstract: say(
          "Escribe el comunicado público de una sesión.",
          "Writes the public bulletin of a session."),
        discussion: say(
          "Solo lleva lo que puede hacerse público, y dice qué dejó fuera. El texto propio no "
            + "puede repetir propuestas, posiciones ni acuerdos que aún no se firman.",
          "It holds only what may be public, and says what it left out. Your own words cannot "
            + "repeat proposals, positions or agreements that are not signed yet."))
    }
    public var due: Subcommand {
      .init(
        abstract: say(
          "Lista lo que vence, de una mesa o de todas.",
          "List what falls due, of one mesa or of all."),
        discussion: say(
          "Compromisos, normas por emitir y consultas a las bases, primero lo que vence antes. "
            + "Con --formato ics da un calendario; en él no entra lo que aún espera una "
            + "publicación, porque no tiene día.",
          "Commitments, norms to issue and consultations, the first due first. With --formato "
            + "ics it gives a calendar; what still awaits a publication is left out of it, "
            + "since it has no day."))
    }
    public var turns: Subcommand {
      .init(
        abstract: say(
          "Suma quién tuvo la palabra, cuánto y cuántas veces.",
          "Add up who had the floor, for how long and how often."),
        discussion: say(
          "Por parte, persona, sexo y asunto, con las interrupciones y los minutos usados de los "
            + "previstos. Es para quien media: no va en ningún acta.",
          "By party, person, sex and matter, with interruptions and the minutes used of those "
            + "planned. It is for the mediator: it goes on no acta."))
    }
    public var project: Subcommand {
      .init(
        abstract: say(
          "Muestra a la mesa lo que se eligió proyectar, en otra ventana.",
          "Show the table what somebody chose to project, in another window."),
        discussion: say(
          "Sigue el libro en vivo: asunto y reloj, quién tiene la palabra y quién sigue, o una "
            + "cláusula con responsable y plazo. Qué se ve se elige en la Sala. Con la cortina baja, "
            + "solo el nombre y la hora; q cierra.",
          "It follows the book live: matter and clock, who has the floor and who is next, or a "
            + "clause with responsible and deadline. What is seen is chosen in the Sala. With the "
            + "curtain down, only the name and the hour; q closes."))
    }
    public var verify: Subcommand {
      .init(
        abstract: say(
          "Comprueba que los libros estén íntegros.", "Check that the books are whole."),
        discussion: say(
          "Sin mesas nombradas, las comprueba todas. Nombra cada folio alterado, perdido o "
            + "cambiado de lugar, y los archivos que ya no son los que constan. Con --codigo "
            + "busca en los libros el código impreso en un papel o la huella SHA-256 de un "
            + "archivo emitido o adjunto. Con --aceptar-final N permite seguir cuando faltan "
            + "folios al final y no aparece una copia.",
          "Without a mesa named, all are checked. Names each folio that was altered, lost or "
            + "moved, and files that are no longer those on record. With --codigo it looks in "
            + "the books for the code printed on a paper or the SHA-256 of a file issued or "
            + "attached. With --aceptar-final N one may go on where folios are missing at the "
            + "end and no copy turns up."))
    }
    public var carry: Subcommand {
      .init(
        abstract: say(
          "Copia una mesa a una carpeta, para llevarla a otro equipo.",
          "Copy a mesa to a folder, to carry it to another computer."),
        discussion: say(
          "Queda en CARPETA con su identificador: el libro, lo emitido y lo adjunto; no los "
            + "borradores, que son de cada equipo. Lo copiado se vuelve a leer del disco y se "
            + "comprueba. Una copia anterior se pone al día; si siguió por su lado, se dice en "
            + "qué folio y no se toca. La copia no va cifrada: quien la tenga puede leerla.",
          "It lies in FOLDER under its identifier: the book, what was issued and what was "
            + "attached; not the drafts, which are each computer’s own. What was copied is read "
            + "back from the disk and checked. An older copy is brought forward; where it went "
            + "on by itself, the folio is named and it is left alone. The copy is not "
            + "encrypted: whoever holds it can read it."))
    }
    public var bring: Subcommand {
      .init(
        abstract: say(
          "Trae a su biblioteca una mesa copiada con «mesa llevar».",
          "Take in a mesa that was copied with “mesa llevar”."),
        discussion: say(
          "Primero comprueba el libro y sus archivos. Si usted no tiene la mesa, entra "
            + "completa; si la tiene, se añade a su libro lo que le falta al final. Si los dos "
            + "libros siguieron cada uno por su lado, dice en qué folio se separan y no cambia "
            + "nada.",
          "First the book and its files are checked. Where you do not have the mesa it is taken "
            + "in whole; where you do, what your book lacks at its end is added. Where both "
            + "books went on each by itself, the folio is named at which they part, and nothing "
            + "is changed."))
    }
  }
}
