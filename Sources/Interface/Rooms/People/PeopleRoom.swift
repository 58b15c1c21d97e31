import Dialogue

/// Everybody of whom the mesa speaks, entered once and used everywhere.
struct PeopleRoom: Room {
  static let declaration = RoomDeclaration(
    .people, families: Families(.people, .record), actions: actions
  ) { state in
    state.table.map { _ in PeopleRoom() }
  }

  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  /// Those whose credential is missing first, as it stood when this was last asked for; `nil` goes by
  /// party. Nobody jumps away while they are written down.
  private(set) var missingFirst: [PersonID]?
  /// Of whom the next line speaks where it says no party.
  var party: PartyID?
  private var standing: PeopleStanding?

  func count(_ state: AppState) -> Int { shown(state).count }

  func id(ofRow row: Int, _ state: AppState) -> RowID? { shown(state)[row].id }

  func row(_ state: AppState) -> PersonRow? {
    let shown = shown(state)
    return shown.indices.contains(focus.row) ? shown[focus.row] : nil
  }

  /// What the list comes to, as it is kept or counted anew.
  func standing(_ state: AppState) -> PeopleStanding {
    if let standing, standing.moment == state.moment, standing.now == state.now.date {
      return standing
    }
    return PeopleStanding(state)
  }

  /// The rows that the filter lets through, in their order.
  func shown(_ state: AppState) -> [PersonRow] {
    var rows = standing(state).rows
    if let missingFirst {
      let places = Dictionary(
        missingFirst.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      rows = rows.enumerated().sorted { one, other in
        let left = places[one.element.person.id] ?? .max
        let right = places[other.element.person.id] ?? .max
        return (left, one.offset) < (right, other.offset)
      }.map(\.element)
    }
    guard let sifting, sifting.isNarrowed else { return rows }
    let words = sifting.words
    return rows.filter {
      (!sifting.onlyPending || $0.isPending) && (words.isEmpty || Sifting.holds($0.matter, words))
    }
  }

  /// Those of whom something is missing first, or by party again.
  mutating func toggleOrder(_ state: AppState) {
    if missingFirst != nil {
      missingFirst = nil
    } else {
      let rows = standing(state).rows
      missingFirst = (rows.filter(\.isPending) + rows.filter { !$0.isPending }).map(\.person.id)
    }
    settle(state)
  }

  /// While one types, the first row that is left is the one meant; marks move nobody.
  mutating func sift(_ state: AppState) {
    if sifting?.isTyping == true { focus = RowFocus(0) }
    settle(state)
  }

  mutating func standOnNextPending(_ state: AppState) -> Bool {
    let rows = shown(state)
    let order =
      Array(rows.indices)[min(focus.row + 1, rows.count)...] + rows.indices.prefix(focus.row + 1)
    guard let next = order.first(where: { rows[$0].isPending }), next != focus.row else {
      return false
    }
    focus = RowFocus(next)
    return true
  }

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment { standing = PeopleStanding(state) }
    settleFocus(state)
  }

  /// Rows about people, from a spreadsheet or a message.
  func taking(pasted text: String, _ state: AppState) -> (any Room)? {
    guard let table = state.table, Obstacle.writing(state) == nil else { return nil }
    let text = String(text.prefix(TextIntake.ceiling))
    let sheet = PeopleSheet(text, in: table.mesa, party: party)
    return sheet.isAboutPeople ? IntakeRoom(sheet) : nil
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    row(state).map {
      Reader(title: $0.person.name, paragraphs: state.personParagraphs($0))
    }
  }
}

extension RoomName {
  static let people = RoomName("people")
}

/// The rows of everybody, made once a folio.
struct PeopleStanding: Sendable {
  let moment: BookMoment?
  let now: CalendarDate
  let rows: [PersonRow]
  /// What they come to: how many are accredited, heads by party and sex.
  let insights: [Paragraph]

  init(_ state: AppState) {
    moment = state.moment
    now = state.now.date
    rows = state.table.map { state.personRows($0.mesa) } ?? []
    insights = state.table.map { state.accreditationInsights($0.mesa) } ?? []
  }
}

extension AppState {
  var selectedPerson: PersonRow? { (top as? PeopleRoom)?.row(self) }

  /// The marked people in the order of the list, else the one under the cursor.
  var chosenPeople: [PersonRow] {
    guard let room = top as? PeopleRoom else { return [] }
    let marked = room.sifting?.marked ?? []
    guard !marked.isEmpty else { return room.row(self).map { [$0] } ?? [] }
    return room.shown(self).filter { marked.contains($0.id) }
  }

  /// Shows somebody on the list.
  mutating func show(person: PersonID) {
    enter(RoomName.people)
    change(PeopleRoom.self) { room in
      room.sifting = Sifting()
      room.focus.id = .person(person)
      room.focus.row = .max
    }
    settle()
  }
}
