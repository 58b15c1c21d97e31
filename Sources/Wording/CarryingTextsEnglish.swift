extension CarryingTexts {
  static let english = CarryingTexts(report: .english, refusals: .english)
}

extension CarryingTexts.Report {
  static let english = Self(
    carried: { mesa, folios, files, folder in
      "\(mesa): \(folios)\(files.isEmpty ? "" : " and \(files)") in “\(folder)”, read back and "
        + "checked."
    },
    taken: { mesa, folios, files, folder in
      "\(mesa): now in your library, with \(folios)\(files.isEmpty ? "" : " and \(files)"), in "
        + "“\(folder)”, read back and checked."
    },
    broughtForward: { mesa, added, total, folder in
      "\(mesa): the copy lacked the end; \(added) added, up to folio \(total) now, in “\(folder)”, "
        + "read back and checked."
    },
    continued: { mesa, added, total, _ in
      "\(mesa): \(added) added to your book, up to folio \(total) now."
    },
    upToDate: { mesa, folios in "\(mesa): the copy was up to date, with \(folios)." },
    nothingNew: { mesa, folios in
      "\(mesa): your book has the same as the copy, \(folios)."
    },
    ahead: { mesa, more in
      "\(mesa): your book has \(more) more than the copy; there is nothing to bring. “mesa llevar” "
        + "brings the copy forward."
    },
    filesAdded: { "What was missing beside the book was added: \($0)." },
    seal: { "Seal \($0)" },
    files: { "\($0) \($0 == 1 ? "file" : "files")" },
    notPrivate: "Beware: no permission protects that copy, as is so on ordinary memory sticks: "
      + "whoever holds it can read the whole mesa. Do not lend it or leave it about, and delete it "
      + "once it is not needed.",
    sameDisk: "The copy lies on the same disk as your mesas. If you meant it for a memory stick, "
      + "check that the stick is plugged in.",
    incomplete: "All else was copied. Look for those files in another copy of the mesa.")
}

extension CarryingTexts.Refusals {
  static let english = Self(
    noFolder: {
      "There is no folder “\($0)”; check that the stick is plugged in, and the path."
    },
    noMesa: { "There is no mesa in “\($0)”; give the folder to which it was copied." },
    unfinished: {
      "In “\($0)” there is only a copy that was broken off, which is not taken for a whole one; "
        + "repeat “mesa llevar” on the computer that it comes from."
    },
    severalMesas: { folder, mesas in
      "There are several mesas in “\(folder)”: \(mesas). Give the folder of one of them."
    },
    missing: { folder, first, last in
      let which = first == last ? "folio \(first) is" : "folios \(first) to \(last) are"
      return "In the book in “\(folder)” \(which) missing at the end; nothing was changed. Recover "
        + "another copy, or look at it with “mesa verificar”."
    },
    damaged: { folder, folio in
      "The book in “\(folder)” is altered at folio \(folio); nothing was changed. Recover another "
        + "copy, and do not mend the file by hand."
    },
    headDiffers: { folder, folio in
      "In “\(folder)” folio \(folio) and “libro.cabeza” do not agree: one of the two was altered. "
        + "Nothing was changed; look at it with “mesa verificar”."
    },
    torn: { folder, folio in
      "The book in “\(folder)” ends in the middle of folio \(folio), like a copy that was broken "
        + "off; nothing was changed. Copy it again with “mesa llevar”."
    },
    notBegun: { folder, folio in
      "The book in “\(folder)” has no folio \(folio) of a mesa; nothing was changed. Move that "
        + "folder away or give another."
    },
    newerFormat: { folder, folio, product in
      "Folio \(folio) of the book in “\(folder)” was written by a newer version of mesa"
        + (product.map { " (\($0))" } ?? "") + "; nothing was changed. Update this program and "
        + "repeat."
    },
    fileAltered: {
      "The file “\($0)” of the copy is not the one that its book names; nothing was changed. Copy "
        + "the mesa again with “mesa llevar”."
    },
    notAsWritten: {
      "What was read back from “\($0)” is not what was written: that drive cannot be trusted. No "
        + "copy was left; use another stick."
    },
    occupied: {
      "In “\($0)” there is a folder with other things and without a book; it was left alone. Move it "
        + "away and repeat."
    },
    insideMesa: { "“\($0)” is the folder of another mesa; give the one that holds it." },
    sameFolder: { "“\($0)” is the folder of the mesa itself; give another." },
    otherMesa: { mesa, folder in
      "In “\(folder)” lies another mesa with the same identifier, “\(mesa)”: not even the first "
        + "folio is the same. Nothing was changed."
    },
    copyIsAhead: { folder, folios in
      "The copy in “\(folder)” has \(folios) that are missing here; it was left alone. Bring them "
        + "first with “mesa traer”."
    },
    parted: { mesa, common, own, other in
      "The two books of “\(mesa)” are the same up to folio \(common), and from there each went on by "
        + "itself; nothing was changed. Here: \(own). In the copy: \(other). They cannot be joined "
        + "yet: go on in one of them and note in it what the other says."
    },
    folio: { number, hour, author, sentence in
      "folio \(number), \(hour), \(author): “\(sentence)”"
    })
}
