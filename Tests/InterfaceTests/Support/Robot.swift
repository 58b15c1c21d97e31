import Content
import Dialogue
import Documents
import PlainIdentities
import Wording

@testable import Interface

/// A person at the keyboard, with a world that keeps its books in memory.
///
/// Every key goes the whole way: reducer, decide, append, evolve, paint.
struct Robot {
  var state: AppState
  private(set) var books: [String: Chronicle] = [:]
  private(set) var asked: [Effect] = []
  /// Documents that were issued: acta, format and whether it was printed.
  private(set) var issued: [String] = []
  /// The frame after the last event.
  private(set) var last = Frame(size: Size(columns: 0, rows: 0))
  /// When set, writing fails with this sentence.
  var failure: String?
  /// Whether a frame is painted after each event.
  var paints = true
  /// When set, mesas open for reading only, with this sentence.
  var readOnly: String?
  /// Books that cannot be read whole, as the library finds them.
  var damaged: [LibraryEntry] = []
  /// What the person's own editor makes of a text; `nil` is leaving without saving.
  var editor: @Sendable (String) -> String? = { $0 + " (editado)" }
  /// How many keys were pressed; a paste is one.
  var pressed = 0
  private var open: String?
  private var clock = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: -300)

  static let handbook = HandbookContent.load()
  private static let guides: [Language: Guide] = [
    .spanish: GuideContent.load(.spanish), .english: GuideContent.load(.english),
  ]
  private static let gazetteer = Gazetteer.load()
  static let themes = ThemeCatalogue.load(sources: ThemeCatalogue.builtIn).themes

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .spanish, glyphs: Glyphs = .unicode
  ) {
    state = AppState(
      size: Size(columns: columns, rows: rows), now: clock,
      resources: Resources(
        handbook: Self.handbook, guides: { Self.guides[$0] ?? GuideContent.load($0) },
        places: { text, limit in
          Self.gazetteer.search(text, limit: limit).map {
            Place(ubigeo: $0.ubigeo, name: $0.name)
          }
        }, themes: ThemeShelf(ThemeCatalogue.builtIn)),
      look: Appearance(
        wording: Wording(language), guide: Self.guides[language] ?? GuideContent.load(language),
        theme: Self.themes.first ?? .bare, glyphs: glyphs))
  }

  var mesa: Mesa { state.table?.chronicle.mesa ?? .unopened }
  var screen: String { state.render().text }

  /// Presses keys: plain text stands for itself, `<Enter>`, `<Tab>`, `<C-s>`… for the others.
  mutating func press(_ keys: String) {
    for key in KeyScript.parse(keys) { send(.key(key)) }
  }

  /// Goes to a field of the form on the screen by Tab, and by Enter to what is folded away.
  mutating func walk(to field: FieldID) {
    for _ in 0..<40 {
      guard case .form(let form)? = state.sheet, form.focused?.id != field else { return }
      press(form.isOnMore ? "<Enter>" : "<Tab>")
    }
  }

  mutating func paste(_ text: String) { send(.paste(text)) }

  /// Letters and Enter that come at once, as from a terminal that does not mark pastes.
  mutating func burst(_ text: String) {
    send(.burst(text.map { $0 == "\r" ? .enter : .character($0) }))
  }

  mutating func send(_ event: InputEvent) {
    switch event {
    case .key, .paste: pressed += 1
    case .resize, .hangUp, .burst, .click, .scroll, .choose, .fill: break
    }
    let effects = state.handle(event)
    asked += effects
    for effect in effects { carryOut(effect) }
    if paints { last = state.render() }
  }

  /// The same person and mesas in another window, language and look.
  func seen(
    columns: Int, rows: Int, language: Language = .spanish, glyphs: Glyphs = .unicode,
    theme: String = ThemeCatalogue.standard
  ) -> Robot {
    var robot = self
    robot.state.size = Size(columns: columns, rows: rows)
    robot.state.look = Appearance(
      wording: Wording(language), guide: robot.state.resources.guides(language),
      theme: Self.themes.first { $0.id == theme } ?? .bare, glyphs: glyphs)
    return robot
  }

  mutating func pass(minutes: Int) { pass(seconds: minutes * 60) }

  mutating func pass(seconds: Int) {
    clock = Timestamp(
      milliseconds: clock.milliseconds + seconds * 1000, offsetMinutes: clock.offsetMinutes)
    state.now = clock
  }

  /// The clock of the computer is set, or nobody was there to see it; the program notices on waking.
  mutating func jump(seconds: Int, offsetMinutes: Int = -300) {
    clock = Timestamp(
      milliseconds: clock.milliseconds + seconds * 1000, offsetMinutes: offsetMinutes)
    state.wake(at: clock)
    if paints { last = state.render() }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .perform(let command): perform([command])
    case .performAll(let commands): perform(commands)
    case .create(let caseFile):
      let id = MesaIdentity.make(from: caseFile.name, year: clock.date.year) {
        books[$0] != nil
      }
      var chronicle = Chronicle()
      let opening = MesaOpening(product: "0", id: id, caseFile: caseFile)
      if let event = try? chronicle.decide(.openMesa(opening), in: Self.handbook) {
        chronicle.append(Folio(number: 1, at: tick(), by: "ana", event: event))
      }
      books[id] = chronicle
      show(id)
    case .open(let id): show(id)
    case .search(let query, let everything): search(query, everything ? .mediator : .parties)
    case .survey(let day):
      state.receive(.surveyed(Self.survey(of: books.values.map { $0 }, at: day)))
    case .openLibrary: state.receive(.library(entries))
    case .editOutside(let text): state.receive(.edited(editor(text)))
    case .freeze(let acta):
      perform(.freezeActa(acta, date: clock.date, document: TextDigest(of: "ACTA").description))
    case .issue(let acta, let format, let prints):
      issued.append("\(acta) \(format.rawValue)\(prints ? " lp" : "")")
      state.receive(.done("emitido"))
    case .showDocument(let choice): show(choice)
    case .issueDocument(let choice, let format, let prints):
      let parts = [
        choice.kind.rawValue, choice.session.map { String($0) } ?? "", choice.lead, format.rawValue,
      ]
      issued.append(parts.joined(separator: " ") + (prints ? " lp" : ""))
      state.receive(.done("emitido"))
    case .attach(let path, let acta):
      perform(
        .addRecord(
          .attachment,
          [
            .file: .text(path), .digest: .text("d"),
            mesa.records[acta]?.kind == .obtainedActa ? .obtainedActa : .acta: .record(acta),
          ]))
    case .goOn(let keys): send(.burst(keys))
    case .useMouse, .suspend, .repaint, .bell, .quit: break
    }
  }

  /// Writes what no key was pressed for.
  mutating func perform(_ command: Command) { perform([command]) }

  private mutating func perform(_ commands: [Command]) {
    guard let open, var chronicle = books[open], let command = commands.last else { return }
    do throws(Refusal) {
      let events = try chronicle.decideAll(commands, in: Self.handbook, from: .unsaid)
      if let failure { return state.receive(.failed(failure)) }
      for event in events {
        let number = chronicle.folios.count + 1
        chronicle.append(Folio(number: number, at: tick(), by: "ana", event: event))
        books[open] = chronicle
        state.table?.chronicle = chronicle
        state.takeOwn(number)
      }
      state.receive(.performed(command, folio: chronicle.folios.count))
    } catch {
      state.table?.chronicle = chronicle
      state.receive(.refused(command, error))
    }
  }

  /// Another window writes in the open mesa's book.
  ///
  /// - Parameter isSeen: whether this window has taken it in.
  mutating func elsewhere(_ command: Command, isSeen: Bool = true) {
    guard let open, var chronicle = books[open] else { return }
    let number = chronicle.folios.count + 1
    guard let events = try? chronicle.decideAll(command, in: Self.handbook) else { return }
    for event in events {
      chronicle.append(
        Folio(number: chronicle.folios.count + 1, at: tick(), by: "rosa", event: event))
    }
    books[open] = chronicle
    guard isSeen else { return }
    state.table?.chronicle = chronicle
    state.receive(.followed(after: number - 1))
  }

  /// Composes a document by the program's own template.
  /// What the world counts of these books.
  static func survey(of books: [Chronicle], at day: CalendarDate) -> Survey {
    func cases(_ day: CalendarDate) -> [CountedCase] {
      books.compactMap { $0.countedCase(at: day) }.sorted { $0.id < $1.id }
    }
    let earlier = Survey.monthBefore(day)
    return Survey(
      report: DialogueReport(
        of: cases(day), at: day,
        months: MonthlyCount.days(upTo: day).map { day in
          var month = MonthlyCount(day: day)
          for counted in cases(day) { month.add(counted) }
          return month
        }, since: DialogueReport.Earlier(day: earlier, cases: cases(earlier)), totals: [],
        name: CuadroTexts(.spanish).name),
      cases: cases(day), notice: nil)
  }

  private mutating func show(_ choice: DocumentChoice) {
    let request = DocumentRequest(
      choice, of: mesa, on: clock.date, holidays: Self.handbook.holidays, stamp: .none)
    do {
      let prepared = try choice.kind.row.prepared(for: request, state.look.wording)
      let path = prepared.template.path(in: state.look.wording.language)
      let template = try Template(EmbeddedContent.file(path) ?? [])
      state.receive(.document(choice, try prepared.compose(template)))
    } catch {
      state.receive(.notDone("\(error)"))
    }
  }

  mutating func show(_ id: String) {
    if let problem = damaged.first(where: { $0.id == id })?.problem {
      return state.receive(.couldNotOpen(problem))
    }
    open = id
    state.receive(.opened(books[id] ?? Chronicle(), readOnly: readOnly, notices: []))
  }

  private mutating func search(_ query: SearchQuery, _ audience: Audience) {
    let hits = books.keys.sorted().flatMap { id in
      (books[id] ?? Chronicle()).searchEntries(for: audience).compactMap { entry in
        query.match(entry.text).map {
          SearchHit(
            mesa: id, mesaName: books[id]?.mesa.caseFile.name ?? id, entry: entry, match: $0)
        }
      }
    }
    state.receive(
      .found(FoundPlaces(query: query, hits: hits, total: hits.count, notice: nil)))
  }

  private mutating func tick() -> Timestamp {
    clock = Timestamp(
      milliseconds: clock.milliseconds + 1000, offsetMinutes: clock.offsetMinutes)
    state.now = clock
    return clock
  }

}
