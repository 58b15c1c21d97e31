import Content
import Dialogue
import Documents
import Ledger
import Notation
import Wording

/// Makes documents out of a book.
struct DocumentDesk {
  let wording: Wording
  let templates: TemplateStore
  /// By which what falls due is told.
  let holidays: Holidays

  init(
    _ language: Language, _ templatesFolder: String, holidays: Holidays = HolidayContent.load()
  ) {
    self.holidays = holidays
    wording = Wording(language)
    templates = TemplateStore(folder: templatesFolder, language: language)
  }

  /// A command as it is carried out: for one that takes an acta to signature its document, as it is
  /// at that moment, is kept first, whatever a script says, so that paper and book agree.
  ///
  /// Within a transaction of the book, on the state that the folio will follow.
  func completed(
    _ command: Command, in book: Book, _ handbook: Handbook, at instant: Timestamp
  ) throws(Problem) -> Command {
    try checkCopy(command, in: book)
    guard case .acta(.freezeActa(let acta, let date, _)) = command else { return command }
    let (number, document) = try documentForSigning(
      of: acta, on: date, in: book.chronicle, handbook, at: instant)
    let file = try Problem.ofDocument { () throws(DocumentProblem) in
      try DocumentProblem.ofFile { () throws(LedgerError) in
        try MesaFolder(book.folder).save(
          FrozenDocument.bytes(of: document), as: NamedFile.nameOfFrozen(number), in: .issued)
      }
    }
    return .acta(.freezeActa(acta, date: date, document: file.digest.description))
  }

  /// An acta of others binds by its copy: one that does not lie beside the book shows nothing.
  private func checkCopy(_ command: Command, in book: Book) throws(Problem) {
    let values: [FieldKey: Value]
    switch command {
    case .record(.addRecord(.attachment, let added)): values = added
    case .record(.reviseRecord(_, .attachment, let revised, _)): values = revised
    case _: return
    }
    guard values[.obtainedActa] != nil, case .text(let file)? = values[.file],
      case .text(let text)? = values[.digest]
    else { return }
    let found = try Problem.ofDocument { () throws(DocumentProblem) in
      try DocumentProblem.ofFile { () throws(LedgerError) in
        guard let digest = Digest(text) else { return false }
        let name = KeptFile.nameOfAttached(digest, file)
        return try MesaFolder(book.folder).digest(of: name, in: .attached) == digest
      }
    }
    guard found else { throw .document(.notAttached(file)) }
  }

  /// The acta as it stands, or as it was taken to signature: then the same words each time.
  func acta(_ acta: RecordID, in book: Book) throws(DocumentProblem) -> Document {
    guard let frozen = book.mesa.frozen(acta) else {
      return try compose(
        acta, in: book.mesa, try stamp(book.chronicle.folios.count, in: book))
    }
    var bytes = try kept(frozen, in: book)
    if bytes == nil { bytes = try composedAgain(frozen, in: book) }
    let seal = try stamp(frozen.folio, in: book)
    do throws(NotationError) {
      return try FrozenDocument.document(bytes ?? [], sealedBy: Digest(seal.digest) ?? .none)
    } catch {
      throw .frozenAltered(frozen.number)
    }
  }

  /// What lies in `emitidos`; `nil` where it is not there, or is not what was taken to signature.
  private func kept(_ frozen: FrozenActa, in book: Book) throws(DocumentProblem) -> [UInt8]? {
    let bytes = try DocumentProblem.ofFile { () throws(LedgerError) in
      try MesaFolder(book.folder).read(
        NamedFile.nameOfFrozen(frozen.number), in: .issued, upTo: DocumentNotation.maximumLength)
    }
    guard let bytes, Digest.sha256(of: bytes).description == frozen.digest else { return nil }
    return bytes
  }

  /// The same document from the book, as long as wording and templates give it; whatever language
  /// the screens speak now.
  private func composedAgain(_ frozen: FrozenActa, in book: Book) throws(DocumentProblem) -> [UInt8]
  {
    let then = book.chronicle.mesa(asOf: frozen.folio)
    for desk in [self]
      + Language.allCases.map({ DocumentDesk($0, templates.folder, holidays: holidays) })
    {
      let bytes = FrozenDocument.bytes(
        of: try desk.compose(frozen.acta, in: then, .unsealed(frozen.folio, frozen.at)))
      if Digest.sha256(of: bytes).description == frozen.digest { return bytes }
    }
    throw .frozenAltered(frozen.number)
  }

  /// The number that an acta will have once it is frozen, and its whole document with it.
  ///
  /// - Throws: the refusal of freezing it, or why it cannot be composed.
  private func documentForSigning(
    of acta: RecordID, on date: CalendarDate, in chronicle: Chronicle, _ handbook: Handbook,
    at instant: Timestamp
  ) throws(Problem) -> (number: Int, document: Document) {
    var chronicle = chronicle
    let command = Command.acta(.freezeActa(acta, date: date, document: Digest.none.description))
    let event: Event
    do throws(Refusal) {
      event = try chronicle.decide(command, in: handbook, from: .unsaid, at: instant)
    } catch {
      throw .refused(error)
    }
    let folio = chronicle.folios.count + 1
    chronicle.append(Folio(number: folio, at: instant, by: "", event: event))
    return try Problem.ofDocument { () throws(DocumentProblem) in
      guard let frozen = chronicle.mesa.frozenActas.last else { throw .noActa(nil) }
      return (
        frozen.number, try compose(frozen.acta, in: chronicle.mesa, .unsealed(folio, instant))
      )
    }
  }

  static func bytes(
    of document: Document, as format: DocumentFormat, signs: PlainSigns = .unicode
  ) throws(DocumentProblem) -> [UInt8] {
    do throws(DocumentError) {
      return try DocumentWriter.write(document, as: format, signs: signs)
    } catch {
      throw .document(error)
    }
  }

  private func compose(
    _ acta: RecordID, in mesa: Mesa, _ stamp: DocumentStamp
  ) throws(DocumentProblem) -> Document {
    let request = DocumentRequest(
      mesa: mesa, acta: acta, day: stamp.at.date, holidays: holidays, stamp: stamp)
    return try make(.acta, request).document
  }

  func stamp(_ folio: Int, in book: Book) throws(DocumentProblem) -> DocumentStamp {
    let digest: Digest?
    do throws(LedgerError) {
      digest = try book.digest(of: folio)
    } catch {
      throw .book(error)
    }
    let at = book.chronicle.folios[folio - 1].at
    return DocumentStamp(folio: folio, digest: digest?.description ?? "", at: at)
  }
}

extension DocumentStamp {
  /// Of a folio that is not written yet.
  fileprivate static func unsealed(_ folio: Int, _ at: Timestamp) -> DocumentStamp {
    DocumentStamp(folio: folio, digest: FrozenDocument.mark, at: at)
  }
}
