import Dialogue
import Wording

extension AppState {
  /// Columns of the window from which on records stand in columns.
  static let leastForColumns = 100

  /// What it is, how it stands, by when and whose: those of which the instrument has any.
  func columns(of standing: RecordsStanding) -> [Column] {
    guard size.columns >= Self.leastForColumns else { return [] }
    return [
      Column(title: texts.columnWhat, least: 34, most: nil, rank: 0),
      Column(title: texts.columnState, least: 18, most: 30, rank: 1),
      Column(title: texts.columnDay, least: standing.hasDays ? 13 : 0, most: 30, rank: 3),
      Column(title: texts.columnParty, least: standing.hasParties ? 18 : 0, most: 30, rank: 2),
    ]
  }

  /// A row of the list: in columns where there is room, else with its state at the right.
  func row(of place: Int, in room: RecordsRoom, _ standing: RecordsStanding, _ table: TableState)
    -> Row
  {
    let row = standing.rows[place]
    let record = row.record
    let hides = row.below > 0 && room.folded.contains(record.id) && !room.isFiltered
    let indent = String(repeating: "  ", count: row.depth) + (hides ? "+ " : "")
    let folded = hides ? foldedWords(place, standing, table) : nil
    let light = room.instrument == .followUp ? light(of: record, table) : custodyLight(record)
    let scope = folded?.scope ?? light?.scope ?? (row.depth == 0 ? .text : .textDim)
    let names = veiledNames
    var shown: Row
    if size.columns >= Self.leastForColumns {
      let states = [light?.state ?? states(of: record), folded?.text ?? ""]
      let day = light.map { $0.day ?? "" } ?? days(of: record)
      shown = Row(cells: [
        indent + names.kept(back: name(of: record), of: record.personOnCard),
        states.filter { !$0.isEmpty }.joined(separator: separator), day, partyNames(of: record),
      ])
      shown.ink = Ink(scope)
    } else {
      shown = Row(
        indent + names.kept(back: line(of: record), of: record.personOnCard),
        right: folded?.text ?? light?.text(separator) ?? status(of: record),
        scope)
    }
    shown.isMarked = room.sifting?.marked.contains(.record(record.id)) == true
    return shown
  }
}

extension RecordsRoom {
  /// Whether words narrow the list, so that nothing of it is folded away.
  var isFiltered: Bool { sifting?.filter.isEmpty == false }

  /// How many rows there are, where the list is narrowed and not only folded.
  func total(_ standing: RecordsStanding) -> Int? {
    sifting?.isNarrowed == true ? standing.rows.count : nil
  }
}
