import Dialogue

/// What one stands before in the linear mode: what takes the lines that are typed.
enum LinearPlace {
  case form(Form)
  case picker(Picker)
  case reader(Reader)
  /// The line above a list in which one types what it is narrowed to.
  case filter
  case room

  /// What tells one place from another.
  enum Name: Hashable {
    case form(FormPurpose)
    case picker(title: String)
    case reader(title: String)
    case room(RoomName)
  }
}

extension AppState {
  var linearPlace: LinearPlace {
    switch sheet {
    case .form(let form): .form(form)
    case .picker(let picker): .picker(picker)
    case .reader(let reader): .reader(reader)
    case nil: isTypingFilter ? .filter : .room
    }
  }

  /// The page that is read there.
  var linearPage: Page { sheet.map(page(of:)) ?? top.page(self) }

  var linearName: LinearPlace.Name {
    switch linearPlace {
    case .form(let form): .form(form.purpose)
    case .picker: .picker(title: linearPage.panes.first?.border?.title ?? "")
    case .reader(let reader): .reader(title: reader.title)
    case .filter, .room: .room(room)
    }
  }
}
