import Dialogue

/// The words of the screens themselves; sentences with parts are functions.
public struct ScreenTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  // Bars
  public var library: String { say("Biblioteca", "Library") }
  public var review: String { say("REVISIÓN", "REVIEW") }
  public var readOnly: String { say("solo lectura", "read only") }
  public var session: String { say("Sesión", "Session") }
  public var folio: String { say("folio", "folio") }
  public func running(_ session: Int, _ minutes: Int) -> String {
    say(
      "Sesión \(session) en curso \(clock(minutes))",
      "Session \(session) running \(clock(minutes))")
  }
  public func runningFor(_ minutes: Int) -> String {
    say("en curso \(clock(minutes))", "running \(clock(minutes))")
  }
  /// How many are there, and how many are said not to have come. Nobody is counted of whom nothing is written
  /// down: that is said where attendance is taken.
  public func present(_ present: Int, absent: Int = 0) -> String {
    say("Asisten \(present)", "Present \(present)")
      + (absent > 0 ? say(", faltan \(absent)", ", absent \(absent)") : "")
  }
  public func atClose(_ session: Int) -> String {
    say("al cierre de la sesión \(session)", "at the close of session \(session)")
  }
  public func tooSmall(_ columns: Int, _ rows: Int) -> String {
    say(
      "Agrande la ventana: mesa necesita 60×16 y hay \(columns)×\(rows).",
      "Enlarge the window: mesa needs 60×16 and has \(columns)×\(rows).")
  }
  // Library
  public var noMesas: String { say("Todavía no hay mesas.", "There are no mesas yet.") }
  public func noMesasHint(_ new: String) -> String {
    say(
      "Aquí estará cada mesa de diálogo que usted conduzca: sus fases paso a paso, las partes, las "
        + "sesiones, los acuerdos y el acta, guardado todo en este equipo y sin conexión. Pulse \(new) "
        + "para abrir la primera. Para ver antes una de ejemplo, salga y ejecute «mesa demo».",
      "Each dialogue table that you lead will stand here: its phases step by step, the parties, the "
        + "sessions, the agreements and the acta, all of it kept on this computer and offline. Press "
        + "\(new) to open the first. To look at an example before, leave and run “mesa demo”.")
  }
  /// As the demo opens.
  public func demo(_ acta: String, _ sessions: String, _ help: String) -> String {
    say(
      "Esta es la demostración: un caso inventado que usted puede tocar; al salir se borra. Mire el "
        + "acta y lo que le falta (\(acta)), las sesiones pasadas (\(sessions)) y las teclas (\(help)).",
      "This is the demo: an invented case that you may touch; it goes when you leave. Look at the acta "
        + "and what it lacks (\(acta)), the past sessions (\(sessions)) and the keys (\(help)).")
  }
  public var nothingMatches: String {
    say("Ninguna mesa coincide con el filtro.", "No mesa matches the filter.")
  }
  public var filterLabel: String { say("Filtro", "Filter") }
  public var columnMesa: String { say("Mesa", "Mesa") }
  public var columnPhase: String { say("Fase", "Phase") }
  public var columnProgress: String { say("Avance", "Progress") }
  public var columnSession: String { say("Última sesión", "Last session") }
  public var columnPlace: String { say("Lugar", "Place") }
  public var noSession: String { say("sin sesiones", "no sessions") }
  public var byActivity: String {
    say(
      "Las mesas trabajadas hace menos van primero.",
      "Mesas worked on most recently come first.")
  }
  public var byName: String { say("Las mesas van por nombre.", "Mesas are sorted by name.") }
  public var byPhase: String {
    say(
      "Las mesas van por fase, la más avanzada primero.",
      "Mesas are sorted by phase, the furthest first.")
  }
  public func sessionOn(_ number: Int, _ date: String, _ isOpen: Bool) -> String {
    isOpen ? say("\(number) en curso", "\(number) running") : "\(number), \(date)"
  }
  public func mesaCount(_ shown: Int, _ total: Int) -> String {
    shown == total
      ? "\(total) \(total == 1 ? "mesa" : "mesas")"
      : say("\(shown) de \(total) mesas", "\(shown) of \(total) mesas")
  }
  // Mesa
  public var phases: String { say("Fases", "Phases") }
  public var guide: String { say("Guía", "Guide") }
  public var why: String { say("Por qué", "Why") }
  public var how: String { say("Cómo", "How") }
  public var mistake: String { say("Error típico", "Common mistake") }
  public var source: String { say("Fuente", "Source") }
  public var notes: String { say("Notas", "Notes") }
  /// Beside an item of which there is nothing to see to yet.
  public var nothingYet: String { say("nada que ver aún", "nothing to see yet") }
  public var noItems: String {
    say("Esta lista no tiene ítems para esta mesa.", "This list has no items for this mesa.")
  }
  /// The row that folds them away.
  public func norms(_ count: Int) -> String { say("Normas (\(count))", "Norms (\(count))") }
  public var normsPurpose: String {
    say(
      "Diez normas básicas para quienes hacen cumplir la ley. Las que piden las circunstancias "
        + "(violencia, detenciones, heridos) se muestran siempre; aquí se abren y cierran las demás.",
      "Ten basic norms for those who enforce the law. Those that the circumstances call for "
        + "(violence, detentions, wounded) always show; here the others are opened and closed.")
  }
  public func reasonLabel(_ mark: String, _ reason: String) -> String {
    "\(mark.capitalizedFirst): \(reason)"
  }
  public func noteCount(_ count: Int) -> String {
    count == 1 ? say("1 nota", "1 note") : say("\(count) notas", "\(count) notes")
  }
  // Rooms
  public var parties: String { say("Partes y actores", "Parties and actors") }
  public func noParties(_ add: String) -> String {
    say(
      "Todavía no hay partes. Pulse \(add) para agregar una.",
      "There are no parties yet. Press \(add) to add one.")
  }
  public var shownByCards: String {
    say(
      "Lo muestran las fichas de las personas: corrija o quite la ficha.",
      "The cards of people show it: correct or strike the card.")
  }
  public var circumstances: String {
    say("Circunstancias del conflicto", "Circumstances of the conflict")
  }
  public func noNotes(_ add: String) -> String {
    say(
      "Todavía no hay notas. Pulse \(add) para escribir una.",
      "There are no notes yet. Press \(add) to write one.")
  }
  public var sessions: String { say("Sesiones", "Sessions") }
  public func noSessions(_ room: String, _ open: String) -> String {
    say(
      "Todavía no hay sesiones. Abra la primera en Sesiones (\(room)) con \(open).",
      "There are no sessions yet. Open the first in Sessions (\(room)) with \(open).")
  }
  public var attendance: String { say("Asistencia", "Attendance") }
  public func noAttendance(_ add: String) -> String {
    say(
      "La lista está vacía. Pulse \(add) para agregar un nombre.",
      "The list is empty. Press \(add) to add a name.")
  }
  public var history: String { say("Libro", "Book") }
  public var differences: String { say("Cambios", "Changes") }
  public var noDifferences: String {
    say("Nada cambió desde entonces.", "Nothing has changed since then.")
  }
  public var attends: String { say("presente", "present") }
  public var isAbsent: String { say("ausente", "absent") }
  public var notRecorded: String { say("sin registrar", "not recorded") }
  public var happened: String { say("sí", "yes") }
  public var didNotHappen: String { say("no", "no") }
  public var struck: String { say("tachado", "struck out") }
  public var freeNote: String { say("Nota libre", "Free note") }
  public func sessionRow(_ number: Int, _ date: String, _ place: String) -> String {
    say(
      "Sesión \(number) · \(date)" + (place.isEmpty ? "" : " · \(place)"),
      "Session \(number) · \(date)" + (place.isEmpty ? "" : " · \(place)"))
  }
  public func duration(_ minutes: Int) -> String {
    say("duró \(clock(minutes))", "lasted \(clock(minutes))")
  }
  public func differencesSince(_ folio: Int) -> String {
    say("Qué cambió desde el folio \(folio)", "What changed since folio \(folio)")
  }

  func clock(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
