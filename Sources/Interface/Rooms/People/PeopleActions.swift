import Dialogue

extension PeopleRoom {
  static let actions: [Action] = [
    Action(
      "addPerson", [.character("n")], in: [.people], words: \.addPerson, bar: 5,
      unless: Obstacle.writing
    ) { $0.openForm(.people(.line)) },
    Action(
      "editPerson", [.enter, .character("e")], in: [.people], words: \.editPerson, bar: 10,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.selectedPerson.map { state.openForm(.people(.details($0.person.id))) } ?? []
    },
    Action(
      "accredit", [.character("c")], in: [.people], words: \.accredit, bar: 12, isOnRow: true,
      unless: Obstacle.row
    ) { $0.accredit() },
    Action(
      "editCredential", [.character("v")], in: [.people], words: \.editCredential, bar: 14,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.selectedPerson.map { state.openForm(.people(.credential($0.person.id))) } ?? []
    },
    Action(
      "strikePerson", [.delete, .character("x")], in: [.people], words: \.strikePerson, bar: 60,
      isOnRow: true, unless: Obstacle.row
    ) { state in
      state.selectedPerson.map { state.openForm(.people(.strike($0.person.id))) } ?? []
    },
    Action(
      "pastedRows", [.character("p")], in: [.people], words: \.pastedRows,
      bar: .at(6, when: { $0.hasPastedRows }),
      unless: { $0.hasPastedRows ? nil : $0.look.wording.peopleScreen.nothingPasted }
    ) { $0.enter(RoomName.intake) },
    Action(
      "orderPeople", [.character("o")], in: [.people], words: \.orderPeople, bar: 55,
      unless: Obstacle.list
    ) { state in
      let before = state
      state.change(PeopleRoom.self) { $0.toggleOrder(before) }
      let isByHoles = (state.top as? PeopleRoom)?.missingFirst != nil
      let words = state.look.wording.peopleScreen
      state.message = Message(.info, isByHoles ? words.missingFirst : words.byParty)
      return []
    },
  ]
}

extension AppState {
  /// Whether rows that were pasted wait to be saved.
  var hasPastedRows: Bool {
    guard let room = table?.left[.intake] as? IntakeRoom else { return false }
    return room.ready + room.asked > 0
  }
}
