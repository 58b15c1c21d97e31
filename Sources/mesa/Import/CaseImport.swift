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
  /// What a rehearsal would have made.
  private var rehearsed: Set<ImportedCase.Key> = []

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

  /// The day from which a row counts how the case stands: the end of its month, today while that goes
  /// on, or the day of the whole table.
  private func day(of imported: ImportedCase) -> CalendarDate? {
    guard let end = imported.month else { return cut }
    let today = clock.now().date
    return end.firstOfMonth <= today ? min(end, today) : end
  }

  /// Brings one case in; a rehearsal tells what would come of it.
  mutating func take(_ imported: ImportedCase, isRehearsal: Bool) throws(PerformError) -> Outcome {
    if rehearsed.contains(imported.key) { return .changed }
    guard let id = known[imported.key] else {
      if isRehearsal {
        rehearsed.insert(imported.key)
      } else {
        try create(imported)
      }
      return .new
    }
    let book: Book
    do throws(LedgerError) {
      book = try Book.open(library.folder(of: id), for: isRehearsal ? .reading : .writing)
    } catch {
      throw .failed(error)
    }
    let commands = book.chronicle.commands(
      for: imported, from: file, cut: day(of: imported), today: clock.now().date)
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
    let file = imported.opening(cut: day(of: imported))
    let id = MesaIdentity.make(from: file.name, year: (imported.since ?? now.date).year) {
      taken.contains($0) || Paths.exists(library.folder(of: $0))
    }
    taken.insert(id)
    known[imported.key] = id
    let opening = MesaOpening(
      product: ProductVersion.current, id: id, caseFile: file, since: imported.since,
      source: imported.source(in: self.file))
    let book = try Book.create(
      in: settings.libraryRoot, opening: opening, at: now, by: settings.author)
    let commands = book.chronicle.commands(
      for: imported, from: self.file, cut: day(of: imported), today: now.date)
    if !commands.isEmpty {
      try book.performAll(commands, in: handbook, at: now, by: settings.author)
    }
  }
}

extension ImportedCase {
  /// Its facts as the registry keeps them, with the violence of the month where the row tells of any;
  /// a note where no month that has begun is known.
  fileprivate func factsCommand(on day: CalendarDate?, today: CalendarDate) -> Command {
    guard month != nil, let day, day <= today else {
      return .room(.addNote(text: facts, item: nil))
    }
    var values: [FieldKey: Value] = [.date: .date(day), .text: .text(facts)]
    switch file.violence {
    case .occurred: values[.violent] = .flag(true)
    case .followedByDialogue:
      values[.violent] = .flag(true)
      values[.dialogueFollowed] = .flag(true)
    case Violence.none?, .unsaid, nil: break
    }
    return .record(.addRecord(.monthlyFact, values))
  }

  fileprivate func source(in file: TableFile) -> ImportSource {
    ImportSource(file: file.name, digest: file.digest.description, line: line)
  }
}

extension Chronicle {
  /// What a case still lacks of what a row says; none where the row was taken in before, or where
  /// somebody changed the case since the file was.
  fileprivate func commands(
    for imported: ImportedCase, from file: TableFile, cut: CalendarDate?, today: CalendarDate
  ) -> [Command] {
    guard takes(imported.line, of: file.digest.description, on: cut) else { return [] }
    var commands: [Command] = []
    // A table is held against what is known of its own day, whatever came later.
    let before = cut.map { countedCase(at: $0)?.caseFile ?? opened } ?? mesa.caseFile
    var revision = CaseFileRevision(from: before, to: imported.file.applied(to: before))
    if revision != CaseFileRevision() {
      revision.since = cut
      revision.source = imported.source(in: file)
      commands.append(.case(.reviseCaseFile(revision)))
    }
    var added = Set(mesa.parties.map { Folding.fold($0.name) })
    for actor in imported.actors where added.insert(Folding.fold(actor.name)).inserted {
      commands.append(
        .people(.addParty(PartyDetails(name: actor.name, kind: .other, tier: actor.tier))))
    }
    if !imported.facts.isEmpty, !tells(imported.facts) {
      commands.append(imported.factsCommand(on: cut, today: today))
    }
    return commands
  }

  private func tells(_ facts: String) -> Bool {
    mesa.records.all(.monthlyFact).contains { $0.text(.text) == facts }
      || mesa.notes.contains { $0.text == facts }
  }

  /// The first folio alone may be all of a run that was broken off: it is taken up. After it a line is
  /// taken once, and only as long as nothing but this file changed the case. Of a table with a date that
  /// means once for that day, since the same bytes may tell of another one, and what other tables tell of
  /// other days is no change of this one.
  private func takes(_ line: Int, of digest: String, on cut: CalendarDate?) -> Bool {
    if folios.count == 1 { return true }
    let own = folios.filter { $0.importedFrom?.digest == digest }
    if own.isEmpty { return true }
    let wasTaken = own.contains {
      $0.importedFrom?.line == line && (cut == nil || $0.revisedOn == cut)
    }
    return !wasTaken
      && folios.allSatisfy { folio in
        !folio.revisesCase || folio.importedFrom?.digest == digest
          || cut != nil && folio.importedFrom != nil && folio.revisedOn != cut
      }
  }

  /// What the first folio says of a case that nothing is known of yet on a day.
  private var opened: CaseFile {
    CaseFile(
      name: mesa.caseFile.name, code: mesa.caseFile.code, place: mesa.caseFile.place,
      mechanism: .unsaid, moment: .unsaid)
  }
}

extension Folio {
  /// The file that it was imported from.
  fileprivate var importedFrom: ImportSource? {
    if case .case(let event) = event { event.source } else { nil }
  }

  /// The day of which it tells, where that is another than that of its writing.
  fileprivate var revisedOn: CalendarDate? {
    if case .case(.caseFileRevised(_, let to)) = event { to.since } else { nil }
  }

  /// Whether it changes the case file.
  fileprivate var revisesCase: Bool {
    if case .case(.caseFileRevised) = event { true } else { false }
  }
}
