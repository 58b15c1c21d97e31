import Wording

/// Keys as sentences name them: asked of the table, so that none is named that does something else.
extension AppState {
  func spelled(_ key: Key) -> String { key.spelled(glyphs: look.glyphs, in: look.wording.keys) }

  /// The key of an action.
  func key(of action: String) -> String {
    ActionTable.action(action)?.keys.first.map(spelled) ?? ""
  }

  var noSessions: String { texts.noSessions(key(of: "sessions"), key(of: "openSession")) }

  /// As the demo opens.
  public var demoWelcome: String {
    texts.demo(key(of: "acta"), key(of: "sessions"), key(of: "help"))
  }

  var noActa: String { look.wording.actaScreen.noActa(key(of: "beginActa")) }

  var draftFirst: String { look.wording.actaScreen.draftFirst(key(of: "freezeActa")) }

  var frozenAlready: String { look.wording.actaScreen.frozenAlready(key(of: "replaceActa")) }

  /// After an acta went to signature.
  public func frozenNow(_ number: Int) -> String {
    look.wording.actaScreen.frozenNow(number, key(of: "issueActa"))
  }
}
