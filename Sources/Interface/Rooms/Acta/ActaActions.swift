import Dialogue

extension ActaRoom {
  static let actions: [Action] = [
    Action(
      "beginActa", [.character("n")], in: [.acta], words: \.beginActa,
      bar: .at(12, when: { $0.actaRecord == nil }),
      unless: Obstacle.newActa
    ) { $0.openForm(.newRecord(.acta, owner: nil)) },
    Action(
      "editPart", [.enter, .character("e")], in: [.acta], words: \.editPart, bar: 10,
      isOnRow: true, unless: Obstacle.list
    ) { $0.editActaPart() },
    Action(
      "readAloud", [.character("v")], in: [.acta], words: \.readAloud,
      bar: .at(14, when: { !$0.hasFrozenActa }),
      unless: { $0.actaClauses.isEmpty ? $0.look.wording.actaScreen.noClauses : nil }
    ) { $0.enterReading() },
    Action(
      "freezeActa", [.character("F")], in: [.acta], words: \.freezeActa,
      bar: .at(16, when: { !$0.hasFrozenActa }),
      unless: Obstacle.freezing
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.freeze(acta.id))
    },
    Action(
      "signActa", [.character("f")], in: [.acta], words: \.signActa,
      bar: .at(18, when: { $0.hasFrozenActa }, else: 30),
      unless: Obstacle.acta
    ) { $0.enter(SigningRoom()) },
    Action(
      "compareActa", [.character("V")], in: [.acta], words: \.compareActa, bar: 24,
      unless: Obstacle.acta
    ) { state in
      let versions = state.picker(.versions)
      // Looked for only now: the bar asks after every key whether the action can be given.
      if versions.matches.isEmpty {
        state.message = Message(.info, state.look.wording.actaScreen.noEarlier)
      } else {
        state.lay(.picker(versions))
      }
      return []
    },
    Action(
      "replaceActa", [.character("R")], in: [.acta], words: \.replaceActa,
      unless: { Obstacle.writing($0) ?? Obstacle.frozenActa($0) }
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.newRecord(.acta, owner: acta.id))
    },
    Action(
      "nextActa", [.tab], in: [.acta], words: \.nextActa, unless: Obstacle.acta
    ) { $0.showNextActa() },
  ]
}

extension Obstacle {
  static func acta(_ state: AppState) -> String? {
    state.actaRecord == nil ? state.noActa : nil
  }

  static func newActa(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    return state.table?.mesa.sessions.isEmpty ?? true ? state.noSessions : nil
  }

  static func frozenActa(_ state: AppState) -> String? {
    guard let acta = state.actaRecord, state.table?.mesa.frozen(acta.id) != nil else {
      return state.draftFirst
    }
    return nil
  }

  static func freezing(_ state: AppState) -> String? {
    if let obstacle = writing(state) ?? acta(state) { return obstacle }
    guard let acta = state.actaRecord, let mesa = state.table?.mesa else { return nil }
    if mesa.frozen(acta.id) != nil { return state.frozenAlready }
    let holes = state.actaViewNow?.holes ?? 0
    return holes > 0 ? state.look.wording.refusals.sentence(.actaHasHoles(holes)) : nil
  }

  static func answering(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    guard let acta = state.actaRecord else { return state.noActa }
    return state.table?.mesa.frozen(acta.id) == nil
      ? nil : state.frozenAlready
  }
}

extension AppState {
  mutating func editActaPart() -> [Effect] {
    guard let row = selectedActaRow, let acta = actaRecord else { return [] }
    if table?.mesa.frozen(acta.id) != nil {
      guard case .signing = row.target else {
        message = Message(.warning, frozenAlready)
        return []
      }
      return enter(SigningRoom())
    }
    switch row.target {
    case .data: return writable { $0.openForm(.record(acta.id)) }
    case .typed(let target): return writable { $0.openForm(.actaPart(target)) }
    case .instrument(let instrument): return enter(instrument: instrument)
    case .record(let id):
      show(record: id)
      return []
    case .reading: return enterReading()
    case .signing: return enter(SigningRoom())
    }
  }

  private mutating func writable(_ body: (inout AppState) -> [Effect]) -> [Effect] {
    if let obstacle = Obstacle.writing(self) {
      message = Message(.warning, obstacle)
      return []
    }
    return body(&self)
  }

  mutating func enterReading() -> [Effect] {
    let clauses = actaClauses
    var room = ReadingRoom()
    if let row = selectedActaRow, case .record(let id) = row.target {
      room.clause = clauses.firstIndex { $0.id == id } ?? 0
    } else {
      // One goes on with the first clause that somebody has not answered.
      room.clause =
        clauses.firstIndex { $0.answers.contains { $0.answer == nil || !$0.isBound } } ?? 0
    }
    return enter(room)
  }

  mutating func showNextActa() -> [Effect] {
    guard let actas = table?.mesa.records.all(.acta), let now = actaRecord,
      let index = actas.firstIndex(where: { $0.id == now.id })
    else { return [] }
    let next = actas[(index + 1) % actas.count].id
    change(ActaRoom.self) { $0.acta = next }
    return []
  }
}
