import Dialogue
import Interface
import Ledger
import Registry
import Wording

extension ScreenLoop {
  var explanation: Explanation { Explanation(Words(state.look.wording.language)) }

  /// Decide, append, evolve; the screen is painted after that.
  func perform(_ command: Command) {
    guard let book else { return }
    // The one owner of the folios while they grow: else each tick would copy them all.
    state.table?.chronicle = Chronicle()
    defer { showBook(book) }
    do throws(PerformError) {
      if case .readOnly(.failed) = book.condition { try book.reopenForWriting() }
      let known = book.notices.count
      let folio = try book.perform(
        command, in: state.resources.handbook, at: clock.now(), by: settings.author)
      state.table?.chronicle = book.chronicle
      state.receive(.performed(command, folio: folio.number))
      if let notice = book.notices.dropFirst(known).first {
        state.message = Message(.warning, explanation.sentence(notice))
      }
    } catch {
      state.table?.chronicle = book.chronicle
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
    if let book, book.folder == library.folder(of: mesa), book.condition == .writable {
      show(book)
      return
    }
    book = nil
    do throws(LedgerError) {
      show(try Book.open(library.folder(of: mesa), for: .writing))
    } catch {
      state.receive(.couldNotOpen(explanation.sentence(error)))
    }
  }

  /// Takes in what another process wrote.
  func follow() {
    guard let book else { return }
    state.table?.chronicle = Chronicle()
    do throws(LedgerError) {
      _ = try book.follow()
      showBook(book)
      state.receive(.followed)
    } catch {
      showBook(book)
      state.receive(.failed(explanation.sentence(error)))
    }
  }

  func readLibrary() {
    do throws(LibraryError) {
      state.receive(.library(try library.summaries().map { LibraryEntry($0, explanation) }))
    } catch {
      state.receive(.couldNotOpen(explanation.sentence(error)))
    }
  }

  private func show(_ book: Book) {
    self.book = book
    state.receive(
      .opened(
        book.chronicle, readOnly: readOnly(book),
        notices: book.notices.map(explanation.sentence)))
  }

  /// Why nothing can be written; a failed write is an alarm of its own, and is tried again.
  private func readOnly(_ book: Book) -> String? {
    switch book.condition {
    case .writable, .readOnly(.failed): nil
    case .readOnly(let reason): explanation.sentence(reason)
    }
  }

  func holds(_ mesa: String) -> Bool { (try? library.holds(mesa)) ?? false }

  private func showBook(_ book: Book) {
    state.table?.chronicle = book.chronicle
    state.table?.readOnly = readOnly(book)
  }
}

extension Book {
  /// Writing had failed: the book is opened anew before the next folio is tried.
  fileprivate func reopenForWriting() throws(PerformError) {
    do throws(LedgerError) {
      try reopen()
    } catch {
      throw .failed(error)
    }
  }
}
