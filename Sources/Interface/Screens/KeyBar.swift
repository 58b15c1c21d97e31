import Wording

extension AppState {
  /// The keys that matter most here, as many as fit, from the table of orders.
  ///
  /// Help and the way out are kept room for, whatever else there is.
  func paintKeyBar(_ frame: inout Frame, _ rect: Rect) {
    var column = rect.column + 1
    let all = hints
    let essential = all.filter(\.isEssential)
    var room = rect.columns - 2 - essential.reduce(0) { $0 + $1.width }
    var isFull = false
    for hint in all {
      if !hint.isEssential {
        isFull = isFull || hint.width > room
        if isFull { continue }
        room -= hint.width
      }
      column += frame.write(
        hint.key, at: Point(column: column, row: rect.row),
        style: look.theme[hint.isPossible ? .key : .keyDisabled])
      column += 1
      column += frame.write(
        hint.label, at: Point(column: column, row: rect.row),
        style: look.theme[hint.isPossible ? .keyLabel : .keyDisabled])
      column += 2
    }
  }

  private struct Hint {
    let key: String
    let label: String
    let isPossible: Bool
    let isEssential: Bool

    var width: Int { TextWidth.of(key) + TextWidth.of(label) + 3 }
  }

  private var hints: [Hint] {
    switch overlay {
    case .form(let form): return hints(of: form)
    case .picker: return pickerHints
    case nil: break
    }
    var shown: [String: Bool] = [:]
    var rows = OrderTable.offered(in: self).filter { order in
      guard order.hint != nil || order.isCalledFor(in: self) else { return false }
      return shown.updateValue(true, forKey: order.id) == nil
    }
    // The one that the moment asks for comes first.
    rows.sort { ($0.rank(in: self), $0.id) < ($1.rank(in: self), $1.id) }
    return rows.compactMap { order in
      order.keys.first.map {
        hint(
          $0, order.text(in: look.wording).label, order.obstacle(self) == nil,
          isEssential: (order.hint ?? 0) >= 80)
      }
    }
  }

  private func hint(
    _ key: Key, _ label: String, _ isPossible: Bool = true, isEssential: Bool = false
  ) -> Hint {
    let isSpanish = look.wording.language == .spanish
    return Hint(
      key: key.name(glyphs: look.glyphs, isSpanish: isSpanish), label: label,
      isPossible: isPossible, isEssential: isEssential)
  }

  private func hints(of form: Form) -> [Hint] {
    var hints = [hint(.tab, texts.nextField), hint(.control("s"), texts.save)]
    if form.fields.count == 1, !form.hasButton { hints[0] = hint(.enter, texts.save) }
    if !form.hasButton { hints.removeLast() }
    switch form.focused?.content {
    case .area: hints.append(hint(.control("o"), texts.editOutside))
    case .choice: hints.append(hint(.right, texts.change))
    case .place: hints.append(hint(.down, texts.choosePlace))
    case .line, nil: break
    }
    hints.append(hint(.escape, texts.cancel, isEssential: true))
    return hints
  }

  private var pickerHints: [Hint] {
    let orders = look.wording.orders
    return [
      hint(.up, orders.up.label), hint(.down, orders.down.label),
      hint(.enter, orders.choose.label), hint(.escape, orders.back.label),
    ]
  }
}

extension Order {
  /// Orders that stand in the bar only while they are possible: reviewing, closing a session.
  func isCalledFor(in state: AppState) -> Bool {
    switch id {
    case "pastEarlier", "pastLater", "differences", "present": state.table?.past != nil
    case "closeSession": state.table?.mesa.openSession != nil && state.table?.past == nil
    default: false
    }
  }

  /// Place in the bar, lowest first.
  func rank(in state: AppState) -> Int {
    if isCalledFor(in: state) { return id == "closeSession" ? 40 : 5 }
    if id == "openSession", state.table?.mesa.openSession != nil { return 200 }
    return hint ?? 100
  }
}
