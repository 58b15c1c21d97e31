import Dialogue

extension Findings {
  static let spanish = Findings(
    inFolio: { $0 > 0 ? "Folio \($0): \($1)." : "\($1.capitalizedFirst)." },
    changed: "la línea no es la que se escribió",
    unreadable: { "la línea no puede leerse porque \($0)" },
    missing: { $0 == 1 ? "falta" : "faltan \(Counts.spanish.folios($0)) desde este" },
    misplaced: { "en su lugar está el folio \($0)" },
    missingFromEnd: { expected, found, mesa in
      let folios = Failures.Books.missingFolios(from: found + 1, to: expected)
      let gap =
        "faltan folios al final: «libro.cabeza» da fe de \(expected) y hay \(found), así "
        + "que "
      if found == 0 { return gap + folios + "; búsquelos en una copia" }
      return gap + folios + ", salvo que ese archivo sea de otra copia. Búsquelos en una copia y, "
        + "si no aparecen, «mesa verificar \(mesa) --aceptar-final \(found)» acepta el libro tal "
        + "como está, deja constancia en él y permite seguir"
    },
    headDiffers: { mesa in
      "los folios encajan entre sí, pero «libro.cabeza» guarda otro sello de este: o se alteró el "
        + "libro desde aquí, o «libro.cabeza» está alterado o es de otra copia. Para saberlo, "
        + "compare el código impreso en un papel («mesa verificar \(mesa) --codigo CÓDIGO») u "
        + "otra copia; si el libro es el bueno, «mesa verificar \(mesa) --aceptar-final FOLIO», "
        + "con el número del último, lo acepta tal como está"
    },
    newerFormat: { product in
      "lo escribió una versión más nueva de mesa" + (product.map { " (\($0))" } ?? "")
        + "; actualice el programa"
    },
    tornTail: { bytes in
      "el final quedó a medias (\(Counts.spanish.bytes(bytes))), como tras un corte de luz; se "
        + "aparta al abrir el libro para escribir"
    },
    tornTailSetAside: { file, bytes in
      "el final quedó a medias, como tras un corte de luz; se apartaron "
        + "\(Counts.spanish.bytes(bytes)) en «\(file)» y lo anterior está completo"
    },
    cutShort: { bytes in
      "la línea está cortada a la mitad: quedan \(Counts.spanish.bytes(bytes)) de un folio que "
        + "constaba entero, y el resto se perdió"
    },
    lastLineWithoutLineFeed: "a la última línea le falta el salto final; no se ha perdido nada",
    clockWentBackwards: { count in
      let others = count > 1 ? ", y lo mismo pasa en \(Counts.spanish.folios(count - 1)) más" : ""
      return "la hora es anterior a la del folio previo\(others); revise el reloj del equipo"
    },
    noHeadFile: "falta o no puede leerse «libro.cabeza», el archivo que guarda el último sello, y "
      + "sin él no se sabe si faltan folios al final; se rehace al escribir",
    headFileAltered: "el archivo «libro.cabeza», que guarda el último sello, está alterado o un "
      + "corte de luz lo dejó a medias: mientras tanto no puede saberse si faltan folios al "
      + "final. Compare el último folio con un papel u otra copia; al escribir se aparta y se "
      + "rehace",
    headFileBlocked: "en lugar de «libro.cabeza», el archivo que guarda el último sello, hay algo "
      + "que no puede leerse, y sin él no se sabe si faltan folios al final; revise sus permisos o "
      + "apártelo",
    headFileSetAside: {
      "El archivo «libro.cabeza», que guarda el último sello, estaba alterado o a medias; se "
        + "apartó como «\($0)» y se rehízo. Compare el último folio con un papel u otra copia."
    },
    headFileNotWritten: { "no se pudo guardar el último sello: \($0)" },
    notReadAgain: { "tras fallar la escritura no se pudo volver a leer el libro: \($0)" },
    noFolios: "el libro no tiene ningún folio",
    fileMissing: { "Falta el archivo «\($0)», que consta en el libro." },
    fileChanged: { "El archivo «\($0)» ya no es el que consta en el libro." },
    strayBook: {
      "Hay otro libro en la carpeta, «\($0)», de una copia o de dos equipos que escribieron a la "
        + "vez; puede tener folios que aquí faltan. Compárelo antes de apartarlo."
    },
    foreignBook: {
      "El libro es de la mesa «\($0)»: la carpeta se copió o cambió de nombre. Devuélvale su "
        + "nombre o aparte la copia."
    },
    leftOff: { "Y \(Counts.spanish.problems($0)) más." },
    whole: { "\($0): \($1), íntegro; sello \($2)" },
    damaged: { "\($0): \($1). Recupere una copia; no corrija el archivo a mano." },
    troubled: { "\($0): \($1)." },
    endAccepted: { found, named, file in
      "El libro se da por terminado en el folio \(found); el folio \(found + 1) deja constancia de "
        + "que «libro.cabeza» nombraba el \(named). Ese archivo se conserva como «\(file)»."
    },
    endAcceptedNote: { found, named, digest, file in
      let folios =
        named > found
        ? "; \(Failures.Books.missingFolios(from: found + 1, to: named))" : ", con otro sello"
      return "El libro se da por terminado en el folio \(found). El archivo «libro.cabeza» "
        + "nombraba el folio \(named)\(folios). Su sello era \(digest); se conserva como «\(file)»."
    },
    notRead: { "\($0): \($1)" },
    remarks: { "\($0): \($1), con advertencias; sello \($2)" })
}
