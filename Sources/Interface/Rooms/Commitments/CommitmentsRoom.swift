import Dialogue
import Wording

/// What was promised, to be worked through at the table: commitments, and norms to issue among them.
struct CommitmentsRoom: FlatRoom {
  static let declaration = RoomDeclaration(
    .commitments, families: Families(.record), isKept: false, actions: actions
  ) { _ in CommitmentsRoom() }

  var focus = RowFocus()
  var sifting: Sifting? = Sifting()
  var sieved: SievedRows?
  private var standing: PromisesStanding?

  func elements(_ state: AppState) -> [FollowedPromise] { standing(state).promises }

  func id(of promise: FollowedPromise) -> RowID { .record(promise.id) }

  func matter(of promise: FollowedPromise, _ state: AppState) -> String {
    state.matter(of: promise.record)
  }

  func isPending(_ promise: FollowedPromise, _ state: AppState) -> Bool { promise.isOpen }

  func page(_ state: AppState) -> Page { state.page(of: self) }

  func reader(_ state: AppState) -> Reader? {
    guard let promise = element(state) else { return nil }
    return Reader(
      title: state.line(of: promise.record), paragraphs: state.paragraphs(of: promise))
  }

  /// The cursor does not go down with what was just done: it stands on what comes next.
  mutating func settle(_ state: AppState) {
    let wasOpen = standing.map(isOpenUnderCursor) ?? false
    standing = standing(state)
    if wasOpen, standing.map(isOpenUnderCursor) == false { focus.id = nil }
    settleFlat(state)
  }

  private func isOpenUnderCursor(_ standing: PromisesStanding) -> Bool {
    standing.promises.contains { .record($0.id) == focus.id && $0.isOpen }
  }

  private func standing(_ state: AppState) -> PromisesStanding {
    if let standing, standing.moment == state.moment { return standing }
    return PromisesStanding(state)
  }
}

extension RoomName {
  static let commitments = RoomName("commitments")
}

/// How all that was promised stands, counted once a folio.
private struct PromisesStanding: Sendable {
  let moment: BookMoment?
  let promises: [FollowedPromise]

  init(_ state: AppState) {
    moment = state.moment
    promises =
      state.table?.mesa.followedPromises(on: state.now.date, holidays: state.holidays) ?? []
  }
}
