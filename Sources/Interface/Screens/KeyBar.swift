import Wording

extension AppState {
  /// The keys that matter most here, as many as fit, from the table of actions.
  ///
  /// Help and the way out are kept room for, whatever else there is.
  var keyBar: Bar {
    guard sheet == nil, !isTypingFilter else {
      let hints = sheetHints
      return bar(hints.count, isEssential: { hints[$0].isEssential }, hint: { hints[$0] })
    }
    if let own = top.ownKeys(self) {
      return bar(own.count, isEssential: { _ in true }, hint: { hint(own[$0].key, own[$0].label) })
    }
    let actions = ActionTable.all
    var ranked: [(rank: Int, index: Int)] = []
    let places = ActionTable.places(in: room)
    ranked.reserveCapacity(places.count)
    for index in places {
      guard let bar = actions[index].bar, !actions[index].keys.isEmpty, let rank = bar.rank(self)
      else { continue }
      ranked.append((rank, index))
    }
    ranked.sort { ($0.rank, $0.index) < ($1.rank, $1.index) }
    return bar(
      ranked.count, isEssential: { actions[ranked[$0].index].bar?.isEssential == true },
      hint: { hint(of: actions[ranked[$0].index]) })
  }

  private struct Hint {
    let given: Key
    let key: String
    let label: String
    let isEssential: Bool
    /// What it gives; whether that is possible is asked once it is known to have room.
    let action: Action?

    var width: Int { TextWidth.of(key) + TextWidth.of(label) + 3 }

    func add(to pieces: inout [Bar.Piece], isPossible: Bool) {
      let (ink, labelInk) =
        isPossible ? (Ink(.key), Ink(.keyLabel)) : (Ink(.keyDisabled), Ink(.keyDisabled))
      pieces.append(Bar.Piece(text: key, ink: ink, key: given, gap: 1))
      pieces.append(Bar.Piece(text: label, ink: labelInk, key: given, gap: 2))
    }
  }

  /// The essential hints, and before each of these as many of the others as there is room for.
  private func bar(
    _ count: Int, isEssential: (Int) -> Bool, hint: (Int) -> Hint
  ) -> Bar {
    let essential = (0..<count).filter(isEssential).map { (index: $0, hint: hint($0)) }
    var room = size.columns - 2 - essential.reduce(0) { $0 + $1.hint.width }
    var kept = essential[...]
    var isFull = false
    var pieces: [Bar.Piece] = []
    pieces.reserveCapacity(24)
    for index in 0..<count {
      let given: Hint
      if let next = kept.first, next.index == index {
        given = next.hint
        kept.removeFirst()
      } else {
        if isFull { continue }
        given = hint(index)
        let width = given.width
        isFull = width > room
        if isFull { continue }
        room -= width
      }
      given.add(to: &pieces, isPossible: given.action?.obstacle(self) == nil)
    }
    return Bar(pieces: pieces)
  }

  private var sheetHints: [Hint] {
    switch sheet {
    case .form(let form): hints(of: form)
    case .picker(let picker): hints(of: picker)
    case .reader(let reader): hints(of: reader)
    case nil: filterHints
    }
  }

  private func hint(of action: Action) -> Hint {
    let label = action.text(in: look.wording).label
    return hint(
      action.keys[0], isDrafted(action) ? "\(label) (\(draftTexts.mark))" : label,
      isEssential: action.bar?.isEssential == true, action)
  }

  private func hint(
    _ key: Key, _ label: String, isEssential: Bool = false, _ action: Action? = nil
  ) -> Hint {
    Hint(
      given: key, key: key.name(glyphs: look.glyphs, in: look.wording.keys), label: label,
      isEssential: isEssential, action: action)
  }

  /// Under a text that does not fit.
  var readAllHint: String {
    let space = Key.character(" ").name(glyphs: look.glyphs, in: look.wording.keys)
    return "\(space) \(texts.readAll)"
  }

  private func hints(of form: Form) -> [Hint] {
    let save = texts.save.lowercased()
    var hints = [form.hasButton ? hint(.control("s"), save) : hint(.enter, save)]
    if form.fields.count > 1 { hints.insert(hint(.tab, texts.nextField), at: 0) }
    switch form.focused?.content {
    case .area: hints.append(hint(.control("o"), texts.editOutside))
    case .choice: hints.append(hint(.right, texts.change))
    case .several: hints += [hint(.right, texts.nextOne), hint(.character(" "), texts.mark)]
    case .place: hints.append(hint(.down, texts.choosePlace))
    case .person(let person):
      hints.append(
        person.highlighted == nil
          ? hint(.right, forms.everybody) : hint(.enter, look.wording.actions.choose.label))
    case .line: break
    case nil: hints.append(hint(.enter, form.isOnMore ? forms.unfold : save))
    }
    let way = form.isChanged ? texts.keepDraft : texts.close
    hints.append(hint(.escape, way, isEssential: true))
    if form.isChanged {
      hints.append(hint(.control("x"), texts.discard))
    } else if form.discarded != nil {
      hints.append(hint(.control("x"), forms.bringBack))
    }
    hints.append(hint(.function(1), forms.keys, isEssential: true))
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
      case .items, .instruments, .kinds, .records, .phones, .calls, .projections, .findings,
        .formats, .versions,
        .documents, .documentSubjects, .documentFormats, .drafts,
        .now:
        look.wording.actions.choose.label
      }
    return moveHints + [hint(.enter, enter), hint(.escape, texts.close, isEssential: true)]
  }

  private func hints(of reader: Reader) -> [Hint] {
    let actions = look.wording.actions
    let saving =
      reader.document == nil
      ? [] : [hint(.enter, look.wording.documents.papers.saveOrPrint, isEssential: true)]
    return saving + moveHints + [
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
