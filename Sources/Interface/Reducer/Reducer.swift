import Dialogue

extension AppState {
  /// Smallest window in which the program works.
  public static let smallest = Size(columns: 60, rows: 16)

  var isTooSmall: Bool {
    size.columns < Self.smallest.columns || size.rows < Self.smallest.rows
  }

  /// Takes what came from the terminal and says what is asked of the world.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    let effects = take(event)
    countSent(effects)
    keepActaView()
    settle()
    return effects
  }

  private mutating func take(_ event: InputEvent) -> [Effect] {
    if isCurtainDown { return takeUnderCurtain(event) }
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .hangUp:
      return [.quit]
    case .key(let key):
      if isTooSmall { return key == .control("c") ? [.quit] : [] }
      message = nil
      return handle(key)
    case .paste(let text):
      if isTooSmall { return [] }
      message = nil
      return paste(text)
    case .burst(let keys):
      return isTooSmall ? [] : take(keys)
    case .click(let point, let count):
      return isTooSmall ? [] : click(point, count: count)
    case .choose(let row, let pane):
      return isTooSmall ? [] : choose(row, in: pane) ?? []
    case .fill(let text):
      message = nil
      fill(text)
      return []
    case .scroll(let rows, _):
      return isTooSmall ? [] : scroll(rows)
    }
  }

  /// Nothing is worked unseen.
  private mutating func takeUnderCurtain(_ event: InputEvent) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .hangUp: return [.quit]
    case .key(let key): return takeKeyOfCurtain(key)
    case .burst(let keys):
      guard let first = keys.first else { return [] }
      let effects = takeKeyOfCurtain(first)
      let rest = Array(keys.dropFirst())
      return isCurtainDown || rest.isEmpty ? effects : effects + take(.burst(rest))
    case .paste, .click, .choose, .fill, .scroll: return []
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    if key == .control("z") { return [.suspend] }
    if key == .control("l") { return [.repaint] }
    switch sheet {
    case .form(let form): return handle(key, in: form)
    case .picker(let picker): return handle(key, in: picker)
    case .reader(let reader): return handle(key, in: reader)
    case nil: break
    }
    if isTypingFilter, handleFilter(key) { return [] }
    if let effects = top.takes(key, &self) { return effects }
    guard let action = ActionTable.action(for: key, in: self) else { return sayUnused(key) }
    return give(action, by: key)
  }

  /// The wheel moves what takes the keys; it never moves a room behind an sheet.
  private mutating func scroll(_ rows: Int) -> [Effect] {
    let key: Key = rows < 0 ? .up : .down
    switch sheet {
    case .form: return []
    case .picker, .reader:
      return (0..<min(abs(rows), size.rows)).flatMap { _ in handle(key) }
    case nil: return move(.by(rows))
    }
  }

  /// A key that does nothing here says so, and which one shows those that do.
  private mutating func sayUnused(_ key: Key) -> [Effect] {
    message = Message(.info, texts.unusedKey(spelled(key), self.key(of: "help")))
    return [.bell]
  }

  /// Carries an action out, or says why it cannot be given now.
  mutating func give(_ action: Action, by key: Key? = nil) -> [Effect] {
    if let obstacle = action.obstacle(self) {
      message = Message(.warning, obstacle)
      return []
    }
    return action.run(&self, key)
  }

  private mutating func handle(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    let places = resources.places
    let area = layout(of: form).areaSize
    switch form.handle(key, area: area, places: { places($0, 6) }) {
    case .discards:
      discard(form)
      return []
    case .restores:
      discarded[draftKey(form.purpose)] = nil
      message = Message(.info, texts.draftRestored)
      sheet = .form(form)
      return []
    case .showsKeys:
      lay(.reader(keyReader(of: form)))
      return []
    case .stays:
      sheet = .form(form)
      return []
    case .finds(let letter):
      form.complaint = nothingFound(for: letter, in: form.focused)
      sheet = .form(form)
      return []
    case .closes:
      close(form)
      return []
    case .saves:
      // An empty line of the Sala is none.
      guard form.purpose.isLineOfFloor, form.text(.note).trimmed.isEmpty else { return save(form) }
      drafts[draftKey(form.purpose)] = nil
      sheet = nil
      return []
    case .editsOutside:
      sheet = .form(form)
      return form.focused.map { [.editOutside($0.value)] } ?? []
    }
  }

  /// Why a letter chooses nothing in a field of several words.
  private func nothingFound(for letter: String, in field: FormField?) -> String {
    guard case .several(let several)? = field?.content, several.options.isEmpty else {
      return texts.noneBegins(letter)
    }
    return field?.id == .agenda
      ? texts.noAgendaYet(key(of: "instruments"), key(of: "addRecord")) : texts.nothingToChoose
  }

  /// Closes a form; what was typed stays as a draft.
  private mutating func close(_ form: Form) {
    sheet = nil
    if form.isChanged, form.purpose.isKept {
      drafts[draftKey(form.purpose)] = form.draft
      message = Message(.info, texts.draftKept)
    } else {
      drafts[draftKey(form.purpose)] = nil
    }
  }

  /// Leaves a form without what was typed; opened again, it can be brought back.
  private mutating func discard(_ form: Form) {
    let key = draftKey(form.purpose)
    sheet = nil
    drafts[key] = nil
    discarded[key] = form.draft
    message = Message(.info, texts.draftDiscarded(spelled(.control("x"))))
  }

  private mutating func save(_ form: Form) -> [Effect] {
    if case .people(.row(let row)) = form.purpose, reread(form, row) { return [] }
    var form = form
    do throws(Complaint) {
      let effect = try submission(of: form)
      form.complaint = nil
      sheet = .form(form)
      return [effect]
    } catch {
      if let clash = error.clash {
        receiveClash(clash, in: form)
        return []
      }
      form.complaint = sentence(of: error, in: form)
      if let field = error.field {
        form.stand(on: field)
        if error.isQuestion { form.asked[field] = form.text(field) }
      }
      sheet = .form(form)
      return []
    }
  }

  /// What is wrong, with the name of the field where the reason is that of many.
  private func sentence(of complaint: Complaint, in form: Form) -> String {
    guard !complaint.namesField, let field = form.fields.first(where: { $0.id == complaint.field })
    else { return complaint.text }
    return texts.inField(field.label, complaint.text)
  }

  private mutating func paste(_ text: String) -> [Effect] {
    let places = resources.places
    switch sheet {
    case .form(let form) where form.purpose == .people(.line) && text.contains(where: \.isNewline):
      guard let room = top.taking(pasted: text, self) else { break }
      sheet = nil
      enter(room)
    case .form(var form):
      switch form.paste(text, places: { places($0, 6) }) {
      case nil: message = Message(.warning, texts.pasteIgnored)
      case let surplus?: tellSurplus(surplus, TextIntake.ceiling)
      }
      sheet = .form(form)
    case .picker(var picker):
      tellSurplus(picker.query.insert(text), picker.query.limit)
      picker.search()
      sheet = .picker(picker)
    case .reader:
      message = Message(.warning, texts.pasteIgnored)
    case nil:
      if let limit = top.sifting?.filter.limit, isTypingFilter {
        var surplus = 0
        sift { surplus = $0.filter.insert(text) }
        tellSurplus(surplus, limit)
      } else if let room = top.taking(pasted: text, self) {
        enter(room)
      } else {
        message = Message(.warning, texts.pasteIgnored)
      }
    }
    return []
  }

  /// Says how much of a paste found no room.
  private mutating func tellSurplus(_ surplus: Int, _ limit: Int) {
    if surplus > 0 { message = Message(.warning, limits.noRoom(surplus, limit)) }
  }
}
