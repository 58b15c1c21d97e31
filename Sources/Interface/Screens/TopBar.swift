import Dialogue
import Wording

extension AppState {
  /// Name, running session and attendance at the left; where one is in the book at the right.
  func paintTopBar(_ frame: inout Frame, _ rect: Rect) {
    let isPast = table?.past != nil && room != .library
    let style = look.theme[isPast ? .past : .bar]
    frame.fill(rect, style: style)
    let right = room == .library ? libraryNote : bookNote
    let room = rect.columns - TextWidth.of(right) - 3
    frame.write(
      " " + leftOfTopBar, at: Point(column: rect.column, row: rect.row), width: room, style: style)
    let inner = Rect(column: rect.column, row: rect.row, columns: rect.columns - 1, rows: 1)
    let scope: Scope =
      if isPast { .past } else if alarm != nil || table?.readOnly != nil, self.room != .library {
        .barWarning
      } else { .barSaved }
    frame.writeRight(right, in: inner, style: look.theme[scope])
  }

  private var leftOfTopBar: String {
    guard room != .library, let table else { return "mesa" + separator + texts.library }
    if let past = table.past {
      let at = self.folio(past.folio).map { look.wording.dates.stamp($0.at) } ?? ""
      return texts.review + separator + table.mesa.caseFile.name + separator
        + texts.asItStood(past.folio, past.session, at)
    }
    var parts = [table.mesa.caseFile.name]
    if let session = table.mesa.openSession {
      parts.append(texts.running(session.number, now.seconds(since: session.openedAt) / 60))
      if !session.attendance.isEmpty {
        parts.append(texts.present(session.present, session.attendance.count))
      }
    } else {
      parts.append(look.wording.terms.numberedPhase(table.mesa.phase))
    }
    return parts.joined(separator: separator)
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
    return "\(texts.folio) \(total) \(alarm == nil ? look.glyphs.saved : look.glyphs.warning)"
  }
}
