/// What lies on a room and takes the keys.
public enum Sheet: Sendable {
  case form(Form)
  case picker(Picker)
  case reader(Reader)
}

extension AppState {
  /// The sheet that takes the keys; to set it changes that one, and `nil` takes it away, so that the
  /// one below it, or the room, takes them again.
  public var sheet: Sheet? {
    get { sheets.last }
    set {
      _ = sheets.popLast()
      if let newValue { sheets.append(newValue) }
    }
  }

  /// Lays a sheet on what is on the screen; Esc goes back to that.
  mutating func lay(_ sheet: Sheet) { sheets.append(sheet) }

  /// The forms that are open, the one in hand last.
  var openForms: [Form] {
    sheets.compactMap { if case .form(let form) = $0 { form } else { nil } }
  }

  /// The form in hand, also while something lies on it.
  var formInHand: Form? {
    get { openForms.last }
    set {
      guard let newValue, let index = formIndex else { return }
      sheets[index] = .form(newValue)
    }
  }

  private var formIndex: Int? {
    sheets.lastIndex { if case .form = $0 { true } else { false } }
  }
}
