import Dialogue

/// Rows about people that were pasted, with what was understood of each, before they are saved.
struct IntakeRoom: Room {
  static let declaration = RoomDeclaration(
    .intake, families: Families(.people), actions: actions, signs: { signs }
  ) { _ in nil }

  /// What becomes of a row.
  enum Fate: Hashable {
    /// It is saved; `same` where it tells more of somebody who is on the list.
    case saved(same: PersonID?)
    /// It says nothing of anybody, was left out, or is the person of an earlier row.
    case left
    /// It waits for an answer.
    case asked(ReadDoubt)
  }

  private(set) var sheet: PeopleSheet
  /// Rows that the mediator leaves out.
  private var leftOut: Set<Int> = []
  /// Rows that are somebody on the list.
  private var same: [Int: PersonID] = [:]
  /// Rows of which it was said that they are nobody on the list.
  private var others: Set<Int> = []
  /// Rows on their way to the book.
  private(set) var sent: [Int] = []
  var focus = RowFocus()

  init(_ sheet: PeopleSheet) {
    self.sheet = sheet
    let open = sheet.rows.firstIndex { $0.person?.doubts.isEmpty == false }
    focus = RowFocus(open ?? 0)
  }

  func count(_ state: AppState) -> Int { sheet.rows.count }

  func fate(of row: Int) -> Fate {
    guard let person = sheet.rows[row].person, !leftOut.contains(row) else { return .left }
    if let doubt = person.doubts.first { return .asked(doubt) }
    return .saved(same: same[row])
  }

  /// Leaves a row out, or takes it in again.
  mutating func toggle(_ row: Int) {
    guard sheet.rows.indices.contains(row), sheet.rows[row].person != nil else { return }
    if leftOut.remove(row) == nil { leftOut.insert(row) }
  }

  /// Reads a row anew from what was typed.
  mutating func revise(_ row: Int, to person: ReadPerson) {
    sheet.revise(row) { $0 = person }
    leftOut.remove(row)
    same[row] = nil
    others.remove(row)
  }

  /// Answers the first doubt of a row.
  ///
  /// - Parameter choice: from 0, in the order of ``options(for:_:)``.
  /// - Returns: whether there is such an answer.
  mutating func answer(_ row: Int, _ choice: Int, _ mesa: Mesa) -> Bool {
    guard case .asked(let doubt) = fate(of: row) else { return false }
    switch (doubt, choice) {
    case (.dni(let dni), 0) where dni.count == 7:
      sheet.revise(row) { $0?.details.dni = "0" + dni }
    case (.dni(let dni), 0...1) where dni.count == 7 || choice == 0: break
    case (.party(_, let parties), _) where parties.indices.contains(choice):
      sheet.revise(row) { $0?.details.party = parties[choice] }
    case (.party(let said, let parties), _) where choice == parties.count:
      sheet.revise(row) { $0?.details.entity = said }
    case (.name, 0): break
    case (.known(let id), 0): same[row] = id
    case (.earlier(let earlier), 0):
      merge(row, into: earlier)
      leftOut.insert(row)
    case (.known, 1), (.earlier, 1): others.insert(row)
    case (_, _): return false
    }
    sheet.revise(row) { person in
      if person?.doubts.isEmpty == false { person?.doubts.removeFirst() }
    }
    // A number that is known only now may be that of somebody on the list.
    askAboutListed(mesa)
    return true
  }

  /// What an earlier row left open is taken from this one.
  private mutating func merge(_ row: Int, into earlier: Int) {
    guard let more = sheet.rows[row].person?.details else { return }
    sheet.revise(earlier) { person in
      guard var details = person?.details else { return }
      if details.dni.isEmpty { details.dni = more.dni }
      if details.phone.isEmpty { details.phone = more.phone }
      if details.office.isEmpty { details.office = more.office }
      if details.language.isEmpty { details.language = more.language }
      if details.party == nil { details.party = more.party }
      // The longer name says more: initials are spelled out.
      if more.name.count > details.name.count { details.name = more.name }
      person?.details = details
    }
  }

  /// The rows that can be saved, with what saves each.
  func commands(_ mesa: Mesa) -> [(row: Int, command: Command)] {
    sheet.rows.indices.compactMap { row in
      guard let person = sheet.rows[row].person, case .saved(let same) = fate(of: row) else {
        return nil
      }
      guard let same, let known = mesa.person(same) else {
        return (row, .people(.person(.add(person.details))))
      }
      let changes = person.details.fillingGaps(of: known.details).changes(on: known)
      // Nothing new is said of them.
      return changes == PersonRevision()
        ? nil : (row, .people(.person(.revise(same, changes))))
    }
  }

  mutating func send(_ rows: [Int]) { sent = rows }

  /// Asks of each row that nobody was asked about whether it is somebody who is on the list by now.
  mutating func askAboutListed(_ mesa: Mesa) {
    for row in sheet.rows.indices {
      guard !others.contains(row), case .saved(same: nil) = fate(of: row),
        let details = sheet.rows[row].person?.details, let known = mesa.person(like: details)
      else { continue }
      sheet.revise(row) { $0?.doubts.append(.known(known.id)) }
    }
  }

  /// Those that were sent are in the book: the others stay.
  ///
  /// - Returns: how many were saved.
  mutating func takeSent() -> Int {
    let count = sent.count
    let gone = Set(sent)
    let kept = sheet.rows.indices.filter { !gone.contains($0) }
    sheet.keep(kept)
    let places = Dictionary(kept.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    leftOut = Set(leftOut.compactMap { places[$0] })
    same = Dictionary(
      same.compactMap { row, id in places[row].map { ($0, id) } },
      uniquingKeysWith: { one, _ in one })
    others = Set(others.compactMap { places[$0] })
    sent = []
    focus = RowFocus(0)
    return count
  }

  /// Whether anything waits for the mediator.
  var isOpen: Bool {
    sheet.rows.indices.contains { row in
      if case .asked = fate(of: row) { true } else { false }
    }
  }

  func unsaved(_ state: AppState) -> Message? {
    guard ready + asked > 0 else { return nil }
    return Message(
      .warning,
      state.look.wording.peopleScreen.rowsKept(ready + asked, state.key(of: "pastedRows")))
  }

  func page(_ state: AppState) -> Page { state.page(of: self) }
}

extension RoomName {
  static let intake = RoomName("intake")
}

extension PersonDetails {
  /// These without what stands in `known` already: nothing that was written down is overwritten.
  fileprivate func fillingGaps(of known: PersonDetails) -> PersonDetails {
    var result = self
    func leave(_ key: WritableKeyPath<PersonDetails, String>) {
      if !known[keyPath: key].isEmpty { result[keyPath: key] = "" }
    }
    leave(\.shortName)
    leave(\.dni)
    leave(\.language)
    leave(\.phone)
    leave(\.office)
    leave(\.entity)
    if known.sex != .unsaid { result.sex = .unsaid }
    if known.needsInterpreter != nil { result.needsInterpreter = nil }
    if known.party != nil { result.party = nil }
    return result
  }
}
