import Dialogue
import Wording

extension AppState {
  /// Name, running session and attendance at the left; where one is in the book at the right.
  var topBar: Bar {
    let isPast = table?.past != nil && top.isOfMesa
    let isApart = openCaucus != nil && top.isOfMesa
    let ink = Ink(isPast ? .past : isApart ? .caucus : .bar)
    var notes: [String] = []
    if let draftNote { notes.append(draftNote) }
    notes.append(top.isOfMesa ? bookNote : libraryNote)
    let right = notes.inOneLine(separator)
    let width = size.columns - TextWidth.of(right) - 3
    let isWarning = alarm != nil || table?.readOnly != nil
    let scope: Scope =
      isPast
      ? .past : isWarning && top.isOfMesa ? .barWarning : isApart ? .caucus : .barSaved
    return Bar(
      ground: ink, pieces: [Bar.Piece(text: leftOfTopBar(width: width - 1), ink: ink)],
      right: Bar.Piece(text: right, ink: Ink(scope)))
  }

  /// The parts that fit, whole; a long name is cut before the others go, the last one first.
  private func leftOfTopBar(width: Int) -> String {
    guard top.isOfMesa, let table else { return "mesa" + separator + texts.library }
    let name = Shown.line(table.name)
    let before =
      table.past != nil ? texts.review + separator : caucusHead.map { $0 + separator } ?? ""
    var parts = partsOfTopBar(table)
    let own = TextWidth.of(name)
    let gap = TextWidth.of(separator)
    var taken = parts.reduce(TextWidth.of(before)) { $0 + gap + TextWidth.of($1) }
    // Beside the first part a name may be cut short, beside the others hardly.
    while let last = parts.last, taken + min(own, parts.count > 1 ? 30 : 6) > width {
      taken -= gap + TextWidth.of(last)
      parts.removeLast()
    }
    let room = max(1, width - taken)
    var line = before
    line += own > room ? Frame.cut(name, to: room) : name
    for part in parts {
      line += separator
      line += part
    }
    return line
  }

  /// What stands after the mesa's name, the most important first.
  private func partsOfTopBar(_ table: TableState) -> [String] {
    if let past = table.past {
      let at = self.folio(past.folio).map { [look.wording.dates.stamp($0.at)] } ?? []
      return (past.session.map { [texts.atClose($0)] } ?? []) + at
    }
    guard let session = table.openSession else {
      return [look.wording.terms.numberedPhase(table.phase)]
    }
    let running = texts.running(session.number, now.seconds(since: session.openedAt) / 60)
    return session.attendance.isEmpty
      ? [running] : [running, texts.present(table.mesa.there(at: session).count)]
  }

  var separator: String { look.glyphs.separator }

  private var libraryNote: String {
    texts.mesaCount(library.shown.count, library.entries.count)
  }

  private var bookNote: String {
    guard let table else { return "" }
    let total = table.chronicle.folios.count
    if let past = table.past { return texts.folioOf(past.folio, total) }
    if table.readOnly != nil { return "\(texts.readOnly)\(separator)\(texts.folio) \(total)" }
    let sign = alarm == nil ? look.glyphs.saved : String(look.glyphs.warning)
    return "\(texts.folio) \(total) \(sign)"
  }
}
