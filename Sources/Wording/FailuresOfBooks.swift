extension Failures {
  /// A book that cannot be made, opened or written.
  public struct Books: Texts {
    let language: Language

    public func missing(_ folder: String) -> String {
      say(
        "No hay libro en «\(folder)»; si lo hubo, recupere una copia; si no, revise la carpeta o "
          + "cree la mesa con «mesa nueva».",
        "There is no book in “\(folder)”; if there was one, recover a copy; if not, check the "
          + "folder or make the mesa: “mesa nueva”.")
    }
    public func exists(_ folder: String) -> String {
      say(
        "Ya hay un libro en «\(folder)»; elija otro identificador.",
        "There is a book in “\(folder)” already; choose another identifier.")
    }
    public func noFolios(_ folder: String) -> String {
      say(
        "El libro de «\(folder)» no tiene ningún folio; recupere una copia o bórrelo.",
        "The book in “\(folder)” has no folios; recover a copy or delete it.")
    }
    public func notABook(_ path: String) -> String {
      say(
        "«\(path)» no es un libro de mesa, sino otra cosa; quítelo de ahí o revise la ruta.",
        "“\(path)” is not the book of a mesa; take it away or check the path.")
    }
    public var requested: String {
      say(
        "El libro se abrió solo para leer; ciérrelo y ábralo para escribir.",
        "The book was opened for reading only; close it and open it for writing.")
    }
    public func busy(_ process: Int?) -> String {
      say(
        "Otro programa\(named(process)) retiene este libro y no lo suelta; no se escribió nada. "
          + "Repita, o mire qué está haciendo ese programa.",
        "Another program\(named(process)) keeps this book and does not let go of it; nothing was "
          + "written. Try again, or look at what that program is doing.")
    }
    public func waiting(_ process: Int?) -> String {
      say(
        "Se espera a otro programa\(named(process)) que retiene el libro, hasta diez segundos.",
        "Waiting for another program\(named(process)) that keeps the book; up to ten seconds.")
    }
    public func notAFile(_ path: String) -> String {
      say(
        "«\(path)» no es un archivo corriente; no se leyó ni se cambió.",
        "“\(path)” is no ordinary file; it was neither read nor changed.")
    }
    public func emptyFile(_ path: String) -> String {
      say(
        "«\(path)» está vacío; compruebe que es el archivo que quiere.",
        "“\(path)” is empty; check that it is the file that you mean.")
    }
    public func changedWhileRead(_ path: String) -> String {
      say(
        "«\(path)» cambió mientras se copiaba; espere a que esté entero y repita.",
        "“\(path)” changed while it was copied; wait until it is whole and repeat.")
    }
    public func fileTooLarge(_ path: String, _ bytes: Int, _ limit: Int) -> String {
      say(
        "«\(path)» tiene \(bytes >> 20) MiB y el máximo es \(limit >> 20) MiB.",
        "“\(path)” has \(bytes >> 20) MiB, and the most is \(limit >> 20) MiB.")
    }
    public func damaged(_ folio: Int) -> String {
      say(
        "El libro está alterado en el folio \(folio) y solo puede leerse hasta el anterior; "
          + "compruébelo con «mesa verificar» y recupere una copia.",
        "The book is altered at folio \(folio) and can only be read up to the one before; check "
          + "it with “mesa verificar” and recover a copy.")
    }
    public func missingFromEnd(_ expected: Int, _ found: Int, _ mesa: String) -> String {
      let folios = missingFolios(from: found + 1, to: expected)
      let gap = say(
        "Faltan folios al final del libro: «libro.cabeza» da fe de \(expected) y hay \(found), "
          + "así que \(folios). Solo puede leerse.",
        "Folios are missing at the end of the book: “libro.cabeza” vouches for \(expected), there "
          + "are \(found), so that \(folios). It can only be read.")
      guard found > 0 else { return gap + say(" Recupere una copia.", " Recover a copy.") }
      return gap
        + say(
          " Busque una copia o siga con «mesa verificar \(mesa) --aceptar-final \(found)».",
          " Look for a copy, or go on with “mesa verificar \(mesa) --aceptar-final \(found)”.")
    }
    public func headDiffers(_ folio: Int, _ mesa: String) -> String {
      say(
        "«libro.cabeza» guarda otro sello del folio \(folio): o ese archivo está alterado o es de "
          + "otra copia, o se alteró el libro desde ese folio. Solo puede leerse hasta el "
          + "anterior; vea «mesa verificar \(mesa)».",
        "“libro.cabeza” keeps another seal of folio \(folio): either that file is altered or of "
          + "another copy, or the book was altered from that folio on. It can only be read up to "
          + "the one before; see “mesa verificar \(mesa)”.")
    }
    public var readOnlyDisk: String {
      say(
        "El disco donde está este libro es de solo lectura: puede leerse, pero nada se anota en "
          + "él. Quite la protección del disco o copie la mesa a otro.",
        "The disk where this book lies is read-only: it can be read, but nothing is noted in it. "
          + "Take the protection off the disk or copy the mesa to another.")
    }
    /// The end of the book was not accepted.
    public var nothingToAccept: String {
      say(
        "El libro y «libro.cabeza» concuerdan; no hay ningún final que aceptar.",
        "The book and “libro.cabeza” agree; there is no end to accept.")
    }
    public func endsElsewhere(_ last: Int) -> String {
      say(
        "El libro termina en el folio \(last), no en el que usted nombró; no se escribió nada. "
          + "Compruebe que es la mesa que quiere y, si lo es, repita con --aceptar-final \(last).",
        "The book ends with folio \(last), not with the one that you named; nothing was written. "
          + "Check that it is the mesa that you mean and, if so, repeat with --aceptar-final "
          + "\(last).")
    }
    public var noFoliosToAccept: String {
      say(
        "Al libro no le queda ningún folio con que seguir; recupere una copia.",
        "The book has no folio left to go on from; recover a copy.")
    }
    public func newerFormat(_ product: String?) -> String {
      let version = product.map { " (\($0))" } ?? ""
      return say(
        "El libro tiene folios de una versión más nueva de mesa\(version) y aquí solo puede leerse; "
          + "actualice el programa para escribir en él.",
        "The book has folios of a newer version of mesa\(version) and can only be read here; update "
          + "the program to write in it.")
    }
    public var headFileBlocked: String {
      say(
        "En lugar de «libro.cabeza», que guarda el último sello del libro, hay algo que no puede "
          + "leerse; no se escribe sin saber si faltan folios. Revise sus permisos o apártelo.",
        "In place of “libro.cabeza”, which keeps the book's last seal, there is something that "
          + "cannot be read; nothing is written without knowing whether folios are missing. Check "
          + "its permissions or move it away.")
    }
    public var noPermission: String {
      say(
        "No tiene permiso para escribir en este libro; revise los permisos de su archivo.",
        "You lack permission to write in this book; check the permissions of its file.")
    }
    public func stopped(_ cause: String) -> String {
      say(
        "El libro dejó de admitir folios porque falló la escritura: \(cause). Lo ya confirmado "
          + "está a salvo; vuelva a abrirlo.",
        "The book stopped taking folios because writing failed: \(cause). What was confirmed is "
          + "safe; open it again.")
    }
    public func folioTooLong(_ bytes: Int, _ limit: Int) -> String {
      say(
        "El folio tendría \(counts.bytes(bytes)) y el límite es de \(counts.bytes(limit)); divida "
          + "el texto.",
        "The folio would have \(counts.bytes(bytes)) and the limit is \(counts.bytes(limit)); "
          + "divide the text.")
    }
    public var noLock: String {
      say(
        "La unidad donde está este libro no ofrece cerrojos, así que dos programas podrían "
          + "escribir a la vez; aquí solo puede leerse. Copie la mesa a un disco de este equipo.",
        "The drive that holds this book offers no locks, so that two programs could write at "
          + "once; here it can only be read. Copy the mesa to a disk of this computer.")
    }
    public func notReadBack(_ folio: Int) -> String {
      say(
        "El folio \(folio) no podría volver a leerse tal como se escribió, así que no se anotó; "
          + "revise el reloj y la zona horaria del equipo, y repita.",
        "Folio \(folio) could not be read again as it was written, so it was not noted; check the "
          + "clock and the time zone of the computer, and repeat.")
    }
    public var changedWhileOpen: String {
      say(
        "Otro programa cambió o quitó el libro mientras estaba abierto, o su disco se desconectó, "
          + "y ya no se escribe en él; compruébelo con «mesa verificar» y vuelva a abrirlo.",
        "Another program changed or removed the book while it was open, or its disk was "
          + "disconnected, and nothing more is written in it; check it with “mesa verificar” and "
          + "open it again.")
    }
    public func changedUnderneath(_ path: String) -> String {
      say(
        "Otro programa cambió o quitó «\(path)» mientras estaba abierto, o su disco se "
          + "desconectó; no se escribió nada. Vuelva a abrirlo y compruébelo con «mesa verificar».",
        "Another program changed or removed “\(path)” while it was open, or its disk was "
          + "disconnected; nothing was written. Open it again and check it with “mesa verificar”.")
    }
  }
}

extension Failures.Books {
  /// «faltan los folios 5 a 7», «falta el folio 5».
  func missingFolios(from first: Int, to last: Int) -> String {
    first == last
      ? say("falta el folio \(first)", "folio \(first) is missing")
      : say(
        "faltan los folios \(first) a \(last)", "folios \(first) to \(last) are missing")
  }

  private func named(_ process: Int?) -> String {
    process.map { say(" (proceso \($0))", " (process \($0))") } ?? ""
  }
}
