import Dialogue
import Wording

extension AppState {
  /// Every folio of the book, the struck ones legible and marked.
  func paintHistory(_ frame: inout Frame, _ body: Rect) {
    guard let table else { return }
    let folios = table.chronicle.folios
    paintListRoom(
      &frame, body, title: texts.history, count: folios.count, empty: texts.nothingHere
    ) { index in
      let folio = folios[index]
      let isStruck = table.chronicle.struck.contains(folio.number)
      let strikesStrike: Bool =
        if case .folioStruck(let target) = folio.event,
          case .folioStruck? = self.folio(target)?.event
        { true } else { false }
      let sentence = look.wording.sentence(
        for: folio.event, guide: look.guide,
        parties: { table.chronicle.mesa.party($0)?.name },
        records: { table.chronicle.mesa.records.everWritten($0) }, strikesStrike: strikesStrike)
      let number = Self.padded("\(folio.number)", to: 5)
      let text = "\(number) \(look.wording.dates.stamp(folio.at))  \(sentence)"
      return ListRow(
        left: isStruck ? "× " + text : "  " + text,
        right: isStruck ? texts.struck : folio.by, scope: isStruck ? .itemStruck : .text)
    }
  }

  /// What changed between the past state under review and the present.
  func paintDifferences(_ frame: inout Frame, _ body: Rect) {
    let rows = differences
    paintListRoom(
      &frame, body, title: texts.differencesSince(table?.past?.folio ?? 0), count: rows.count,
      empty: texts.noDifferences
    ) { index in
      ListRow(
        left: look.wording.sentence(
          for: rows[index], guide: look.guide, parties: { table?.mesa.party($0)?.name },
          records: { table?.mesa.records.everWritten($0) }))
    }
  }
}
