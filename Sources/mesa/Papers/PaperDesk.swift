import Content
import Dialogue
import Documents
import Ledger
import Notation
import Wording

/// Makes documents out of a book.
struct PaperDesk {
  let wording: Wording
  let templates: TemplateStore
  var holidays: Holidays { HolidayContent.load() }

  init(_ language: Language, _ templatesFolder: String) {
    wording = Wording(language)
    templates = TemplateStore(folder: templatesFolder, language: language)
  }

  /// A command as it is carried out: one that takes an acta to signature is given the text that the
  /// acta has at that moment, whatever a script says, so that paper and book agree.
  func completed(
    _ command: Command, in chronicle: Chronicle, _ handbook: Handbook, at instant: Timestamp
  ) throws(Problem) -> Command {
    guard case .freezeActa(let acta, let date, _) = command else {
      return command
    }
    let whole = try textForSigning(of: acta, on: date, in: chronicle, handbook, at: instant)
    return .freezeActa(acta, date: date, text: whole)
  }

  /// The acta as it stands, or as it was frozen: then the same bytes each time.
  func acta(_ acta: RecordID, in book: Book) throws(PaperProblem) -> Document {
    guard let frozen = book.mesa.frozen(acta) else {
      let folios = book.chronicle.folios
      return try compose(
        acta, in: book.mesa, try stamp(folios.count, in: book))
    }
    let then = book.chronicle.mesa(asOf: frozen.folio)
    let stamp = try stamp(frozen.folio, in: book)
    // Whatever language the screens speak now, paper keeps the one in which it was signed.
    for desk in [self] + Language.allCases.map({ PaperDesk($0, templates.folder) })
    where try desk.text(of: acta, in: then).digest == frozen.digest {
      return try desk.compose(acta, in: then, stamp)
    }
    throw .changedSinceFrozen(frozen.number)
  }

  /// The whole text that an acta will have once it is frozen, its number included.
  ///
  /// - Throws: the refusal of freezing it, or why it cannot be composed.
  func textForSigning(
    of acta: RecordID, on date: CalendarDate, in chronicle: Chronicle, _ handbook: Handbook,
    at instant: Timestamp
  ) throws(Problem) -> String {
    var chronicle = chronicle
    let command = Command.freezeActa(acta, date: date, text: "·")
    let event: Event
    do throws(Refusal) {
      event = try chronicle.decide(command, in: handbook)
    } catch {
      throw .refused(error)
    }
    chronicle.append(
      Folio(number: chronicle.folios.count + 1, at: instant, by: "", event: event))
    do throws(PaperProblem) {
      return try text(of: acta, in: chronicle.mesa).text
    } catch {
      throw .paper(error)
    }
  }

  /// The acta as plain text without what ties it to a folio, which its own text cannot name.
  private func text(
    of acta: RecordID, in mesa: Mesa
  ) throws(PaperProblem) -> (text: String, digest: String) {
    let bytes = try Self.bytes(of: try compose(acta, in: mesa, .none), as: .text)
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    return (text, TextDigest(of: text).description)
  }

  static func bytes(
    of document: Document, as format: DocumentFormat
  ) throws(PaperProblem) -> [UInt8] {
    do throws(DocumentError) {
      return try DocumentWriter.write(document, as: format)
    } catch {
      throw .document(error)
    }
  }

  private func compose(
    _ acta: RecordID, in mesa: Mesa, _ stamp: DocumentStamp
  ) throws(PaperProblem) -> Document {
    guard let matter = mesa.matter(of: acta, holidays: holidays) else { throw .noActa(nil) }
    let name = TemplateName.acta(matter.form).rawValue
    let template = try templates.template(name)
    do throws(TemplateError) {
      return try ActaComposer(wording).compose(matter, stamp: stamp, template: template)
    } catch {
      throw .template(templates.path(name), error)
    }
  }

  func stamp(_ folio: Int, in book: Book) throws(PaperProblem) -> DocumentStamp {
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
