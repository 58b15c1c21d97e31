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

  init(
    _ file: TableFile, cut: CalendarDate?, into library: Library, _ settings: Settings,
    _ handbook: Handbook,
    _ clock: SystemClock
  ) throws(LibraryError) {
    self.library = library
    self.settings = settings
    self.clock = clock
    self.handbook = handbook
    self.file = file
    self.cut = cut
    let summaries = try library.summaries()
    taken = Set(summaries.map(\.id))
    known = Dictionary(
      summaries.map { (ImportedCase.Key(code: $0.code, name: $0.name, place: $0.place), $0.id) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Brings one case in; a rehearsal tells what would come of it.
  mutating func take(_ imported: ImportedCase, isRehearsal: Bool) throws(PerformError) -> Outcome {
    guard let id = known[imported.key] else {
      if !isRehearsal { try create(imported) }
      return .new
    }
    let book: Book
    do throws(LedgerError) {
      book = try Book.open(library.folder(of: id), for: isRehearsal ? .reading : .writing)
    } catch {
      throw .failed(error)
    }
    let commands = book.chronicle.commands(for: imported, from: file, cut: cut)
    guard !commands.isEmpty else { return .same }
    if !isRehearsal {
      if case .readOnly(let reason) = book.condition { throw .failed(.readOnly(reason)) }
      try book.performAll(
        commands, in: handbook, at: clock.now(), by: settings.author)
    }
    return .changed
  }

  private mutating func create(_ imported: ImportedCase) throws(PerformError) {
    let now = clock.now()
    let file = imported.opening(cut: cut)
    let id = MesaIdentity.make(from: file.name, year: (imported.since ?? now.date).year) {
      taken.contains($0) || Paths.exists(library.folder(of: $0))
    }
    taken.insert(id)
    let opening = MesaOpening(
      product: ProductVersion.current, id: id, caseFile: file, since: imported.since,
      source: imported.source(in: self.file))
    let book = try Book.create(
      in: settings.libraryRoot, opening: opening, at: now, by: settings.author)
    let commands = book.chronicle.commands(for: imported, from: self.file, cut: cut)
    if !commands.isEmpty {
      try book.performAll(commands, in: handbook, at: now, by: settings.author)
    }
  }
}

extension ImportedCase {
  fileprivate func source(in file: TableFile) -> ImportSource {
    ImportSource(file: file.name, digest: file.digest.description, line: line)
  }
}

extension Chronicle {
  /// What a case still lacks of what a row says; none where all of it came from this very file.
  fileprivate func commands(
    for imported: ImportedCase, from file: TableFile, cut: CalendarDate?
  ) -> [Command] {
    let digest = file.digest.description
    let isKnown = folios.contains { $0.importedFrom?.digest == digest }
    var commands: [Command] = []
    let isBegun = folios.count == 1
    if !isKnown || isBegun, imported.file.applied(to: mesa.caseFile) != mesa.caseFile {
      var revision = imported.file
      revision.since = cut
      revision.source = imported.source(in: file)
      commands.append(.case(.reviseCaseFile(revision)))
    }
    // What the first folio cannot hold; a run that was broken off is taken up after it.
    guard isBegun || (!isKnown && !commands.isEmpty) else { return commands }
    let parties = Set(mesa.parties.map { Folding.fold($0.name) })
    var added = parties
    for actor in imported.actors where added.insert(Folding.fold(actor.name)).inserted {
      commands.append(
        .people(.addParty(PartyDetails(name: actor.name, kind: .other, tier: actor.tier))))
    }
    if !imported.facts.isEmpty {
      commands.append(.room(.addNote(text: imported.facts, item: nil)))
    }
    return commands
  }
}

extension Folio {
  /// The file that it was imported from.
  fileprivate var importedFrom: ImportSource? {
    if case .case(let event) = event { event.source } else { nil }
  }
}
