/// Name and short label of one order of the screens.
public struct OrderText: Hashable, Sendable {
  /// What it does, for the palette, the help and the manual.
  public let title: String
  /// One or two words for the key bar.
  public let label: String

  public init(_ title: String, _ label: String) {
    self.title = title
    self.label = label
  }
}

/// The words of every order that a key gives; one property an order, so that none goes unnamed.
public struct OrderTexts: Sendable {
  public let up, down, left, right, first, last, pageUp, pageDown: OrderText
  public let nextPane, previousPane, choose, back: OrderText
  public let help, palette, undo, redo, quit, suspend, repaint: OrderText
  public let nextTheme, switchLanguage: OrderText
  public let newMesa, filter, clearFilter, sort, library: OrderText
  public let mark, inProgress, notApplicable, waive, noteOnItem, freeNote, findItem: OrderText
  public let enterPhase, toggleGuide: OrderText
  public let caseFile, parties, circumstances, notes, history: OrderText
  public let openSession, closeSession, sessions, reviseSession, attendance: OrderText
  public let add, edit, remove, toggle, absent: OrderText
  public let read, review, pastEarlier, pastLater, differences, present: OrderText
  public let instruments, openInstrument, rights, phones, addRecord, editRecord, strike, moveUp,
    moveDown,
    findRecord, waiveFinding, openCommitments, makeAgreement: OrderText
  public let beginActa, editPart, readAloud, freezeActa, signActa, issueActa, papers: OrderText
  public let compareActa, replaceActa, nextActa, answerParty, answerSelected: OrderText
  public let answerAccepts, answerReserves, answerObjects, nextClause, previousClause: OrderText
  public let editAnswer, sign, signOnRequest, declineSignature, attachScan: OrderText
  public let voicesTable, writeInCell, addToCell, nextMatter, previousMatter: OrderText
}
