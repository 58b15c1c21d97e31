/// What `llevar` and `traer` say, in one language.
public struct CarryingTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// What was done.
  public struct Report: Texts {
    let language: Language

    /// `files` is a count with its noun, or empty.
    public func carried(_ mesa: String, _ folios: String, _ files: String, _ folder: String)
      -> String
    {
      say(
        "\(mesa): \(folios)\(files.isEmpty ? "" : " y \(files)") en «\(folder)», releído y "
          + "comprobado.",
        "\(mesa): \(folios)\(files.isEmpty ? "" : " and \(files)") in “\(folder)”, read back and "
          + "checked.")
    }
    public func taken(_ mesa: String, _ folios: String, _ files: String, _ folder: String) -> String
    {
      say(
        "\(mesa): entró en su biblioteca, con \(folios)\(files.isEmpty ? "" : " y \(files)"), en "
          + "«\(folder)», releído y comprobado.",
        "\(mesa): now in your library, with \(folios)\(files.isEmpty ? "" : " and \(files)"), in "
          + "“\(folder)”, read back and checked.")
    }
    public func broughtForward(_ mesa: String, _ added: String, _ total: Int, _ folder: String)
      -> String
    {
      say(
        "\(mesa): a la copia le faltaba lo último; se añadió \(added) y ahora llega hasta el "
          + "\(total), en «\(folder)», releído y comprobado.",
        "\(mesa): the copy lacked the end; \(added) added, up to folio \(total) now, in "
          + "“\(folder)”, read back and checked.")
    }
    public func continued(_ mesa: String, _ added: String, _ total: Int, _ folder: String) -> String
    {
      say(
        "\(mesa): se añadió \(added) a su libro, que ahora llega hasta el \(total).",
        "\(mesa): \(added) added to your book, up to folio \(total) now.")
    }
    public func upToDate(_ mesa: String, _ folios: String) -> String {
      say(
        "\(mesa): la copia ya estaba al día, con \(folios).",
        "\(mesa): the copy was up to date, with \(folios).")
    }
    public func nothingNew(_ mesa: String, _ folios: String) -> String {
      say(
        "\(mesa): su libro ya tiene lo mismo que la copia, \(folios).",
        "\(mesa): your book has the same as the copy, \(folios).")
    }
    /// The library has more than the copy.
    public func ahead(_ mesa: String, _ more: String) -> String {
      say(
        "\(mesa): su libro tiene \(more) más que la copia; no hay nada que traer. Para poner la "
          + "copia al día, use «mesa llevar».",
        "\(mesa): your book has \(more) more than the copy; there is nothing to bring. “mesa "
          + "llevar” brings the copy forward.")
    }
    /// Files that were put beside a book that was there.
    public func filesAdded(_ files: String) -> String {
      say(
        "Se añadió lo que faltaba al lado del libro: \(files).",
        "What was missing beside the book was added: \(files).")
    }
    public func seal(_ head: String) -> String { say("Sello \(head)", "Seal \(head)") }
    public func files(_ number: Int) -> String {
      say(
        "\(number) \(number == 1 ? "archivo" : "archivos")",
        "\(number) \(number == 1 ? "file" : "files")")
    }
    /// The drive keeps no modes; the copy lies on the disk that it comes from.
    public var notPrivate: String {
      say(
        "Ojo: a esa copia no la protege ningún permiso, como pasa en las memorias corrientes: "
          + "quien la tenga en la mano puede leer la mesa entera. No la preste ni la deje a la "
          + "vista, y bórrela cuando ya no haga falta.",
        "Beware: no permission protects that copy, as is so on ordinary memory sticks: whoever "
          + "holds it can read the whole mesa. Do not lend it or leave it about, and delete it "
          + "once it is not needed.")
    }
    public var sameDisk: String {
      say(
        "La copia quedó en el mismo disco que sus mesas. Si quería llevarla en una memoria, "
          + "compruebe que esté conectada.",
        "The copy lies on the same disk as your mesas. If you meant it for a memory stick, check "
          + "that the stick is plugged in.")
    }
    /// After the files that lack.
    public var incomplete: String {
      say(
        "Lo demás quedó copiado. Busque esos archivos en otra copia de la mesa.",
        "All else was copied. Look for those files in another copy of the mesa.")
    }
  }

  /// Why nothing was done.
  public struct Refusals: Texts {
    let language: Language

    public func noFolder(_ folder: String) -> String {
      say(
        "No hay ninguna carpeta «\(folder)»; compruebe que la memoria esté conectada y revise la "
          + "ruta.",
        "There is no folder “\(folder)”; check that the stick is plugged in, and the path.")
    }
    public func noMesa(_ folder: String) -> String {
      say(
        "En «\(folder)» no hay ninguna mesa; indique la carpeta donde se copió.",
        "There is no mesa in “\(folder)”; give the folder to which it was copied.")
    }
    public func unfinished(_ folder: String) -> String {
      say(
        "En «\(folder)» solo hay una copia que quedó a medias, y no se toma por entera; repita "
          + "«mesa llevar» en el equipo de origen.",
        "In “\(folder)” there is only a copy that was broken off, which is not taken for a whole "
          + "one; repeat “mesa llevar” on the computer that it comes from.")
    }
    public func severalMesas(_ folder: String, _ mesas: String) -> String {
      say(
        "En «\(folder)» hay más de una mesa: \(mesas). Indique la carpeta de una de ellas.",
        "There are several mesas in “\(folder)”: \(mesas). Give the folder of one of them.")
    }
    public func missing(_ folder: String, _ first: Int, _ last: Int) -> String {
      let which =
        first == last
        ? say("falta el folio \(first)", "folio \(first) is")
        : say("faltan los folios \(first) a \(last)", "folios \(first) to \(last) are")
      return say(
        "Al libro de «\(folder)» le \(which) al final; no se cambió nada. Recupere otra copia o "
          + "mírelo con «mesa verificar».",
        "In the book in “\(folder)” \(which) missing at the end; nothing was changed. Recover "
          + "another copy, or look at it with “mesa verificar”.")
    }
    public func damaged(_ folder: String, _ folio: Int) -> String {
      say(
        "El libro de «\(folder)» está alterado en el folio \(folio); no se cambió nada. Recupere "
          + "otra copia y no corrija el archivo a mano.",
        "The book in “\(folder)” is altered at folio \(folio); nothing was changed. Recover "
          + "another copy, and do not mend the file by hand.")
    }
    public func headDiffers(_ folder: String, _ folio: Int) -> String {
      say(
        "En «\(folder)» el folio \(folio) y «libro.cabeza» no coinciden: uno de los dos fue "
          + "alterado. No se cambió nada; mírelo con «mesa verificar».",
        "In “\(folder)” folio \(folio) and “libro.cabeza” do not agree: one of the two was "
          + "altered. Nothing was changed; look at it with “mesa verificar”.")
    }
    public func torn(_ folder: String, _ folio: Int) -> String {
      say(
        "El libro de «\(folder)» termina a medias en el folio \(folio), como una copia que se "
          + "cortó; no se cambió nada. Vuelva a copiarlo con «mesa llevar».",
        "The book in “\(folder)” ends in the middle of folio \(folio), like a copy that was "
          + "broken off; nothing was changed. Copy it again with “mesa llevar”.")
    }
    public func notBegun(_ folder: String, _ folio: Int) -> String {
      say(
        "El libro de «\(folder)» no tiene un folio \(folio) de una mesa; no se cambió nada. "
          + "Aparte esa carpeta o indique otra.",
        "The book in “\(folder)” has no folio \(folio) of a mesa; nothing was changed. Move that "
          + "folder away or give another.")
    }
    public func newerFormat(_ folder: String, _ folio: Int, _ product: String?) -> String {
      say(
        "El folio \(folio) del libro de «\(folder)» lo escribió una versión más nueva de mesa"
          + (product.map { " (\($0))" } ?? "")
          + "; no se cambió nada. Actualice este programa y repita.",
        "Folio \(folio) of the book in “\(folder)” was written by a newer version of mesa"
          + (product.map { " (\($0))" } ?? "") + "; nothing was changed. Update this program and "
          + "repeat.")
    }
    public func fileAltered(_ path: String) -> String {
      say(
        "El archivo «\(path)» de la copia no es el que consta en su libro; no se cambió nada. "
          + "Vuelva a copiar la mesa con «mesa llevar».",
        "The file “\(path)” of the copy is not the one that its book names; nothing was changed. "
          + "Copy the mesa again with “mesa llevar”.")
    }
    public func notAsWritten(_ path: String) -> String {
      say(
        "Lo que se releyó de «\(path)» no es lo que se escribió: esa unidad no es de fiar. No "
          + "quedó copia; use otra memoria.",
        "What was read back from “\(path)” is not what was written: that drive cannot be trusted. "
          + "No copy was left; use another stick.")
    }
    /// What stands in the way at the place to which one carries.
    public func occupied(_ path: String) -> String {
      say(
        "En «\(path)» hay una carpeta con otras cosas y sin libro; no se tocó. Apártela y repita.",
        "In “\(path)” there is a folder with other things and without a book; it was left alone. "
          + "Move it away and repeat.")
    }
    public func insideMesa(_ path: String) -> String {
      say(
        "«\(path)» es la carpeta de otra mesa; indique la que la contiene.",
        "“\(path)” is the folder of another mesa; give the one that holds it.")
    }
    public func sameFolder(_ path: String) -> String {
      say(
        "«\(path)» es la carpeta misma de la mesa; indique otra.",
        "“\(path)” is the folder of the mesa itself; give another.")
    }
    public func otherMesa(_ mesa: String, _ folder: String) -> String {
      say(
        "En «\(folder)» hay otra mesa con el mismo identificador, «\(mesa)»: ni el primer folio "
          + "es el mismo. No se cambió nada.",
        "In “\(folder)” lies another mesa with the same identifier, “\(mesa)”: not even the first "
          + "folio is the same. Nothing was changed.")
    }
    public func copyIsAhead(_ folder: String, _ folios: String) -> String {
      say(
        "La copia de «\(folder)» tiene \(folios) que aquí faltan; no se tocó. Tráigalos primero "
          + "con «mesa traer».",
        "The copy in “\(folder)” has \(folios) that are missing here; it was left alone. Bring "
          + "them first with “mesa traer”.")
    }
    /// `own` and `other` as ``folio`` gives them.
    public func parted(_ mesa: String, _ common: Int, _ own: String, _ other: String) -> String {
      say(
        "Los dos libros de «\(mesa)» son iguales hasta el folio \(common) y desde ahí cada uno "
          + "siguió por su lado; no se cambió nada. Aquí: \(own). En la copia: \(other). Todavía "
          + "no pueden unirse: siga en uno solo y anote en él lo que diga el otro.",
        "The two books of “\(mesa)” are the same up to folio \(common), and from there each went "
          + "on by itself; nothing was changed. Here: \(own). In the copy: \(other). They cannot "
          + "be joined yet: go on in one of them and note in it what the other says.")
    }
    public func folio(_ number: Int, _ hour: String, _ author: String, _ sentence: String) -> String
    {
      say(
        "folio \(number), \(hour), \(author): «\(sentence)»",
        "folio \(number), \(hour), \(author): “\(sentence)”")
    }
  }

  public var report: Report { Report(language: language) }
  public var refusals: Refusals { Refusals(language: language) }
}
