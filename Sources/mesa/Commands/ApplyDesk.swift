import Dialogue
import Interface
import Ledger
import Notation
import Registry

/// Takes commands one by one into a book and answers each on standard output at once.
struct ApplyDesk {
  let context: Context
  let handbook: Handbook
  let settings: Settings
  /// The mesa as the person named it.
  let mesa: String
  /// Whether signatures are dated by a clock that stands days behind the book.
  let clockIsRight: Bool
  private(set) var anyRefused = false
  /// What lines made under a label.
  private(set) var labels: [String: Identity] = [:]
  private var book: Book?
  /// How many of its notices were told.
  private var told = 0
  /// When the last folio was written that was there before the first line.
  private var lastBefore: Timestamp?

  init(
    context: Context, handbook: Handbook, settings: Settings, mesa: String, clockIsRight: Bool
  ) {
    self.context = context
    self.handbook = handbook
    self.settings = settings
    self.mesa = mesa
    self.clockIsRight = clockIsRight
  }

  var isOpen: Bool { book != nil }

  /// What lines may call things by.
  var known: Labels {
    let book = book
    return Labels(labels) { number in
      guard case .speaker(.person(let person))? = book?.mesa.speaker(typed: number, isWhole: true)
      else { return nil }
      return person
    }
  }

  mutating func open(in library: Library) throws(Problem) {
    let book = try context.book(mesa, for: .writing, in: library)
    if case .readOnly(let reason) = book.condition { throw .ledger(.readOnly(reason)) }
    self.book = book
    lastBefore = book.chronicle.folios.last?.at
    told = book.notices.count
  }

  /// Makes the mesa if `line` opens it under the very name that was given.
  mutating func create(
    from line: Result<LabelledCommand, NotationError>
  ) throws(Problem) -> Bool {
    guard case .success(let line) = line, case .case(.openMesa(var opening)) = line.command,
      opening.id == mesa
    else { return false }
    opening.product = ProductVersion.current
    opening.format = MesaOpening.currentFormat
    do throws(PerformError) {
      book = try Book.create(
        in: settings.libraryRoot, opening: opening, at: context.clock.now(), by: settings.author)
    } catch {
      throw Problem(error)
    }
    try answer(.success(1))
    return true
  }

  mutating func carryOut(_ line: Result<LabelledCommand, NotationError>) throws(Problem) {
    switch line {
    case .failure(let error): try answer(.failure(.notation(error)))
    case .success(let line):
      let result = perform(line.command)
      // A label whose line was refused names nothing, not what it named before.
      if let label = line.label { labels[label] = (try? result.get())?.event.made?.identity }
      try answer(result.map(\.number))
      if let book {
        context.reportNews(of: book, since: told)
        told = book.notices.count
      }
    }
  }

  private func perform(_ command: Command) -> Result<Folio, Problem> {
    guard let book else { return .failure(.refused(.notOpened)) }
    // On the state that the folio will follow, whoever else is writing.
    let clerk = DocumentClerk(
      desk: DocumentDesk(
        context.words.language, settings.templatesFolder, holidays: handbook.holidays),
      book: book, handbook: handbook, clock: context.clock, author: settings.author)
    do throws(Problem) {
      return .success(
        try clerk.alone { () throws(Problem) in
          if let doubt = doubt(of: command, book.chronicle) { throw .clock(doubt) }
          return try clerk.carryOut(command)
        })
    } catch {
      return .failure(error)
    }
  }

  /// What is signed is not dated by a clock that shows a day before that of what is written already, by this
  /// run or before it.
  private func doubt(of command: Command, _ chronicle: Chronicle) -> ClockDoubt? {
    guard !clockIsRight, command.isOfSigning else { return nil }
    let now = context.clock.now()
    let last = [lastBefore, chronicle.folios.last?.at].compactMap(\.self)
      .max { $0.milliseconds < $1.milliseconds }
    guard let last, last.milliseconds > now.milliseconds, now.date < last.date else { return nil }
    return .behindBook(now: now, last: last)
  }

  /// `{"folio":N}`, or `{"refusal":…,"message":…}` with the name of the reason and its sentence.
  private mutating func answer(_ result: Result<Int, Problem>) throws(Problem) {
    var json = JSONWriter()
    json.object { json in
      switch result {
      case .success(let folio):
        json.member("folio", folio)
      case .failure(let problem):
        json.member("refusal", problem.code)
        json.member("message", Explanation(context.words).sentence(problem))
      }
    }
    if case .failure = result { anyRefused = true }
    do throws(Output.Failure) {
      try context.output.line(String(decoding: json.bytes, as: UTF8.self))
    } catch {
      // Commands may be left: a reader that went away is no success here.
      if error == .closed { throw .abandoned }
      throw .output(error)
    }
  }
}

extension Command {
  /// Whether it takes an acta to signature, or tells how somebody signed it.
  fileprivate var isOfSigning: Bool {
    switch self {
    case .acta(.freezeActa), .record(.addRecord(.signature, _)): true
    case _: false
    }
  }
}
