import Dialogue

/// Everybody of whom the mesa speaks, entered once and used everywhere.
struct PeopleRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .people, families: Families(.people, .record), actions: actions, signs: { signs }
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

  var sieved: SievedRows?

  /// Everybody, in the order that was asked for.
  func elements(_ state: AppState) -> [PersonRow] {
    let rows = standing(state).rows
    guard let missingFirst else { return rows }
    let places = Dictionary(
      missingFirst.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return rows.enumerated().sorted { one, other in
      let left = places[one.element.person.id] ?? .max
      let right = places[other.element.person.id] ?? .max
      return (left, one.offset) < (right, other.offset)
    }.map(\.element)
  }

  func id(of row: PersonRow) -> RowID { row.id }
  func matter(of row: PersonRow, _ state: AppState) -> String { row.matter }
  func isPending(_ row: PersonRow, _ state: AppState) -> Bool { row.isPending }

  /// What the list comes to, as it is kept or counted anew.
  func standing(_ state: AppState) -> PeopleStanding {
    if let standing, standing.moment == state.moment { return standing }
    return PeopleStanding(state)
  }

  /// Those of whom something is missing first, or by party again.
  mutating func toggleOrder(_ state: AppState) {
    if missingFirst != nil {
      missingFirst = nil
    } else {
      let rows = standing(state).rows
      missingFirst = (rows.filter(\.isPending) + rows.filter { !$0.isPending }).map(\.person.id)
    }
    sieved = nil
    settle(state)
  }

  mutating func settle(_ state: AppState) {
    if standing == nil || standing?.moment != state.moment { standing = PeopleStanding(state) }
    settleFlat(state)
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
    element(state).map {
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
  let rows: [PersonRow]
  /// What they come to: how many are accredited, heads by party and sex.
  let insights: [Paragraph]

  init(_ state: AppState) {
    moment = state.moment
    rows = state.table.map { state.personRows($0.mesa) } ?? []
    insights = state.table.map { state.accreditationInsights($0.mesa) } ?? []
  }
}

extension AppState {
  var selectedPerson: PersonRow? { (top as? PeopleRoom)?.element(self) }

  /// The marked people in the order of the list, else the one under the cursor.
  var chosenPeople: [PersonRow] {
    guard let room = top as? PeopleRoom else { return [] }
    let marked = room.sifting?.marked ?? []
    guard !marked.isEmpty else { return room.element(self).map { [$0] } ?? [] }
    return room.elements(self).filter { marked.contains($0.id) }
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
