import Dialogue
import Ledger

/// What is to be written so that a case has what a row says of it.
struct CaseCommands {
  var all: [Command] = []
  /// Whether anything is otherwise then, or new: that a case still stood so on a day is no change.
  var isChange = false
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

  func source(in file: TableFile) -> ImportSource {
    ImportSource(file: file.name, digest: file.digest.description, line: line)
  }
}

extension Chronicle {
  /// What a case still lacks of what a row says; nothing where the row was taken in before, or where
  /// somebody changed the case since the file was.
  func commands(
    for imported: ImportedCase, from file: TableFile, cut: CalendarDate?, today: CalendarDate
  ) -> CaseCommands {
    guard takes(imported.line, of: file.digest.description, on: cut) else { return CaseCommands() }
    var commands = CaseCommands()
    // A table is held against what is known of its own day, whatever came later.
    let before = cut.map { countedCase(at: $0)?.caseFile ?? opened } ?? mesa.caseFile
    let differing = CaseFileRevision(from: before, to: imported.file.applied(to: before))
    var revision = cut.map { unstated(in: imported.file, on: $0) } ?? differing
    commands.isChange = differing != CaseFileRevision()
    if revision != CaseFileRevision() {
      revision.since = cut
      revision.source = imported.source(in: file)
      commands.all.append(.case(.reviseCaseFile(revision)))
    }
    var added = Set(mesa.parties.map { Folding.fold($0.name) })
    for actor in imported.actors where added.insert(Folding.fold(actor.name)).inserted {
      commands.isChange = true
      commands.all.append(
        .people(.addParty(PartyDetails(name: actor.name, kind: .other, tier: actor.tier))))
    }
    if !imported.facts.isEmpty, !tells(imported.facts) {
      commands.isChange = true
      commands.all.append(imported.factsCommand(on: cut, today: today))
    }
    return commands
  }

  private func tells(_ facts: String) -> Bool {
    mesa.records.all(.monthlyFact).contains { $0.text(.text) == facts }
      || mesa.notes.contains { $0.text == facts }
  }

  /// The first folio alone may be all of a run that was broken off: it is taken up. After it a line is
  /// taken once, and only as long as nothing but this file changed the case since its first line. Of a
  /// table with a date that means once for that day, since the same bytes may tell of another one, and
  /// what other tables tell of other days is no change of this one.
  private func takes(_ line: Int, of digest: String, on cut: CalendarDate?) -> Bool {
    if folios.count == 1 { return true }
    let own = folios.filter { $0.importedFrom?.digest == digest }
    guard let first = own.first else { return true }
    let wasTaken = own.contains {
      $0.importedFrom?.line == line && (cut == nil || $0.revisedOn == cut)
    }
    return !wasTaken
      && folios[first.number...].allSatisfy { folio in
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
