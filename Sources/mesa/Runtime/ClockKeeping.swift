import Ledger

extension EffectRunner {
  /// Takes the lock of the window that runs the session, where nobody has it: while another window has
  /// it, that one sees the clock.
  func keepClock(of book: Book) {
    guard book.mesa.openSession != nil, case .writable = book.condition else {
      roomLock = nil
      state.keepsClock = true
      return
    }
    if roomLock == nil { roomLock = RoomLock(in: MesaFolder(book.folder)) }
    state.keepsClock = roomLock?.take() ?? true
  }

  /// Keeps beside the book that the clock of the session is seen, so that whoever opens the book after this
  /// program was killed knows until when it was.
  func keepSeen() {
    guard state.seesClock else { return }
    roomLock?.see(state.now)
  }

  /// The window that saw the clock may be gone.
  func askForClock() {
    guard !state.keepsClock, let book else { return }
    keepClock(of: book)
  }
}
