import Dialogue
import Wording

/// All that what a room derives from the book depends on.
struct BookMoment: Hashable, Sendable {
  /// The mesa: two may have as many folios.
  let mesa: String
  let folios: Int
  let past: Int?
  let language: Language
  let glyphs: Glyphs
  let day: CalendarDate
}

extension AppState {
  /// `nil` where no mesa is open.
  var moment: BookMoment? {
    table.map {
      BookMoment(
        mesa: $0.id, folios: $0.chronicle.folios.count, past: $0.past?.folio,
        language: look.wording.language,
        glyphs: look.glyphs, day: now.date)
    }
  }
}
