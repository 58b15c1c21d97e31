import Content
import Dialogue
import Glibc
import Interface
import Ledger
import Registry

/// What a subcommand works with.
struct Context {
  let surroundings: Surroundings
  let words: Words
  var output = Output.standard
  var errors = Output.error
  var clock = SystemClock()

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    words = Words(surroundings.language)
  }

  func settings(_ common: CommonOptions, _ screen: ScreenOptions? = nil) -> Settings {
    Settings(
      surroundings, library: common.library, theme: screen?.theme,
      wantsLines: screen?.isLinear ?? false)
  }

  /// Opens the screens, which decide for themselves what a closed pipe means: a child such as
  /// `$EDITOR` would inherit it.
  func screens(
    _ opening: Opening, _ settings: Settings, _ local: LocalHandbook? = nil,
    holding held: HeldSignals? = nil
  ) throws(Problem) -> Int32 {
    if let theme = settings.theme {
      let own = ThemeFolder(settings.themesFolder).files.map(\.id)
      let known = ThemeCatalogue.builtIn.map(\.id) + own
      guard known.contains(theme) else {
        throw .usage(.badValue(theme, place: "--tema", allowed: known))
      }
    }
    signal(SIGPIPE, SIG_DFL)
    return Runtime.run(opening, with: settings, local, holding: held)
  }

  /// What the rules go by; says on standard error what is wrong with the institution's file.
  func handbook() -> Handbook {
    let local = LocalHandbook(closures: surroundings.closuresFile)
    if let flaw = local.flaw { try? errors.line("mesa: " + Explanation(words).sentence(flaw)) }
    return local.handbook
  }

  func library(_ common: CommonOptions, _ handbook: Handbook) throws(Problem) -> Library {
    do throws(LibraryError) {
      return try Library(
        root: surroundings.libraryRoot(option: common.library), handbook: handbook,
        isChosen: surroundings.isLibraryChosen(option: common.library))
    } catch {
      throw .library(error)
    }
  }

  /// What is said of a library without a mesa in it.
  func noMesas(in library: Library) -> String {
    let say = library.exists ? words.report.noMesas : words.report.noFolder
    return Shown.line(say(library.root))
  }

  /// Says on standard error that nothing can be noted in the library's mesas, where that is so.
  func reportDisk(of library: Library) {
    guard library.isOnReadOnlyDisk else { return }
    let sentence = words.failures.searches.readOnlyLibrary(library.root)
    try? Output.error.line(Shown.line(sentence))
  }

  /// The book of the mesa that `query` means.
  func book(
    _ query: String, for access: Access, in library: Library
  ) throws(Problem) -> Book {
    let id: String
    do throws(LibraryError) { id = try library.resolve(query) } catch { throw .library(error) }
    let book: Book
    do throws(LedgerError) {
      book = try Book.open(library.folder(of: id), for: access)
    } catch {
      throw .ledger(error)
    }
    if access == .writing {
      do throws(LibraryError) { try library.confirm(book, of: id) } catch { throw .library(error) }
    }
    let sentence = words.failures.books.waiting
    book.patience = .script { try? Output.error.line(Shown.line(sentence($0))) }
    report(book, of: id)
    return book
  }

  /// Says on standard error what opening a book noticed.
  private func report(_ book: Book, of id: String) {
    let explanation = Explanation(words, mesa: id)
    var sentences = book.notices.map(explanation.sentence)
    if case .readOnly(let reason) = book.condition, !book.isWhole {
      sentences.append(Shown.line(explanation.sentence(reason)))
    }
    for sentence in sentences { try? Output.error.line(words.report.notice(id, sentence)) }
  }

  /// Says on standard error what writing noticed, after the first `known` notices; of the clock only
  /// where nothing was said of it before.
  func reportNews(of book: Book, since known: Int) {
    var isClockTold = book.notices.prefix(known).contains { !$0.isNews }
    let id = Shown.line(book.mesa.id)
    for notice in book.notices.dropFirst(known) where notice.isNews || !isClockTold {
      isClockTold = isClockTold || !notice.isNews
      let sentence = Explanation(words, mesa: id).sentence(notice)
      try? Output.error.line(words.report.notice(id, sentence))
    }
  }
}

extension Book {
  /// False where folios stand in the book that could not be taken in.
  var isWhole: Bool {
    if case .readOnly(let reason) = condition { return !reason.isOfContent }
    return true
  }
}
