import Dialogue
import Interface
import Ledger
import Registry

/// Brings the cases of a file into the library: each is a folder with a book, like any mesa.
struct CaseImport {
  /// What becomes of a case.
  enum Outcome {
    case new, changed, same
  }

  let library: Library
  let settings: Settings
  let clock: SystemClock
  let handbook: Handbook
  let file: TableFile
  /// The day of which the table tells; `nil` where it was not said.
  let cut: CalendarDate?
  /// The folders of the cases that are there, by what they are known by.
  private var known: [ImportedCase.Key: String]
  private var taken: Set<String>
  /// The cases of which the table has several rows.
  private let repeated: Set<ImportedCase.Key>
  /// What a rehearsal would have made of these.
  private var rehearsed: [ImportedCase.Key: Chronicle] = [:]

  /// - Parameter cases: all that the table has.
  init(
    _ cases: [ImportedCase], of file: TableFile, cut: CalendarDate?, into library: Library,
    _ settings: Settings, _ handbook: Handbook, _ clock: SystemClock
  ) throws(LibraryError) {
    self.library = library
    self.settings = settings
    self.clock = clock
    self.handbook = handbook
    self.file = file
    self.cut = cut
    repeated = Set(Dictionary(grouping: cases, by: \.key).filter { $1.count > 1 }.keys)
    let summaries = try library.summaries()
    taken = Set(summaries.map(\.id))
    known = Dictionary(
      summaries.map { (ImportedCase.Key(code: $0.code, name: $0.name, place: $0.place), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The day from which a row counts how the case stands: the end of its month, today while that goes
  /// on, or the day of the whole table.
  func day(of imported: ImportedCase) -> CalendarDate? {
    guard let end = imported.month else { return cut }
    let today = clock.now().date
    return end.firstOfMonth <= today ? min(end, today) : end
  }

  /// Brings one case in; a rehearsal tells what would come of it.
  mutating func take(_ imported: ImportedCase, isRehearsal: Bool) throws(PerformError) -> Outcome {
    if isRehearsal { return try rehearse(imported) }
    guard let id = known[imported.key] else {
      let opening = opening(of: imported)
      let book = try Book.create(
        in: settings.libraryRoot, opening: opening, at: clock.now(), by: settings.author)
      known[imported.key] = opening.id
      _ = try add(imported, to: book)
      return .new
    }
    return try add(imported, to: open(id, for: .writing))
  }

  private func open(_ id: String, for access: Access) throws(PerformError) -> Book {
    do throws(LedgerError) { return try Book.open(library.folder(of: id), for: access) } catch {
      throw .failed(error)
    }
  }

  private func add(_ imported: ImportedCase, to book: Book) throws(PerformError) -> Outcome {
    let commands = commands(for: imported, in: book.chronicle)
    guard !commands.all.isEmpty else { return .same }
    if case .readOnly(let reason) = book.condition { throw .failed(.readOnly(reason)) }
    do throws(PerformError) {
      try book.performAll(commands.all, in: handbook, at: clock.now(), by: settings.author)
    } catch {
      guard case .refused(.nothingChanges) = error else { throw error }
      return .same
    }
    return commands.isChange ? .changed : .same
  }

  private func commands(for imported: ImportedCase, in chronicle: Chronicle) -> CaseCommands {
    chronicle.commands(
      for: imported, from: file, cut: day(of: imported), today: clock.now().date)
  }

  /// The first folio of a case that is not in the library yet.
  private mutating func opening(of imported: ImportedCase) -> MesaOpening {
    let file = imported.opening(cut: day(of: imported))
    let year = (imported.since ?? clock.now().date).year
    let id = MesaIdentity.make(from: file.name, year: year) {
      taken.contains($0) || Paths.exists(library.folder(of: $0))
    }
    taken.insert(id)
    return MesaOpening(
      product: ProductVersion.current, id: id, caseFile: file, since: imported.since,
      source: imported.source(in: self.file))
  }
}

// MARK: Rehearsal

extension CaseImport {
  /// The same on books in memory, of which those are kept that another row goes on with.
  private mutating func rehearse(_ imported: ImportedCase) throws(PerformError) -> Outcome {
    let isThere = rehearsed[imported.key] != nil || known[imported.key] != nil
    var chronicle: Chronicle
    if let begun = rehearsed[imported.key] {
      chronicle = begun
    } else {
      chronicle = try self.chronicle(of: imported)
    }
    let commands = commands(for: imported, in: chronicle)
    let isTaken = try add(commands.all, to: &chronicle)
    if repeated.contains(imported.key) { rehearsed[imported.key] = chronicle }
    return isThere ? isTaken && commands.isChange ? .changed : .same : .new
  }

  private mutating func chronicle(of imported: ImportedCase) throws(PerformError) -> Chronicle {
    if let id = known[imported.key] { return try open(id, for: .reading).chronicle }
    var chronicle = Chronicle()
    _ = try add([.case(.openMesa(opening(of: imported)))], to: &chronicle)
    return chronicle
  }

  /// - Returns: whether anything came of it.
  private func add(
    _ commands: [Command], to chronicle: inout Chronicle
  ) throws(PerformError) -> Bool {
    guard !commands.isEmpty else { return false }
    let now = clock.now()
    do throws(Refusal) {
      let events = try chronicle.decideAll(commands, in: handbook, from: .unsaid, at: now)
      for event in events {
        chronicle.append(
          Folio(
            number: chronicle.folios.count + 1, at: now, by: settings.author, event: event))
      }
      return true
    } catch {
      guard error == .nothingChanges else { throw .refused(error) }
      return false
    }
  }
}
