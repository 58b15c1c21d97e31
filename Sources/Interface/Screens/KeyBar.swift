import Wording

extension AppState {
  /// The keys that matter most here, as many as fit, from the table of actions.
  ///
  /// Help and the way out are kept room for, whatever else there is.
  var keyBar: Bar {
    let all = hints
    let essential = all.filter(\.isEssential)
    var room = size.columns - 2 - essential.reduce(0) { $0 + $1.width }
    var isFull = false
    var pieces: [Bar.Piece] = []
    for hint in all {
      if !hint.isEssential {
        isFull = isFull || hint.width > room
        if isFull { continue }
        room -= hint.width
      }
      pieces += hint.pieces
    }
    return Bar(pieces: pieces)
  }

  private struct Hint {
    let given: Key
    let key: String
    let label: String
    let isPossible: Bool
    let isEssential: Bool

    var width: Int { TextWidth.of(key) + TextWidth.of(label) + 3 }

    var pieces: [Bar.Piece] {
      [
        Bar.Piece(text: key, ink: Ink(isPossible ? .key : .keyDisabled), key: given, gap: 1),
        Bar.Piece(
          text: label, ink: Ink(isPossible ? .keyLabel : .keyDisabled), key: given, gap: 2),
      ]
    }
  }

  private var hints: [Hint] {
    switch overlay {
    case .form(let form): return hints(of: form)
    case .picker(let picker): return hints(of: picker)
    case .reader: return readerHints
    case nil: break
    }
    if room == .library, library.isFiltering { return filterHints }
    var rows = ActionTable.offered(in: self).filter { action in
      action.isCalledFor(in: self) || (action.hint != nil && !action.isOutOfPlace(in: self))
    }
    // The one that the moment asks for comes first.
    rows.sort { ($0.rank(in: self), $0.id) < ($1.rank(in: self), $1.id) }
    return rows.compactMap { action in
      action.keys.first.map {
        hint(
          $0, action.text(in: look.wording).label, action.obstacle(self) == nil,
          isEssential: action.isEssential(in: self))
      }
    }
  }

  private func hint(
    _ key: Key, _ label: String, _ isPossible: Bool = true, isEssential: Bool = false
  ) -> Hint {
    Hint(
      given: key, key: key.name(glyphs: look.glyphs, in: look.wording.keys), label: label,
      isPossible: isPossible, isEssential: isEssential)
  }

  /// Under a text that does not fit.
  var readAllHint: String {
    let space = Key.character(" ").name(glyphs: look.glyphs, in: look.wording.keys)
    return "\(space) \(texts.readAll)"
  }

  private func hints(of form: Form) -> [Hint] {
    let save = texts.save.lowercased()
    var hints =
      form.hasButton
      ? [hint(.tab, texts.nextField), hint(.control("s"), save)] : [hint(.enter, save)]
    switch form.focused?.content {
    case .area: hints.append(hint(.control("o"), texts.editOutside))
    case .choice: hints.append(hint(.right, texts.change))
    case .several: hints += [hint(.right, texts.nextOne), hint(.character(" "), texts.mark)]
    case .place: hints.append(hint(.down, texts.choosePlace))
    case .line: break
    case nil: hints.append(hint(.enter, save))
    }
    let way = form.isChanged ? texts.keepDraft : texts.close
    hints.append(hint(.escape, way, isEssential: true))
    if form.isChanged { hints.append(hint(.control("x"), texts.discard)) }
    return hints
  }

  private var moveHints: [Hint] {
    let actions = look.wording.actions
    return [hint(.up, actions.up.label), hint(.down, actions.down.label)]
  }

  private func hints(of picker: Picker) -> [Hint] {
    let enter: String =
      switch picker.kind {
      case .actionsHere, .allActions: texts.run
      case .items, .instruments, .kinds, .records, .phones, .findings, .formats, .versions,
        .documents,
        .documentFormats:
        look.wording.actions.choose.label
      }
    return moveHints + [hint(.enter, enter), hint(.escape, texts.close, isEssential: true)]
  }

  private var readerHints: [Hint] {
    let actions = look.wording.actions
    return moveHints + [
      hint(.pageDown, actions.pageDown.label),
      hint(.escape, texts.close, isEssential: true),
    ]
  }

  private var filterHints: [Hint] {
    let actions = look.wording.actions
    return moveHints + [
      hint(.enter, actions.choose.label),
      hint(.escape, actions.clearFilter.label, isEssential: true),
    ]
  }
}

extension Action {
  /// Actions that stand in the bar only while the moment asks for them, and then come first:
  /// reviewing, closing a session, entering a list.
  func isCalledFor(in state: AppState) -> Bool {
    switch id {
    case "pastEarlier", "pastLater", "differences", "present": state.table?.past != nil
    case "closeSession": state.table?.mesa.openSession != nil && state.table?.past == nil
    case "choose", "enterPhase": state.checklist?.pane == .lists
    case "clearFilter": !state.library.filter.text.isEmpty
    default: false
    }
  }

  /// Opening a session while one runs only takes room from its closing; findings are waived where
  /// agreements are.
  func isOutOfPlace(in state: AppState) -> Bool {
    switch id {
    case "openSession": state.table?.mesa.openSession != nil
    case "waiveFinding":
      state.room == .acta ? state.hasFrozenActa : state.instrument != .agreements
    case "beginActa": state.actaRecord != nil
    case "readAloud", "freezeActa": state.hasFrozenActa
    case "signActa": !state.hasFrozenActa
    case "voicesTable": state.instrument != .voices
    case "makeAgreement": state.instrument != .proposals
    default: false
    }
  }

  /// Help, the palette and the way out always have room.
  func isEssential(in state: AppState) -> Bool {
    (hint ?? 0) >= 80 || (id == "quit" && state.room == .library)
  }

  /// Place in the bar, lowest first.
  func rank(in state: AppState) -> Int {
    guard isCalledFor(in: state) else { return hint ?? 100 }
    switch id {
    case "closeSession": return 40
    case "pastEarlier": return 3
    case "pastLater": return 4
    case "choose": return 5
    default: return 6
    }
  }
}
