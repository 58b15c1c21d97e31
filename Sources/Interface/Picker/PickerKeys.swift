import Dialogue

extension AppState {
  /// Takes a key while a picker is open.
  mutating func handle(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    let page = max(1, size.rows - 10)
    switch key {
    case .escape:
      sheet = nil
      return []
    case .up: picker.cursor -= 1
    case .down, .tab: picker.cursor += 1
    case .pageUp: picker.cursor -= page
    case .pageDown: picker.cursor += page
    case .home: picker.cursor = 0
    case .end: picker.cursor = picker.matches.count - 1
    case .enter:
      sheet = nil
      return picker.selected.map { choose($0) } ?? []
    case _ where isAlarm(key, in: picker):
      sheet = nil
      return ActionTable.action("emergency").map { give($0) } ?? []
    default:
      let before = picker.query.text
      _ = picker.query.handle(key)
      if picker.query.text != before { picker.search() }
    }
    picker.cursor = min(max(0, picker.cursor), max(0, picker.matches.count - 1))
    sheet = .picker(picker)
    return []
  }

  /// An alarm waits for no list: before anything was typed to search it, its key is no word.
  private func isAlarm(_ key: Key, in picker: Picker) -> Bool {
    picker.query.text.isEmpty && top.isOfMesa
      && ActionTable.action("emergency")?.keys.contains(key) == true
  }

  private mutating func choose(_ entry: PickerEntry) -> [Effect] {
    if let obstacle = entry.obstacle {
      message = Message(.warning, obstacle)
      return []
    }
    switch entry.choice {
    case .action(let action):
      guard !action.isOffered(in: room), let home = action.home else { return give(action) }
      // An action of another room of this mesa is given there; what acts on a row, once it is seen.
      enter(home)
      settle()
      guard action.isOnRow else { return give(action) }
      let key = action.keys.first?.spelled(glyphs: look.glyphs, in: look.wording.keys) ?? ""
      message = Message(.info, texts.giveItHere(action.text(in: look.wording).title, key))
      return []
    case .item(let item):
      show(item: item)
      return []
    case .instrument(let instrument): return enter(instrument: instrument)
    case .kind(let kind, let owner): return openForm(.newRecord(kind, owner: owner))
    case .record(let id):
      show(record: id)
      return []
    case .signing(let acta):
      enter(RoomName.acta)
      change(ActaRoom.self) { $0.acta = acta }
      settle()
      enter(RoomName.signing)
      settle()
      return []
    case .finding(let target): return openForm(.waiver(target))
    case .issue(let format, let prints):
      return actaRecord.map { [.issue(acta: $0.id, format, prints: prints)] } ?? []
    case .draft(let purpose): return openDraft(purpose)
    case .call(let call): return writeDown(call)
    case .project(let projection): return project(projection)
    case .sign(let sign):
      message = Message(.info, "\(sign)  \(entry.title)")
      return []
    case .version(let folio): return compareActa(with: folio)
    case .document(let document): return begin(document)
    case .documentSubject(let document): return goOn(with: document)
    case .issueDocument(let document, let format, let prints):
      return [.issueDocument(document, format, prints: prints)]
    }
  }
}
