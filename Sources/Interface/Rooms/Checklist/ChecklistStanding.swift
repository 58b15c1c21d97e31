import Dialogue

/// How the lists of a mesa stand, counted once a folio.
struct ChecklistStanding: Sendable {
  let moment: BookMoment
  /// How much of each list is settled, in the order of ``ChecklistID/all``.
  let progress: [Progress]
  /// The list whose items these are.
  private(set) var list: ChecklistID
  private(set) var items: [ChecklistItem] = []
  /// As many as items.
  private(set) var marks: [ItemStanding] = []

  init(_ moment: BookMoment, _ list: ChecklistID, of mesa: Mesa, in handbook: Handbook) {
    self.moment = moment
    self.list = list
    progress = mesa.progress(of: ChecklistID.all.map { handbook[$0] })
    take(list, of: mesa, in: handbook)
  }

  mutating func take(_ list: ChecklistID, of mesa: Mesa, in handbook: Handbook) {
    self.list = list
    items = handbook[list].items(for: mesa)
    marks = items.map { mesa.standing(of: $0) }
  }
}
