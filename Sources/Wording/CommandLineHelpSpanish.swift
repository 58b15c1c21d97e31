extension CommandLineHelp {
  static let spanish = CommandLineHelp(
    orders: .spanish, options: .spanish, arguments: .spanish, values: .spanish, page: .spanish,
    manual: .spanish)
}

extension CommandLineHelp.Orders {
  static let spanish = Self(
    program: .init(
      abstract: "Acompaña una mesa de diálogo: fases, sesiones, notas y un libro que nada pierde.",
      discussion: "Sin orden alguna, abre las pantallas en la mesa, la fase y el ítem de la última "
        + "vez. Todo lo que se anota queda en el libro de la mesa, folio por folio."),
    demo: .init(
      abstract: "Abre una mesa ficticia completa para conocer el programa.",
      discussion:
        "La mesa «Quebrada Honda» se arma en una carpeta temporal y privada, que se borra "
        + "al salir. Ninguna de sus personas ni entidades existe."),
    new: .init(
      abstract: "Crea una mesa y su libro.",
      discussion: "Solo el nombre hace falta; lo demás puede completarse después en la ficha del "
        + "caso. Al terminar escribe el identificador de la mesa."),
    open: .init(
      abstract: "Abre las pantallas en una mesa.",
      discussion: "Basta una parte del nombre o del identificador si no coincide con otra mesa."),
    list: .init(
      abstract: "Lista las mesas, con su fase y su avance.",
      discussion: "Van primero las que tienen actividad más reciente."),
    view: .init(
      abstract: "Muestra cómo está una mesa, o cómo estaba.",
      discussion: "Con --folio, --sesion o --al la muestra tal como estaba entonces. Se admite una "
        + "sola de las tres."),
    apply: .init(
      abstract: "Aplica órdenes en JSON leídas de la entrada estándar.",
      discussion: "Una orden por línea, las mismas que dan las teclas. Cada una se contesta al "
        + "momento con su folio o con el motivo de la negativa. Si la mesa no existe y la primera "
        + "línea es openMesa, se crea. Una línea puede poner una etiqueta a lo que crea, "
        + "{\"label\":\"empresa\",\"addParty\":{…}}, y las siguientes nombrarlo con "
        + "{\"label\":\"empresa\"} donde va su número: así una negativa no cambia el sentido de "
        + "las demás."),
    note: .init(
      abstract: "Anota un texto en el libro de una mesa.",
      discussion: "Varias palabras sin comillas se unen con un espacio. Con «-» el texto se lee de "
        + "la entrada estándar."),
    lint: .init(
      abstract: "Revisa lo que aún le falta al acta de una mesa.",
      discussion: "De cada falta dice la regla, qué falta, por qué importa y cómo remediarlo, con "
        + "el acuerdo al que pertenece. Termina con 1 si algo impide firmar; lo dispensado con "
        + "razones ya no lo impide."),
    acta: .init(
      abstract: "Escribe el acta de una mesa como documento.",
      discussion:
        "Sin --acta, la última que se abrió: como borrador, o con el texto con que pasó a firma. "
        + "Con --guardar queda en la carpeta «emitidos» de la mesa, y su huella en el libro. Con "
        + "--a-firma se congela con su número, si no le queda ningún vacío sin dispensar."),
    paper: .init(
      abstract: "Escribe una lista o un resumen de una mesa como documento.",
      discussion: "Clases:"),
    bulletin: .init(
      abstract: "Escribe el comunicado público de una sesión.",
      discussion:
        "Solo lleva lo que puede hacerse público, y dice qué dejó fuera. El texto propio no "
        + "puede repetir propuestas, posiciones ni acuerdos que aún no se firman."),
    due: .init(
      abstract: "Lista lo que vence, de una mesa o de todas.",
      discussion: "Compromisos, normas por emitir y consultas a las bases, primero lo que vence "
        + "antes. Con --formato ics da un calendario; en él no entra lo que aún espera una "
        + "publicación, porque no tiene día."),
    verify: .init(
      abstract: "Comprueba que los libros estén íntegros.",
      discussion: "Sin mesas nombradas, las comprueba todas. Nombra cada folio alterado, perdido "
        + "o cambiado de lugar, y los archivos que ya no son los que constan. Con --codigo busca "
        + "en los libros el código impreso en un papel o la huella SHA-256 de un archivo emitido "
        + "o adjunto. Con --aceptar-final N permite seguir cuando faltan folios al final y no "
        + "aparece una copia."),
    carry: .init(
      abstract: "Copia una mesa a una carpeta, para llevarla a otro equipo.",
      discussion:
        "Queda en CARPETA con su identificador: el libro, lo emitido y lo adjunto; no los "
        + "borradores, que son de cada equipo. Lo copiado se vuelve a leer del disco y se comprueba. "
        + "Una copia anterior se pone al día; si siguió por su lado, se dice en qué folio y no se "
        + "toca. La copia no va cifrada: quien la tenga puede leerla."),
    bring: .init(
      abstract: "Trae a su biblioteca una mesa copiada con «mesa llevar».",
      discussion:
        "Primero comprueba el libro y sus archivos. Si usted no tiene la mesa, entra completa; si "
        + "la tiene, se añade a su libro lo que le falta al final. Si los dos libros siguieron cada "
        + "uno por su lado, dice en qué folio se separan y no cambia nada."),
    themes: .init(
      abstract: "Lista los temas de colores y revisa los suyos.",
      discussion: "Un archivo de su carpeta de temas sustituye al incluido que lleve el mismo "
        + "nombre."),
    templates: .init(
      abstract: "Lista las plantillas de los documentos, o escribe una.",
      discussion:
        "Con un nombre escribe la plantilla incluida, para hacer la propia: por ejemplo, mesa "
        + "plantillas acta-dialogo > ~/.config/mesa/plantillas/acta-dialogo.plantilla"),
    complete: .init(
      abstract: "Escribe el guion de autocompletado para su intérprete de órdenes.",
      discussion: "Ejemplo para bash: mesa completar bash > "
        + "~/.local/share/bash-completion/completions/mesa"),
    manual: .init(
      abstract: "Escribe la página de manual en formato roff.",
      discussion: "Ejemplo: mesa manual > ~/.local/share/man/man1/mesa.1"),
    help: .init(
      abstract: "Explica el programa o una de sus órdenes.",
      discussion: "También sirve --ayuda después de cualquier orden."))
}

extension CommandLineHelp.Options {
  static let spanish = Self(
    library: "Carpeta de las mesas, en lugar de la habitual.",
    theme: "Tema de colores de las pantallas.",
    format: "Forma de la salida.",
    help: "Muestra esta ayuda.",
    version: "Muestra la versión.",
    keep: "Conserva la carpeta temporal al salir y dice dónde está.",
    folio: "Tal como estaba al escribirse ese folio.",
    session: "Tal como estaba al cerrarse esa sesión.",
    date: "Tal como estaba al terminar ese día: AAAA-MM-DD, «22/11», «ayer», «lunes»…",
    dueDate: "Tal como estaba o estará al terminar ese día: AAAA-MM-DD, «22/11», «fin de mes», "
      + "«+10d»…; si falta, hoy.",
    id: "Identificador de la mesa; si falta, se forma con el nombre y el año.",
    code: "Código del caso en su institución.",
    place: "Nombre del lugar; se completa con el ubigeo si se reconoce.",
    ubigeo: "Código de ubigeo, de seis cifras.",
    type: "Tipo de conflicto.",
    stage: "Etapa del conflicto.",
    mechanism: "Mecanismo de diálogo.",
    moment: "Momento del diálogo.",
    role: "Rol de la institución.",
    summary: "Resumen del caso.",
    item: "Ítem de la lista de verificación al que se refiere la nota.",
    acta: "Número del acta, si no es la última.",
    toSignature: "Llevarla a firma: se congela con su número.",
    save: "Guardar en la carpeta «emitidos» de la mesa.",
    paperSession: "Sesión de la que trata; si no, la abierta o la última.",
    acceptEnd: "Acepta que el libro termina en ese folio, su último, aunque «libro.cabeza» diga "
      + "otra cosa; deja constancia en el libro y nada se borra.",
    printedCode: "Código impreso al pie de un papel, entero o sus 12 primeras cifras o más; con "
      + "«N:» delante, el del folio N.")
}

extension CommandLineHelp.Arguments {
  static let spanish = Self(
    mesa: "Identificador o parte del nombre de la mesa.",
    mesas: "Mesas que se comprueban; todas si no se nombra ninguna.",
    dueMesa: "Identificador o parte del nombre de la mesa; si falta, todas.",
    name: "Nombre del caso.",
    target: "Carpeta que ya existe, por ejemplo la de una memoria USB.",
    source: "Carpeta de la mesa, o la carpeta que la contiene.",
    text: "Texto de la nota; «-» lo lee de la entrada estándar.",
    paper: "Clase de documento.",
    lead: "Palabras del mediador al inicio del comunicado.",
    template: "Plantilla que se quiere ver.",
    shell: "Intérprete de órdenes.",
    order: "Orden que se quiere conocer.")
}

extension CommandLineHelp.Values {
  static let spanish = Self(
    folder: "CARPETA", theme: "TEMA", format: "FORMATO", number: "N", date: "FECHA",
    id: "IDENTIFICADOR", code: "CÓDIGO", place: "LUGAR", ubigeo: "UBIGEO", value: "VALOR",
    item: "ÍTEM", mesa: "MESA", name: "NOMBRE", text: "TEXTO", paper: "CLASE",
    shell: "INTÉRPRETE",
    order: "ORDEN")
}

extension CommandLineHelp.Page {
  static let spanish = Self(
    usage: "Uso", orders: "Órdenes", arguments: "Argumentos", options: "Opciones",
    optionsPlaceholder: "[opciones]", orderPlaceholder: "[ORDEN]",
    values: { "Valores: \($0)." },
    standard: { "Si falta: \($0)." },
    more: "Para saber más de una orden: mesa ayuda ORDEN",
    version: { "mesa, versión \($0)" })
}

extension CommandLineHelp.Manual {
  static let spanish = Self(
    section: "Manual de mesa", name: "NOMBRE", synopsis: "SINOPSIS", description: "DESCRIPCIÓN",
    environment: "ENTORNO", exitStatus: "ESTADO DE SALIDA", files: "ARCHIVOS",
    variables: [
      ("MESA_HOME", "Carpeta de las mesas cuando no se da --biblioteca."),
      ("XDG_DATA_HOME", "Carpeta de datos; las mesas van en su carpeta «mesa»."),
      ("MESA_AUTOR", "Nombre que firma cada folio; si falta, el de la sesión del sistema."),
      ("MESA_IDIOMA", "«es» o «en»; si falta, lo decide LC_ALL, LC_MESSAGES o LANG."),
      ("NO_COLOR", "Con cualquier valor, las pantallas van sin colores."),
    ],
    exits: [
      ("0", "Todo salió bien."),
      ("1", "Se halló un problema o se negó una orden."),
      ("2", "La orden estaba mal escrita."),
      ("128+N", "La señal N pidió el fin de las pantallas."),
    ],
    paths: [
      ("~/.local/share/mesa", "Carpeta habitual de las mesas, una carpeta por mesa."),
      ("libro.jsonl", "Libro de una mesa: un folio por línea, encadenados con SHA-256."),
      ("indice.sqlite", "Índice de la biblioteca; puede borrarse, se rehace solo."),
      ("~/.config/mesa/temas", "Sus temas de colores."),
    ])
}
