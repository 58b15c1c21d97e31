extension CarryingTexts {
  static let spanish = CarryingTexts(report: .spanish, refusals: .spanish)
}

extension CarryingTexts.Report {
  static let spanish = Self(
    carried: { mesa, folios, files, folder in
      "\(mesa): \(folios)\(files.isEmpty ? "" : " y \(files)") en «\(folder)», releído y comprobado."
    },
    taken: { mesa, folios, files, folder in
      "\(mesa): entró en su biblioteca, con \(folios)\(files.isEmpty ? "" : " y \(files)"), en "
        + "«\(folder)», releído y comprobado."
    },
    broughtForward: { mesa, added, total, folder in
      "\(mesa): a la copia le faltaba lo último; se añadió \(added) y ahora llega hasta el "
        + "\(total), en «\(folder)», releído y comprobado."
    },
    continued: { mesa, added, total, _ in
      "\(mesa): se añadió \(added) a su libro, que ahora llega hasta el \(total)."
    },
    upToDate: { mesa, folios in "\(mesa): la copia ya estaba al día, con \(folios)." },
    nothingNew: { mesa, folios in
      "\(mesa): su libro ya tiene lo mismo que la copia, \(folios)."
    },
    ahead: { mesa, more in
      "\(mesa): su libro tiene \(more) más que la copia; no hay nada que traer. Para poner la copia "
        + "al día, use «mesa llevar»."
    },
    filesAdded: { "Se añadió lo que faltaba al lado del libro: \($0)." },
    seal: { "Sello \($0)" },
    files: { "\($0) \($0 == 1 ? "archivo" : "archivos")" },
    notPrivate: "Ojo: a esa copia no la protege ningún permiso, como pasa en las memorias "
      + "corrientes: quien la tenga en la mano puede leer la mesa entera. No la preste ni la deje a la vista, y "
      + "bórrela cuando ya no haga falta.",
    sameDisk: "La copia quedó en el mismo disco que sus mesas. Si quería llevarla en una memoria, "
      + "compruebe que esté conectada.",
    incomplete: "Lo demás quedó copiado. Busque esos archivos en otra copia de la mesa.")
}

extension CarryingTexts.Refusals {
  static let spanish = Self(
    noFolder: {
      "No hay ninguna carpeta «\($0)»; compruebe que la memoria esté conectada y revise la ruta."
    },
    noMesa: { "En «\($0)» no hay ninguna mesa; indique la carpeta donde se copió." },
    unfinished: {
      "En «\($0)» solo hay una copia que quedó a medias, y no se toma por entera; repita «mesa "
        + "llevar» en el equipo de origen."
    },
    severalMesas: { folder, mesas in
      "En «\(folder)» hay más de una mesa: \(mesas). Indique la carpeta de una de ellas."
    },
    missing: { folder, first, last in
      let which = first == last ? "falta el folio \(first)" : "faltan los folios \(first) a \(last)"
      return "Al libro de «\(folder)» le \(which) al final; no se cambió nada. Recupere otra copia "
        + "o mírelo con «mesa verificar»."
    },
    damaged: { folder, folio in
      "El libro de «\(folder)» está alterado en el folio \(folio); no se cambió nada. Recupere otra "
        + "copia y no corrija el archivo a mano."
    },
    headDiffers: { folder, folio in
      "En «\(folder)» el folio \(folio) y «libro.cabeza» no coinciden: uno de los dos fue alterado. "
        + "No se cambió nada; mírelo con «mesa verificar»."
    },
    torn: { folder, folio in
      "El libro de «\(folder)» termina a medias en el folio \(folio), como una copia que se cortó; "
        + "no se cambió nada. Vuelva a copiarlo con «mesa llevar»."
    },
    notBegun: { folder, folio in
      "El libro de «\(folder)» no tiene un folio \(folio) de una mesa; no se cambió nada. Aparte esa "
        + "carpeta o indique otra."
    },
    newerFormat: { folder, folio, product in
      "El folio \(folio) del libro de «\(folder)» lo escribió una versión más nueva de mesa"
        + (product.map { " (\($0))" } ?? "")
        + "; no se cambió nada. Actualice este programa y repita."
    },
    fileAltered: {
      "El archivo «\($0)» de la copia no es el que consta en su libro; no se cambió nada. Vuelva a "
        + "copiar la mesa con «mesa llevar»."
    },
    notAsWritten: {
      "Lo que se releyó de «\($0)» no es lo que se escribió: esa unidad no es de fiar. No quedó "
        + "copia; use otra memoria."
    },
    occupied: {
      "En «\($0)» hay una carpeta con otras cosas y sin libro; no se tocó. Apártela y repita."
    },
    insideMesa: { "«\($0)» es la carpeta de otra mesa; indique la que la contiene." },
    sameFolder: { "«\($0)» es la carpeta misma de la mesa; indique otra." },
    otherMesa: { mesa, folder in
      "En «\(folder)» hay otra mesa con el mismo identificador, «\(mesa)»: ni el primer folio es el "
        + "mismo. No se cambió nada."
    },
    copyIsAhead: { folder, folios in
      "La copia de «\(folder)» tiene \(folios) que aquí faltan; no se tocó. Tráigalos primero con "
        + "«mesa traer»."
    },
    parted: { mesa, common, own, other in
      "Los dos libros de «\(mesa)» son iguales hasta el folio \(common) y desde ahí cada uno siguió "
        + "por su lado; no se cambió nada. Aquí: \(own). En la copia: \(other). Todavía no pueden "
        + "unirse: siga en uno solo y anote en él lo que diga el otro."
    },
    folio: { number, hour, author, sentence in
      "folio \(number), \(hour), \(author): «\(sentence)»"
    })
}
