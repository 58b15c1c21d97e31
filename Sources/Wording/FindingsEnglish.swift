import Dialogue

extension Findings {
  static let english = Findings(
    inFolio: { $0 > 0 ? "Folio \($0): \($1)." : "\($1.capitalizedFirst)." },
    changed: "the line is not the one that was written",
    unreadable: { "the line cannot be read because \($0)" },
    missing: { $0 == 1 ? "missing" : "\(Counts.english.folios($0)) are missing from here on" },
    misplaced: { "folio \($0) stands in its place" },
    missingFromEnd: { expected, found, mesa in
      let folios = Failures.Books.foliosMissing(from: found + 1, to: expected)
      let gap =
        "folios are missing at the end: “libro.cabeza” vouches for \(expected), there are "
        + "\(found), so that "
      if found == 0 { return gap + folios + "; look for them in a copy" }
      return gap + folios + ", unless that file is of another copy. Look for them in a copy and, "
        + "if they do not turn up, “mesa verificar \(mesa) --aceptar-final \(found)” accepts the "
        + "book as it stands, says so in it and lets you go on"
    },
    headDiffers: { mesa in
      "the folios fit one another, but “libro.cabeza” keeps another seal of this one: either the "
        + "book was altered from here on, or “libro.cabeza” is altered or of another copy. To "
        + "know, compare the code printed on a paper (“mesa verificar \(mesa) --codigo CODE”) or "
        + "another copy; if the book is the good one, “mesa verificar \(mesa) --aceptar-final "
        + "FOLIO”, with the number of the last, accepts it as it stands"
    },
    newerFormat: { product in
      "written by a newer version of mesa" + (product.map { " (\($0))" } ?? "")
        + "; update the program"
    },
    tornTail: { bytes in
      "the end is incomplete (\(Counts.english.bytes(bytes))), as after a power cut; it is set "
        + "aside when the book is opened for writing"
    },
    tornTailSetAside: { file, bytes in
      "the end was incomplete, as after a power cut; \(Counts.english.bytes(bytes)) were set "
        + "aside in “\(file)” and all before is complete"
    },
    cutShort: { bytes in
      "the line is cut in the middle: \(Counts.english.bytes(bytes)) are left of a folio that was "
        + "on record as whole, and the rest is lost"
    },
    lastLineWithoutLineFeed: "the last line lacks its line feed; nothing was lost",
    clockWentBackwards: { count in
      let others = count > 1 ? ", as in \(Counts.english.folios(count - 1)) more" : ""
      return "the hour is earlier than that of the folio before\(others); check the clock"
    },
    noHeadFile: "“libro.cabeza”, the file that keeps the last seal, is missing or cannot be read, "
      + "and without it nobody knows whether folios are missing at the end; it is made anew when "
      + "writing",
    headFileAltered: "the file “libro.cabeza”, which keeps the last seal, is altered, or a power "
      + "cut left it unfinished: meanwhile nobody can tell whether folios are missing at the end. "
      + "Compare the last folio with a paper or another copy; when writing it is set aside and "
      + "made anew",
    headFileBlocked: "in place of “libro.cabeza”, the file that keeps the last seal, there is "
      + "something that cannot be read, and without it nobody knows whether folios are missing at "
      + "the end; check its permissions or move it away",
    headFileSetAside: {
      "The file “libro.cabeza”, which keeps the last seal, was altered or unfinished; it was set "
        + "aside as “\($0)” and made anew. Compare the last folio with a paper or another copy."
    },
    headFileNotWritten: { "the last seal could not be kept: \($0)" },
    notReadAgain: { "after writing failed the book could not be read again: \($0)" },
    noFolios: "the book has no folios",
    fileMissing: { "The file “\($0)”, which stands in the book, is missing." },
    fileChanged: { "The file “\($0)” is no longer the one that stands in the book." },
    strayBook: {
      "There is another book in the folder, “\($0)”, from a copy or from two computers that wrote "
        + "at once; it may hold folios that are missing here. Compare before you move it away."
    },
    foreignBook: {
      "The book is that of mesa “\($0)”: the folder was copied or renamed. Give it back its name "
        + "or move the copy away."
    },
    leftOff: { "And \(Counts.english.problems($0)) more." },
    whole: { "\($0): \($1), whole; seal \($2)" },
    damaged: { "\($0): \($1). Recover a copy; do not mend the file by hand." },
    troubled: { "\($0): \($1)." },
    endAccepted: { found, named, file in
      "The book is taken to end with folio \(found); folio \(found + 1) puts on record that "
        + "“libro.cabeza” named \(named). That file is kept as “\(file)”."
    },
    endAcceptedNote: { found, named, digest, file in
      let folios =
        named > found
        ? "; \(Failures.Books.foliosMissing(from: found + 1, to: named))" : ", with another seal"
      return "The book is taken to end with folio \(found). The file “libro.cabeza” named folio "
        + "\(named)\(folios). Its seal was \(digest); it is kept as “\(file)”."
    },
    notRead: { "\($0): \($1)" },
    remarks: { "\($0): \($1), with remarks; seal \($2)" })
}
