import Dialogue

extension ActionTable {
  static let recordActions: [Action] = [
    Action("instruments", [.character("i")], in: [.mesa, .records], words: \.instruments, hint: 52)
    {
      state in
      state.overlay = .picker(state.picker(.instruments))
      return []
    },
    Action(
      "openInstrument", [.character("o")], in: [.mesa], words: \.openInstrument, isOnRow: true,
      unless: Obstacle.instrument
    ) { state in
      guard let instrument = state.selectedItem?.instrument else { return [] }
      return state.enter(instrument: instrument)
    },
    Action("rights", [.character("!")], in: RoomName.ofMesa, words: \.rights) { state in
      state.enter(instrument: .rights)
    },
    Action(
      "phones", [.character("T")], in: RoomName.ofMesa, words: \.phones,
      unless: { $0.phoneEntries.isEmpty ? $0.texts.noPhones : nil }
    ) { state in
      state.overlay = .picker(state.picker(.phones))
      return []
    },
    Action(
      "openCommitments", [.character("C")], in: RoomName.ofMesa, words: \.openCommitments,
      unless: Obstacle.promises
    ) { state in
      state.overlay = state.table.flatMap(state.openCommitmentsReader).map { .reader($0) }
      return []
    },
    Action(
      "addRecord", [.character("n")], in: [.records], words: \.addRecord, hint: 10,
      unless: Obstacle.adding
    ) { state in
      state.addRecord()
    },
    Action(
      "editRecord", [.enter, .character("e")], in: [.records], words: \.editRecord, hint: 20,
      isOnRow: true,
      unless: Obstacle.row
    ) { state in
      guard let record = state.selectedRecord else { return [] }
      return state.openForm(.record(record.id))
    },
    Action(
      "strikeRecord", [.delete, .character("x")], in: [.records], words: \.strike, hint: 30,
      isOnRow: true,
      unless: Obstacle.row
    ) { state in
      guard let record = state.selectedRecord else { return [] }
      return state.openForm(.strikeRecord(record.id))
    },
    Action(
      "moveRecordUp", [.character("K")], in: [.records], words: \.moveUp, isOnRow: true,
      unless: Obstacle.row
    ) { state in
      state.moveRecord(by: -1)
    },
    Action(
      "moveRecordDown", [.character("J")], in: [.records], words: \.moveDown, isOnRow: true,
      unless: Obstacle.row
    ) { state in
      state.moveRecord(by: 1)
    },
    Action(
      "waiveFinding", [.character("d")], in: [.records, .acta], words: \.waiveFinding, hint: 22,
      unless: Obstacle.waiving
    ) { state in
      let findings = state.picker(.findings)
      // Looked for only now: the bar asks after every key whether the action can be given.
      if findings.matches.isEmpty {
        state.message = Message(.info, state.texts.nothingToWaive)
      } else {
        state.overlay = .picker(findings)
      }
      return []
    },
    Action(
      "makeAgreement", [.character("a")], in: [.records], words: \.makeAgreement, hint: 22,
      isOnRow: true, unless: Obstacle.proposal
    ) { state in
      guard let proposal = state.selectedRecord else { return [] }
      return state.openForm(.newRecord(.agreement, owner: proposal.id))
    },
    Action("findRecord", [.character("/")], in: [.records], words: \.findRecord, hint: 40) {
      state in
      state.overlay = .picker(state.picker(.records))
      return []
    },
  ]
}

extension Obstacle {
  static func instrument(_ state: AppState) -> String? {
    state.selectedItem?.instrument == nil ? state.texts.noInstrument : nil
  }

  static func adding(_ state: AppState) -> String? {
    writing(state) ?? (state.addableKinds.isEmpty ? state.texts.nothingToAddTo : nil)
  }
}

extension Obstacle {
  static func waiving(_ state: AppState) -> String? {
    if let obstacle = writing(state) { return obstacle }
    if state.room == .acta { return acta(state) }
    return state.instrument == .agreements ? nil : state.texts.onlyAgreements
  }

  static func proposal(_ state: AppState) -> String? {
    writing(state) ?? (state.selectedRecord?.kind == .proposal ? nil : state.texts.onlyProposals)
  }

  static func promises(_ state: AppState) -> String? {
    state.table.flatMap(state.openCommitmentsReader) == nil ? state.texts.nothingPromised : nil
  }
}

extension AppState {
  /// The form of a new record, after asking which kind where there are several.
  mutating func addRecord() -> [Effect] {
    let kinds = addableKinds
    guard kinds.count == 1, let only = kinds.first else {
      overlay = .picker(picker(.kinds))
      return []
    }
    return openForm(.newRecord(only.kind, owner: only.owner))
  }

  /// Moves the record under the cursor past its next neighbour of the same kind and owner.
  mutating func moveRecord(by step: Int) -> [Effect] {
    guard let record = selectedRecord, let table else { return [] }
    // There the day that something falls due gives the action.
    guard instrument != .followUp || record.kind != .commitment else { return [] }
    let owner = record.kind.declaration.owner.flatMap { record.reference($0.key) }
    let peers = table.mesa.records.all(record.kind).filter { peer in
      peer.kind.declaration.owner.flatMap { peer.reference($0.key) } == owner
    }
    guard let index = peers.firstIndex(where: { $0.id == record.id }),
      peers.indices.contains(index + step)
    else { return [] }
    if step < 0 { return [.perform(.record(.moveRecord(record.id, before: peers[index - 1].id)))] }
    let after = peers.indices.contains(index + 2) ? peers[index + 2].id : nil
    return [.perform(.record(.moveRecord(record.id, before: after)))]
  }
}
