import PlainIdentities

@testable import Dialogue

extension SessionDetails {
  /// Any, more often one that can be written down on `mesa` than not.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> SessionDetails {
    SessionDetails(
      date: .random(using: &random), place: ["", "Local"].any(&random),
      modality: ([nil, .inPerson, .remote, .pending] as [Code?]).any(&random),
      statedOpening: .random(using: &random), statedClosing: .random(using: &random),
      ending: ([nil, .agreed, .withdrawal, .pending] as [Code?]).any(&random),
      endingWords: ["", "Se retiró la delegación"].any(&random),
      agenda: .random(
        of: mesa.records.all(.agendaItem).map(\.id) + [.random(in: 1...9, using: &random)],
        using: &random))
  }
}

extension SessionRevision {
  /// Any, of some fields.
  static func random(on mesa: Mesa, using random: inout SeededRandom) -> SessionRevision {
    let details = SessionDetails.random(on: mesa, using: &random)
    var revision = SessionRevision()
    if Bool.random(using: &random) { revision.date = details.date }
    if Bool.random(using: &random) { revision.place = details.place }
    if Bool.random(using: &random) { revision.modality = .some(details.modality) }
    if Bool.random(using: &random) { revision.statedOpening = .some(details.statedOpening) }
    if Bool.random(using: &random) { revision.statedClosing = .some(details.statedClosing) }
    if Bool.random(using: &random) { revision.ending = .some(details.ending) }
    if Bool.random(using: &random) { revision.endingWords = details.endingWords }
    if Bool.random(using: &random) { revision.agenda = details.agenda }
    return revision
  }
}

extension ClockHour? {
  static func random(using random: inout SeededRandom) -> ClockHour? {
    [nil, ClockHour("9:05"), ClockHour("12:30")].any(&random)
  }
}

extension [AgendaEntry] {
  /// Some of these matters, in any order.
  static func random(of items: [RecordID], using random: inout SeededRandom) -> [AgendaEntry] {
    items.shuffled(using: &random).prefix(.random(in: 0...items.count, using: &random))
      .map { AgendaEntry($0, minutes: ([nil, 20, 45] as [Int?]).any(&random)) }
  }
}
