import Dialogue
import Documents

extension RecordsRoom {
  static let actions: [Action] = [
    Action(
      "addRecord", [.character("n")], in: [.records], words: \.addRecord, bar: 10,
      unless: Obstacle.adding
    ) { state in
      state.addRecord()
    },
    Action(
      "editRecord", [.enter, .character("e")], in: [.records, .rules], words: \.editRecord, bar: 20,
      isOnRow: true,
      unless: Obstacle.record
    ) { state in
      guard let record = state.selectedRecord else { return [] }
      return state.openForm(.record(record.id))
    },
    Action(
      "strikeRecord", [.delete, .character("x")], in: [.records, .rules], words: \.strike, bar: 30,
      isOnRow: true,
      unless: Obstacle.record
    ) { state in
      guard let record = state.chosenRecords.first else { return [] }
      return state.openForm(.strikeRecord(record.id))
    },
    Action(
      "moveRecordUp", [.character("K")], in: [.records, .rules], words: \.moveUp, isOnRow: true,
      unless: Obstacle.record
    ) { state in
      state.moveRecord(by: -1)
    },
    Action(
      "moveRecordDown", [.character("J")], in: [.records, .rules], words: \.moveDown, isOnRow: true,
      unless: Obstacle.record
    ) { state in
      state.moveRecord(by: 1)
    },
    Action(
      "waiveFinding", [.character("d")], in: [.records, .acta], words: \.waiveFinding,
      bar: .at(22, when: { $0.room == .acta ? !$0.hasFrozenActa : $0.instrument == .agreements }),
      unless: Obstacle.waiving
    ) { state in
      let findings = state.picker(.findings)
      // Looked for only now: the bar asks after every key whether the action can be given.
      if findings.matches.isEmpty {
        state.message = Message(.info, state.texts.nothingToWaive)
      } else {
        state.lay(.picker(findings))
      }
      return []
    },
    Action(
      "makeAgreement", [.character("g")], in: [.records], words: \.makeAgreement,
      bar: .at(22, when: { $0.instrument == .proposals }),
      isOnRow: true, unless: Obstacle.proposal
    ) { state in
      guard let proposal = state.selectedRecord else { return [] }
      return state.openForm(.newRecord(.agreement, owner: proposal.id))
    },
    Action(
      "voicesTable", [.character("t")], in: [.records], words: \.voicesTable,
      bar: .at(22, when: { $0.instrument?.table != nil }),
      unless: {
        $0.instrument?.table == nil ? $0.texts.onlyVoices($0.key(of: "instruments")) : nil
      }
    ) { state in state.instrument?.table.map { state.enter($0) } ?? [] },
    Action(
      "attachCopy", [.character("y")], in: [.records], words: \.attachCopy,
      bar: .at(18, when: { $0.selectedRecord?.kind == .obtainedActa }), isOnRow: true,
      unless: Obstacle.obtainedActa
    ) { state in
      state.selectedRecord.map { state.openForm(.attach($0.id)) } ?? []
    },
    Action(
      "blankCard", [.character("p")], in: [.records], words: \.blankCard,
      bar: .at(24, when: { $0.instrument == .rights }),
      unless: {
        $0.instrument == .rights ? nil : $0.texts.onlyRights($0.key(of: "rights"))
      }
    ) { state in state.showBlankCard() },
    Action("findRecord", [.character("/")], in: [.records], words: \.findRecord, bar: 40) {
      state in
      state.lay(.picker(state.picker(.records)))
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
    return state.instrument == .agreements
      ? nil : state.texts.onlyAgreements(state.key(of: "instruments"))
  }

  static func obtainedActa(_ state: AppState) -> String? {
    writing(state)
      ?? (state.selectedRecord?.kind == .obtainedActa ? nil : state.texts.onlyObtainedActas)
  }

  static func proposal(_ state: AppState) -> String? {
    writing(state) ?? (state.selectedRecord?.kind == .proposal ? nil : state.texts.onlyProposals)
  }
}

extension AppState {
  /// The form of a new record, after asking which kind where there are several.
  mutating func addRecord() -> [Effect] {
    let kinds = addableKinds
    guard kinds.count == 1, let only = kinds.first else {
      var picker = picker(.kinds)
      // What was begun and left is found at once, in the place that it always has.
      picker.cursor = kinds.firstIndex { isDrafted($0.kind, $0.owner) } ?? 0
      lay(.picker(picker))
      return []
    }
    return openForm(.newRecord(only.kind, owner: only.owner))
  }

  /// The card to be filled in by hand: of whom the row under the cursor is, else as one chooses.
  mutating func showBlankCard() -> [Effect] {
    switch selectedRecord?.subjectOfCard {
    case .held: return begin(.custodyCard)
    case .wounded: return begin(.careCard)
    case nil:
      let cards = [DocumentKind.custodyCard, .careCard].map(entry)
      lay(.picker(Picker(.documents, cards)))
      return []
    }
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

extension Record {
  /// Of whom a card would be that is begun beside it; `nil` where it tells nothing of that.
  fileprivate var subjectOfCard: BlankCard.Subject? {
    if kind == .visit { return code(.placeKind) == .hospital ? .wounded : .held }
    return BlankCard.Subject.allCases.first { $0.kinds.person == kind || $0.kinds.talk == kind }
  }
}

extension Instrument {
  /// The room in which what the parties say is a table; `nil` where it is none.
  fileprivate var table: RoomName? {
    switch self {
    case .preparation: .questions
    case .voices: .grid
    case .actors, .accreditation, .rules, .agenda, .proposals, .agreements, .acta, .followUp,
      .rights, .registry:
      nil
    }
  }
}
