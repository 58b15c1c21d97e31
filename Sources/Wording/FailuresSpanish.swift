extension Failures {
  static let spanish = Failures(
    causes: .spanish, books: .spanish, systems: .spanish, searches: .spanish)
}

extension Failures.Causes {
  static let spanish = Self(
    missing: "no existe; revise la ruta",
    noPermission: "no tiene permiso; revise los permisos o elija otra carpeta",
    readOnly: "el disco es de solo lectura; elija otra carpeta",
    noSpace: "el disco está lleno; libere espacio y repita",
    quota: "llegó al límite de su cuota de disco; libere espacio y repita",
    tooLarge: "el archivo pasaría del tamaño permitido",
    inputOutput: "el disco no responde bien; copie sus datos a otro disco cuanto antes",
    notFolder: "una parte de la ruta no es una carpeta; revise la ruta",
    isFolder: "es una carpeta, no un archivo; revise la ruta",
    link: "es un enlace simbólico, y un libro no puede serlo; ponga el archivo mismo",
    tooManyFiles: "hay demasiados archivos abiertos; cierre otros programas y repita",
    nameTooLong: "el nombre es demasiado largo; elija otro más corto",
    busy: "otro programa lo tiene ocupado; ciérrelo y repita",
    noMemory: "no queda memoria; cierre otros programas y repita",
    notOffered: "la unidad no ofrece lo que hace falta; use un disco de este equipo",
    noAnswer: "la unidad de red no responde; revise la conexión y repita",
    gone: "el disco o la unidad ya no está conectado; conéctelo de nuevo y repita",
    diskDamaged: "el sistema de archivos está dañado; copie sus datos a otro disco y haga "
      + "revisar este",
    other: { name, number in
      let code = name.map { "\($0), número \(number)" } ?? "número \(number)"
      return "el sistema respondió con un error poco común (\(code)); repita y, si vuelve a pasar, "
        + "pregunte con ese código a quien cuida el equipo"
    })
}

extension Failures.Books {
  static let spanish = Self(
    missing: {
      "No hay libro en «\($0)»; si lo hubo, recupere una copia; si no, revise la carpeta o cree "
        + "la mesa con «mesa nueva»."
    },
    exists: { "Ya hay un libro en «\($0)»; elija otro identificador." },
    noFolios: { "El libro de «\($0)» no tiene ningún folio; recupere una copia o bórrelo." },
    notABook: {
      "«\($0)» no es un libro de mesa, sino otra cosa; quítelo de ahí o revise la ruta."
    },
    requested: "El libro se abrió solo para leer; ciérrelo y ábralo para escribir.",
    busy: { process in
      let who = process.map { " (proceso \($0))" } ?? ""
      return "Otro programa\(who) retiene este libro y no lo suelta; no se escribió nada. "
        + "Repita, o mire qué está haciendo ese programa."
    },
    waiting: { process in
      let who = process.map { " (proceso \($0))" } ?? ""
      return "Se espera a otro programa\(who) que retiene el libro, hasta diez segundos."
    },
    notAFile: { "«\($0)» no es un archivo corriente; no se leyó ni se cambió." },
    emptyFile: { "«\($0)» está vacío; compruebe que es el archivo que quiere." },
    changedWhileRead: { "«\($0)» cambió mientras se copiaba; espere a que esté entero y repita." },
    fileTooLarge: { path, bytes, limit in
      "«\(path)» tiene \(bytes >> 20) MiB y el máximo es \(limit >> 20) MiB."
    },
    damaged: { folio in
      "El libro está alterado en el folio \(folio) y solo puede leerse hasta el anterior; "
        + "compruébelo con «mesa verificar» y recupere una copia."
    },
    missingFromEnd: { expected, found, mesa in
      let gap =
        "Faltan folios al final del libro: «libro.cabeza» da fe de \(expected) y hay \(found), "
        + "así que \(missingFolios(from: found + 1, to: expected)). Solo puede leerse."
      return found == 0
        ? gap + " Recupere una copia."
        : gap + " Busque una copia o siga con «mesa verificar \(mesa) --aceptar-final \(found)»."
    },
    headDiffers: { folio, mesa in
      "«libro.cabeza» guarda otro sello del folio \(folio): o ese archivo está alterado o es de "
        + "otra copia, o se alteró el libro desde ese folio. Solo puede leerse hasta el anterior; "
        + "vea «mesa verificar \(mesa)»."
    },
    readOnlyDisk: "El disco donde está este libro es de solo lectura: puede leerse, pero nada se "
      + "anota en él. Quite la protección del disco o copie la mesa a otro.",
    nothingToAccept: "El libro y «libro.cabeza» concuerdan; no hay ningún final que aceptar.",
    endsElsewhere: { last in
      "El libro termina en el folio \(last), no en el que usted nombró; no se escribió nada. "
        + "Compruebe que es la mesa que quiere y, si lo es, repita con --aceptar-final \(last)."
    },
    noFoliosToAccept: "Al libro no le queda ningún folio con que seguir; recupere una copia.",
    newerFormat: { product in
      let version = product.map { " (\($0))" } ?? ""
      return "El libro tiene folios de una versión más nueva de mesa\(version) y aquí solo puede "
        + "leerse; actualice el programa para escribir en él."
    },
    headFileBlocked:
      "En lugar de «libro.cabeza», que guarda el último sello del libro, hay algo que "
      + "no puede leerse; no se escribe sin saber si faltan folios. Revise sus permisos o apártelo.",
    noPermission:
      "No tiene permiso para escribir en este libro; revise los permisos de su archivo.",
    stopped: { cause in
      "El libro dejó de admitir folios porque falló la escritura: \(cause). Lo ya confirmado está "
        + "a salvo; vuelva a abrirlo."
    },
    folioTooLong: { bytes, limit in
      "El folio tendría \(Counts.spanish.bytes(bytes)) y el límite es de "
        + "\(Counts.spanish.bytes(limit)); divida el texto."
    },
    noLock: "La unidad donde está este libro no ofrece cerrojos, así que dos programas podrían "
      + "escribir a la vez; aquí solo puede leerse. Copie la mesa a un disco de este equipo.",
    notReadBack: { folio in
      "El folio \(folio) no podría volver a leerse tal como se escribió, así que no se anotó; "
        + "revise el reloj y la zona horaria del equipo, y repita."
    },
    changedWhileOpen: "Otro programa cambió o quitó el libro mientras estaba abierto, o su disco "
      + "se desconectó, y ya no se escribe en él; compruébelo con «mesa verificar» y vuelva a "
      + "abrirlo.",
    changedUnderneath: { path in
      "Otro programa cambió o quitó «\(path)» mientras estaba abierto, o su disco se desconectó; "
        + "no se escribió nada. Vuelva a abrirlo y compruébelo con «mesa verificar»."
    })
}

extension Failures.Books {
  /// «faltan los folios 5 a 7», «falta el folio 5».
  static func missingFolios(from first: Int, to last: Int) -> String {
    first == last ? "falta el folio \(first)" : "faltan los folios \(first) a \(last)"
  }
}

extension Failures.Systems {
  static let spanish = Self(
    open: { "No se puede abrir «\($0)»: \($1)." },
    inspect: { "No se puede examinar «\($0)»: \($1)." },
    read: { "No se puede leer «\($0)»: \($1)." },
    write: { "No se puede escribir en «\($0)»: \($1)." },
    sync: { "No se puede asegurar en el disco «\($0)»: \($1)." },
    lock: { "No se puede reservar «\($0)»: \($1)." },
    makeFolder: { "No se puede crear la carpeta «\($0)»: \($1)." },
    watch: { "No se puede vigilar «\($0)»: \($1)." },
    output: { "No se puede escribir la salida: \($0)." },
    input: { "No se puede leer la entrada: \($0)." })
}

extension Failures.Searches {
  static let spanish = Self(
    noMesa: { "Ninguna mesa responde a «\($0)»." },
    unknownMesa: { query, nearest in
      let hint =
        nearest.isEmpty
        ? "Vea las que hay con «mesa lista»."
        : "Las más parecidas: " + nearest.joined(separator: ", ") + "."
      return "Ninguna mesa responde a «\(query)». \(hint)"
    },
    ambiguous: { query, matches in
      "Más de una mesa responde a «\(query)»: \(matches.joined(separator: ", ")). "
        + "Escriba el identificador completo."
    },
    noLibrary: {
      "No existe la carpeta «\($0)», donde deberían estar las mesas. Si está en un disco externo "
        + "o de red, conéctelo y repita; si no, revise la ruta."
    },
    readOnlyLibrary: {
      "El disco de «\($0)» es de solo lectura: las mesas pueden leerse, pero nada se anota en "
        + "ellas."
    },
    notAFolder: {
      "«\($0)» no es una carpeta, y ahí deberían estar las mesas; elija otra con --biblioteca."
    })
}
