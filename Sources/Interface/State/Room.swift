/// What fills the screen.
public enum Room: String, CaseIterable, Sendable {
  case library
  /// Phases, checklist and guide.
  case mesa
  case parties, circumstances, notes, sessions, attendance, history, differences
  /// The records of one instrument.
  case records
  /// An acta: its parts, its reading aloud, its signing.
  case acta, reading, signing
  /// What each party says on an agenda item, as a table.
  case grid
}

/// The part of the mesa screen that keys go to.
public enum ChecklistPane: Sendable {
  case lists, items
}
