extension Failures {
  static let english = Failures(
    causes: .english, books: .english, systems: .english, searches: .english)
}

extension Failures.Causes {
  static let english = Self(
    missing: "it does not exist; check the path",
    noPermission: "you lack permission; check the permissions or choose another folder",
    readOnly: "the disk is read-only; choose another folder",
    noSpace: "the disk is full; free some space and try again",
    quota: "your disk quota is used up; free some space and try again",
    tooLarge: "the file would grow beyond the size allowed",
    inputOutput: "the disk does not answer properly; copy your data to another disk soon",
    notFolder: "part of the path is not a folder; check the path",
    isFolder: "it is a folder, not a file; check the path",
    link: "it is a symbolic link, which a book cannot be; put the file itself there",
    tooManyFiles: "too many files are open; close other programs and try again",
    nameTooLong: "the name is too long; choose a shorter one",
    busy: "another program keeps it busy; close it and try again",
    noMemory: "there is no memory left; close other programs and try again",
    notOffered: "the drive does not offer what is needed; use a disk of this computer",
    noAnswer: "the network drive does not answer; check the connection and try again",
    gone: "the disk or drive is no longer connected; connect it again and repeat",
    diskDamaged: "the file system is damaged; copy your data to another disk and have this one "
      + "checked",
    other: { name, number in
      let code = name.map { "\($0), number \(number)" } ?? "number \(number)"
      return "the system answered with an uncommon error (\(code)); try again and, if it comes "
        + "back, ask whoever looks after the computer, with that code"
    })
}

extension Failures.Books {
  static let english = Self(
    missing: {
      "There is no book in “\($0)”; if there was one, recover a copy; if not, check the folder or "
        + "make the mesa: “mesa nueva”."
    },
    exists: { "There is a book in “\($0)” already; choose another identifier." },
    noFolios: { "The book in “\($0)” has no folios; recover a copy or delete it." },
    notABook: { "“\($0)” is not the book of a mesa; take it away or check the path." },
    requested: "The book was opened for reading only; close it and open it for writing.",
    busy: { process in
      let who = process.map { " (process \($0))" } ?? ""
      return "Another program\(who) keeps this book and does not let go of it; nothing was "
        + "written. Try again, or look at what that program is doing."
    },
    waiting: { process in
      let who = process.map { " (process \($0))" } ?? ""
      return "Waiting for another program\(who) that keeps the book; up to ten seconds."
    },
    notAFile: { "“\($0)” is no ordinary file; it was neither read nor changed." },
    emptyFile: { "“\($0)” is empty; check that it is the file that you mean." },
    changedWhileRead: { "“\($0)” changed while it was copied; wait until it is whole and repeat." },
    fileTooLarge: { path, bytes, limit in
      "“\(path)” has \(bytes >> 20) MiB, and the most is \(limit >> 20) MiB."
    },
    damaged: { folio in
      "The book is altered at folio \(folio) and can only be read up to the one before; check it "
        + "with “mesa verificar” and recover a copy."
    },
    missingFromEnd: { expected, found, mesa in
      let gap =
        "Folios are missing at the end of the book: “libro.cabeza” vouches for \(expected), there "
        + "are \(found), so that \(foliosMissing(from: found + 1, to: expected)). It can only be "
        + "read."
      return found == 0
        ? gap + " Recover a copy."
        : gap + " Look for a copy, or go on with “mesa verificar \(mesa) --aceptar-final \(found)”."
    },
    headDiffers: { folio, mesa in
      "“libro.cabeza” keeps another seal of folio \(folio): either that file is altered or of "
        + "another copy, or the book was altered from that folio on. It can only be read up to "
        + "the one before; see “mesa verificar \(mesa)”."
    },
    readOnlyDisk: "The disk where this book lies is read-only: it can be read, but nothing is "
      + "noted in it. Take the protection off the disk or copy the mesa to another.",
    nothingToAccept: "The book and “libro.cabeza” agree; there is no end to accept.",
    endsElsewhere: { last in
      "The book ends with folio \(last), not with the one that you named; nothing was written. "
        + "Check that it is the mesa that you mean and, if so, repeat with --aceptar-final \(last)."
    },
    noFoliosToAccept: "The book has no folio left to go on from; recover a copy.",
    newerFormat: { product in
      let version = product.map { " (\($0))" } ?? ""
      return "The book has folios of a newer version of mesa\(version) and can only be read here; "
        + "update the program to write in it."
    },
    headFileBlocked:
      "In place of “libro.cabeza”, which keeps the book's last seal, there is something "
      + "that cannot be read; nothing is written without knowing whether folios are missing. Check its "
      + "permissions or move it away.",
    noPermission: "You lack permission to write in this book; check the permissions of its file.",
    stopped: { cause in
      "The book stopped taking folios because writing failed: \(cause). What was confirmed is "
        + "safe; open it again."
    },
    folioTooLong: { bytes, limit in
      "The folio would have \(Counts.english.bytes(bytes)) and the limit is "
        + "\(Counts.english.bytes(limit)); divide the text."
    },
    noLock: "The drive that holds this book offers no locks, so that two programs could write at "
      + "once; here it can only be read. Copy the mesa to a disk of this computer.",
    notReadBack: { folio in
      "Folio \(folio) could not be read again as it was written, so it was not noted; check the "
        + "clock and the time zone of the computer, and repeat."
    },
    changedWhileOpen: "Another program changed or removed the book while it was open, or its disk "
      + "was disconnected, and nothing more is written in it; check it with “mesa verificar” and "
      + "open it again.",
    changedUnderneath: { path in
      "Another program changed or removed “\(path)” while it was open, or its disk was "
        + "disconnected; nothing was written. Open it again and check it with “mesa verificar”."
    })
}

extension Failures.Books {
  /// “folios 5 to 7 are missing”, “folio 5 is missing”.
  static func foliosMissing(from first: Int, to last: Int) -> String {
    first == last ? "folio \(first) is missing" : "folios \(first) to \(last) are missing"
  }
}

extension Failures.Systems {
  static let english = Self(
    open: { "“\($0)” cannot be opened: \($1)." },
    inspect: { "“\($0)” cannot be examined: \($1)." },
    read: { "“\($0)” cannot be read: \($1)." },
    write: { "“\($0)” cannot be written: \($1)." },
    sync: { "“\($0)” cannot be made safe on disk: \($1)." },
    lock: { "“\($0)” cannot be reserved: \($1)." },
    makeFolder: { "The folder “\($0)” cannot be made: \($1)." },
    watch: { "“\($0)” cannot be watched: \($1)." },
    output: { "The output cannot be written: \($0)." },
    input: { "The input cannot be read: \($0)." })
}

extension Failures.Searches {
  static let english = Self(
    noMesa: { "No mesa answers to “\($0)”." },
    unknownMesa: { query, nearest in
      let hint =
        nearest.isEmpty
        ? "See those that exist with “mesa lista”."
        : "The most similar: " + nearest.joined(separator: ", ") + "."
      return "No mesa answers to “\(query)”. \(hint)"
    },
    ambiguous: { query, matches in
      "More than one mesa answers to “\(query)”: \(matches.joined(separator: ", ")). "
        + "Write the whole identifier."
    },
    noLibrary: {
      "The folder “\($0)”, where the mesas should be, does not exist. If it lies on an external "
        + "disk or on the network, connect it and repeat; if not, check the path."
    },
    readOnlyLibrary: {
      "The disk of “\($0)” is read-only: the mesas can be read, but nothing is noted in them."
    },
    notAFolder: {
      "“\($0)” is not a folder, and the mesas should be there; choose another with --biblioteca."
    })
}
