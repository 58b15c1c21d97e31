import Dialogue
import PlainIdentities
import Wording

@testable import Interface

/// A screen to look at: how a person gets there from the open mesa.
enum Scene: String, CaseIterable, Sendable {
  case library, libraryEmpty, libraryFilter, libraryNothing, newMesa, newMesaPlaces
  case mesa, mesaLists, mesaNorm, mesaLast
  case caseFile, caseFileSummary, party, partyRefused, parties, partiesEmpty
  case circumstances, notes, notesEmpty, note, freeNote
  case reason, leavePhase, session, sessionBadDate, sessions, sessionsEmpty
  case attendance, attendee, history, past, pastFolio, differences
  case help, helpFilter, palette, paletteDisabled, find, findNothing
  case guide, noteRead, folioRead
  case readOnly, alarm, obstacle
  case formKeys, drafts, draftRow
  case floor, floorNumber, floorLine

  /// Without the camel humps, for a file's name.
  var name: String {
    rawValue.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  private var startsEmpty: Bool {
    switch self {
    case .libraryEmpty, .partiesEmpty, .notesEmpty, .sessionsEmpty: true
    default: false
    }
  }

  /// Two spoke, one asks for the floor, and something was captured.
  private static let sala =
    "S11<Enter>El canal se seca desde julio<Enter>21<Enter>Turnos de 6 a 2 #propuesta<Enter>+1<Enter>"

  private var keys: String {
    switch self {
    case .library: "L"
    case .libraryEmpty: ""
    case .libraryFilter: "L/nahui"
    case .libraryNothing: "L/xyz"
    case .newMesa: "LnParo en la cuenca del río Ñ"
    case .newMesaPlaces: "Ln<Tab>chal<Down>"
    case .mesa: ""
    case .mesaLists: "<Left><Up>"
    case .mesaNorm: "<Left><End><Enter><End><Right><Down>"
    case .mesaLast: "<Left><Up><Right><End>"
    case .caseFile: "F"
    case .caseFileSummary: "F<S-Tab><S-Tab>Reclamo por el agua.<Enter>Segunda línea"
    case .party: "tn"
    case .formKeys: "tn<F1>"
    case .drafts: "NAgua limpia<Esc>tnÑahui<Esc>:borradores<Enter>"
    case .draftRow: "n¿Acreditó?<Esc>t<End>e bis<Esc>"
    case .partyRefused: "tnMunicipalidad distrital<C-s>"
    case .parties: "t<Down>"
    case .partiesEmpty: "nUno<C-s>t"
    case .circumstances: "v <Down>"
    case .notes: "m"
    case .floor: Self.sala
    case .floorNumber: Self.sala + "2"
    case .floorLine: Self.sala + "<Enter>Turnos de 6 a 2, medidos"
    case .notesEmpty: "nUno<C-s>m"
    case .note: "nPrimera línea<Enter>Segunda"
    case .freeNote: "N"
    case .reason: "cPorque"
    case .leavePhase: "<Left><Down>f"
    case .session: "sc1<C-s>n"
    case .sessionBadDate: "sc1<C-s>n<C-u>pronto<C-s>"
    case .sessions: "s"
    case .sessionsEmpty: "nUno<C-s>s"
    case .attendance: "a"
    case .attendee: "an"
    case .history: "b"
    case .past: "s<Up><Enter>"
    case .pastFolio: "b<Up><Up><Up><Enter>-"
    case .differences: "s<Up><Enter>D"
    case .help: "?"
    case .helpFilter: "?nota"
    case .palette: ":"
    case .paletteDisabled: ":un folio antes"
    case .find: "/acreditar"
    case .findNothing: "/zzzz"
    case .guide: "<Left><Up><Right>/conflicto<Enter><Enter>"
    case .noteRead: "m<Enter>"
    case .folioRead: "b<Up><Up><Up><Space>"
    case .readOnly, .alarm: ""
    case .obstacle: "-"
    }
  }

  /// The person in front of this screen, in any window, language and look.
  func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .spanish,
    glyphs: Glyphs = .unicode, theme: String = ThemeCatalogue.standard
  ) -> Robot {
    var robot = (startsEmpty ? Robot() : Robot.inQuebradaHonda).seen(
      columns: columns, rows: rows, language: language, glyphs: glyphs, theme: theme)
    if self == .readOnly {
      robot.readOnly = "El libro está abierto en otro programa; aquí solo se puede leer."
      robot.press("L<Enter>")
    }
    if self == .alarm {
      robot.failure = "No se pudo escribir en el libro: no queda espacio en el disco."
      robot.press(" ")
    }
    robot.press(keys)
    return robot
  }
}
