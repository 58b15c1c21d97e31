import Dialogue
import Documents

extension ActionTable {
  static let actaActions: [Action] = drafting + reading + signing + documents

  private static let documents: [Action] = [
    Action(
      "documents", [.character("P")], in: RoomName.ofMesa, words: \.documents,
      unless: Obstacle.writing
    ) { state in
      state.overlay = .picker(state.picker(.documents))
      return []
    }
  ]

  private static let drafting: [Action] = [
    Action(
      "beginActa", [.character("n")], in: [.acta], words: \.beginActa, hint: 12,
      unless: Obstacle.newActa
    ) { $0.openForm(.newRecord(.acta, owner: nil)) },
    Action(
      "editPart", [.enter, .character("e")], in: [.acta], words: \.editPart, hint: 10,
      isOnRow: true, unless: Obstacle.list
    ) { $0.editActaPart() },
    Action(
      "readAloud", [.character("v")], in: [.acta], words: \.readAloud, hint: 14,
      unless: { $0.actaClauses.isEmpty ? $0.look.wording.actaScreen.noClauses : nil }
    ) { $0.enterReading() },
    Action(
      "freezeActa", [.character("F")], in: [.acta], words: \.freezeActa, hint: 16,
      unless: Obstacle.freezing
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.freeze(acta.id))
    },
    Action(
      "signActa", [.character("f")], in: [.acta], words: \.signActa, hint: 18,
      unless: Obstacle.frozenActa
    ) { $0.enter(SigningRoom()) },
    Action(
      "issueActa", [.character("g")], in: [.acta, .signing], words: \.issueActa, hint: 20,
      unless: { Obstacle.writing($0) ?? Obstacle.acta($0) }
    ) { state in
      state.overlay = .picker(state.picker(.formats))
      return []
    },
    Action(
      "compareActa", [.character("V")], in: [.acta], words: \.compareActa, hint: 24,
      unless: Obstacle.acta
    ) { state in
      let versions = state.picker(.versions)
      // Looked for only now: the bar asks after every key whether the action can be given.
      if versions.matches.isEmpty {
        state.message = Message(.info, state.look.wording.actaScreen.noEarlier)
      } else {
        state.overlay = .picker(versions)
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

  private static let reading: [Action] = [
    Action(
      "answerParty", (1...9).map { .character(Character("\($0)")) }, in: [.reading],
      words: \.answerParty, hint: 10, unless: Obstacle.answering
    ) { $0.answerByDigit() },
    Action(
      "answerSelected", [.enter], in: [.reading], words: \.answerSelected, isOnRow: true,
      unless: Obstacle.answering
    ) { $0.answer(party: $0.cursor) },
    Action("answerAccepts", [.character("a")], in: [.reading], words: \.answerAccepts, hint: 12) {
      $0.setAnswer(.accepts)
    },
    Action("answerReserves", [.character("r")], in: [.reading], words: \.answerReserves, hint: 14) {
      $0.setAnswer(.reserves)
    },
    Action("answerObjects", [.character("o")], in: [.reading], words: \.answerObjects, hint: 16) {
      $0.setAnswer(.objects)
    },
    Action(
      "nextClause", [.right, .tab, .character("l")], in: [.reading], words: \.nextClause, hint: 18
    ) { $0.moveAcross(.next) },
    Action(
      "previousClause", [.left, .backTab, .character("h")], in: [.reading],
      words: \.previousClause
    ) { $0.moveAcross(.previous) },
    Action(
      "editAnswer", [.character("e")], in: [.reading], words: \.editAnswer, isOnRow: true,
      unless: { Obstacle.answering($0) ?? ($0.selectedAnswer == nil ? $0.texts.nothingHere : nil) }
    ) { state in
      guard let record = state.selectedAnswer else { return [] }
      return state.openForm(.record(record.id))
    },
  ]

  private static let signing: [Action] = [
    Action(
      "sign", [.enter, .character(" ")], in: [.signing], words: \.sign, hint: 10, isOnRow: true,
      unless: Obstacle.row
    ) { $0.signSelected() },
    Action(
      "signOnRequest", [.character("t")], in: [.signing], words: \.signOnRequest, hint: 12,
      isOnRow: true, unless: Obstacle.row
    ) { $0.signSelected(.onRequest) },
    Action(
      "declineSignature", [.character("x")], in: [.signing], words: \.declineSignature, hint: 14,
      isOnRow: true, unless: Obstacle.row
    ) { $0.signSelected(.declined) },
    Action(
      "attachScan", [.character("a")], in: [.signing], words: \.attachScan, hint: 16,
      unless: { Obstacle.writing($0) ?? Obstacle.acta($0) }
    ) { state in
      guard let acta = state.actaRecord else { return [] }
      return state.openForm(.attach(acta.id))
    },
  ]
}

extension Obstacle {
  static func acta(_ state: AppState) -> String? {
    state.actaRecord == nil ? state.look.wording.actaScreen.noActa : nil
  }

  static func newActa(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    return state.table?.mesa.sessions.isEmpty ?? true ? state.texts.noSessions : nil
  }

  static func frozenActa(_ state: AppState) -> String? {
    guard let acta = state.actaRecord, state.table?.mesa.frozen(acta.id) != nil else {
      return state.look.wording.actaScreen.draftFirst
    }
    return nil
  }

  static func freezing(_ state: AppState) -> String? {
    if let obstacle = writing(state) ?? acta(state) { return obstacle }
    guard let acta = state.actaRecord, let mesa = state.table?.mesa else { return nil }
    if mesa.frozen(acta.id) != nil { return state.look.wording.actaScreen.frozenAlready }
    let holes = state.actaViewNow?.holes ?? 0
    return holes > 0 ? state.look.wording.refusals.sentence(.actaHasHoles(holes)) : nil
  }

  static func answering(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    guard let acta = state.actaRecord else { return state.look.wording.actaScreen.noActa }
    return state.table?.mesa.frozen(acta.id) == nil
      ? nil : state.look.wording.actaScreen.frozenAlready
  }
}

extension AppState {
  mutating func editActaPart() -> [Effect] {
    guard let row = selectedActaRow, let acta = actaRecord else { return [] }
    if table?.mesa.frozen(acta.id) != nil {
      guard case .signing = row.target else {
        message = Message(.warning, look.wording.actaScreen.frozenAlready)
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
    case .signing:
      message = Message(.info, look.wording.actaScreen.draftFirst)
      return []
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
