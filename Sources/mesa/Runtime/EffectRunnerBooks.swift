import Dialogue
import Interface
import Ledger
import Registry
import Wording

extension EffectRunner {
  var explanation: Explanation {
    let mesa = book?.folder.split(separator: "/").last.map(String.init)
    return Explanation(Words(state.look.wording.language), mesa: mesa)
  }

  /// Decide, append, evolve; the screen is painted after that.
  ///
  /// Of several either all are written or none, and then the form that asked for them stays open.
  func perform(_ commands: [Command]) {
    guard let book, let command = commands.last else { return }
    // The one owner of the folios while they grow: else each tick would copy them all.
    state.table?.chronicle = Chronicle()
    defer { showBook(book) }
    var known = book.notices.count
    do throws(PerformError) {
      if case .readOnly(.failed) = book.condition {
        try book.reopenForWriting()
        untold += book.notices.filter(\.isNews)
        known = book.notices.count
      }
      let written = try book.transact(orFail: PerformError.failed) { () throws(PerformError) in
        let before = book.chronicle.folios.count
        let last = try book.performAll(
          commands, in: state.resources.handbook, at: clock.now(), by: settings.author)
        return (before + 1)...last.number
      }
      state.table?.chronicle = book.chronicle
      written.forEach { state.takeOwn($0) }
      state.receive(.performed(command, folio: written.upperBound))
      untold += book.notices.dropFirst(known)
      if !untold.isEmpty {
        let sentences = untold.map(explanation.sentence)
        state.message = Message(.warning, sentences.joined(separator: " "))
        untold = []
      }
    } catch {
      state.table?.chronicle = book.chronicle
      untold += book.notices.dropFirst(known)
      switch error {
      case .refused(let refusal): state.receive(.refused(command, refusal))
      case .failed(let failure): state.receive(.failed(explanation.sentence(failure)))
      }
    }
  }

  func create(_ caseFile: CaseFile) {
    let year = state.now.date.year
    let id = MesaIdentity.make(from: caseFile.name, year: year) { holds($0) }
    do throws(PerformError) {
      let book = try Book.create(
        in: settings.libraryRoot,
        opening: MesaOpening(product: ProductVersion.current, id: id, caseFile: caseFile),
        handbook: state.resources.handbook, at: clock.now(), by: settings.author)
      show(book)
    } catch {
      switch error {
      case .refused(let refusal):
        state.receive(.couldNotOpen(state.look.wording.refusals.sentence(refusal)))
      case .failed(let failure): state.receive(.couldNotOpen(explanation.sentence(failure)))
      }
    }
  }

  func open(_ mesa: String) {
    book = nil
    roomLock = nil
    do throws(Problem) {
      let book: Book
      do throws(LedgerError) {
        book = try Book.open(library.folder(of: mesa), for: .writing)
      } catch {
        throw .ledger(error)
      }
      // What the library's index says of a folder is not believed before anything is written.
      do throws(LibraryError) { try library.confirm(book, of: mesa) } catch {
        throw .library(error)
      }
      show(book)
    } catch {
      state.receive(.couldNotOpen(explanation.sentence(error)))
    }
  }

  /// Takes in what another process wrote.
  func follow() {
    guard let book else { return }
    let known = book.chronicle.folios.count
    let knownNotices = book.notices.count
    defer { untold += book.notices.dropFirst(knownNotices) }
    state.table?.chronicle = Chronicle()
    do throws(LedgerError) {
      let hasMore = try book.follow()
      showBook(book)
      if hasMore { state.receive(.followed(after: known)) }
    } catch {
      showBook(book)
      state.receive(.failed(explanation.sentence(error)))
    }
  }

  func search(_ query: SearchQuery, everything: Bool) {
    do throws(LibraryError) {
      let found = try library.search(
        query, for: everything ? .mediator : .parties, most: SearchSubcommand.most,
        progress: readingProgress)
      state.receive(
        .found(
          FoundPlaces(
            query: query, hits: found.hits, total: found.total, notice: notice(of: found),
            isStopped: found.isStopped)))
    } catch {
      tell(error)
    }
  }

  /// What is to be said of the index, and how many mesas could not be read whole.
  private func notice(of found: SearchFindings) -> String? {
    let texts = SearchTexts(state.look.wording.language)
    let index: String? =
      switch found.notice {
      case .madeAnew: texts.madeAnew
      case .unavailable: texts.unavailable
      case nil: nil
      }
    let books = found.troubled.isEmpty ? nil : texts.troubled(found.troubled.count)
    let stopped = found.isStopped ? ProgressTexts(state.look.wording.language).stopped : nil
    let all = [stopped, books, index].compactMap { $0 }
    return all.isEmpty ? nil : all.joined(separator: " ")
  }

  func readLibrary() {
    do throws(LibraryError) {
      let summaries = try library.summaries(progress: readingProgress)
      state.receive(.library(summaries.map { LibraryEntry($0, explanation) }))
      if library.isOnReadOnlyDisk, state.message == nil {
        let sentence = explanation.words.failures.searches.readOnlyLibrary(library.root)
        state.message = Message(.warning, Shown.line(sentence))
      }
    } catch {
      tell(error)
    }
  }

  private func show(_ book: Book) {
    self.book = book
    untold = []
    roomLock = nil
    keepClock(of: book)
    state.receive(
      .opened(
        book.chronicle, readOnly: readOnly(book),
        notices: book.notices.filter(\.isNews).map(explanation.sentence),
        seen: roomLock?.lastSeen))
    adoptDrafts(of: book)
    state.alarm = failure(of: book)
    // What another process wrote before the watch was set is not reported.
    if book.watchDescriptor != nil { follow() }
  }

  func adoptDrafts(of book: Book) {
    state.adopt(checkpoints.drafts(of: book.mesa.id, in: MesaFolder(book.folder)))
  }

  private func failure(of book: Book) -> String? {
    guard case .readOnly(let reason) = book.condition, case .failed = reason else { return nil }
    return explanation.sentence(reason)
  }

  /// Why nothing can be written; a failed write is an alarm of its own, and is tried again.
  private func readOnly(_ book: Book) -> String? {
    switch book.condition {
    case .writable, .readOnly(.failed): nil
    case .readOnly(let reason): explanation.sentence(reason)
    }
  }

  func holds(_ mesa: String) -> Bool { (try? library.holds(mesa)) ?? false }

  func showBook(_ book: Book) {
    // Before the state is touched: the sentence asks it for the language.
    let readOnly = readOnly(book)
    state.table?.chronicle = book.chronicle
    state.table?.readOnly = readOnly
    keepClock(of: book)
  }
}

extension Book {
  /// Writing had failed: the book is opened anew before the next folio is tried.
  func reopenForWriting() throws(PerformError) {
    do throws(LedgerError) {
      try reopen()
    } catch {
      throw .failed(error)
    }
  }
}
