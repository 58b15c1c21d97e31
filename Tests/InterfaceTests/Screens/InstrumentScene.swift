import Dialogue
import PlainIdentities
import Wording

@testable import Interface

/// A screen of an instrument to look at.
enum InstrumentScene: String, CaseIterable, Sendable {
  case instruments, kinds, preparation, phones, accreditation, delegate, rules
  case agenda, agendaForm, voices, voicesTable, proposals, agreements, commitmentForm
  case findings, waiver, recordRead, followUp, openCommitments, reschedule, rights, clash
  case sixQuestions, sessionAgenda, folded, filtered, marked, strikeSeveral

  /// Without the camel humps, for a file's name.
  var name: String {
    "instrument-"
      + rawValue.reduce(into: "") {
        $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1)
      }
  }

  private var keys: String {
    switch self {
    case .instruments: "i"
    case .kinds: "iacuerdos<Enter>n"
    case .preparation: "iantes<Enter>"
    case .phones: "T"
    case .accreditation: "iacredit<Enter>"
    case .delegate: "iacredit<Enter><Enter>"
    case .rules: "ireglas<Enter>"
    case .agenda: "iagenda<Enter>"
    case .agendaForm: "iagenda<Enter>nRío contaminado por la minera"
    case .voices: "idicen<Enter>"
    case .voicesTable: "idicen<Enter>t<Right>"
    case .proposals: "ipropuestas<Enter>"
    case .agreements: "iacuerdos<Enter><Down>"
    case .commitmentForm: "iacuerdos<Enter><Down>e"
    case .findings: "iacuerdos<Enter>d"
    case .waiver: "iacuerdos<Enter>dplazo<Enter>"
    case .recordRead: "iacuerdos<Enter><Down><Space>"
    case .followUp: "iverific<Enter>"
    case .openCommitments: "C"
    case .reschedule: "iverific<Enter>nreprog<Enter>"
    case .rights: "O"
    case .sixQuestions:
      "iantes<Enter>t<Enter>Que el río se secó<C-s><Right><Down><Enter>Que nadie los recibió<C-s>"
    case .sessionAgenda: "so <Down> 45"
    case .folded: "iacuerdos<Enter>z"
    case .filtered: "iacuerdos<Enter>,limp"
    case .marked: "iacuerdos<Enter><Down>**.<Up>"
    case .strikeSeveral: "iacuerdos<Enter><Down>**x"
    case .clash: "iacuerdos<Enter>e, siempre"
    }
  }

  /// The person in front of this screen, in any window, language and look.
  func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .spanish,
    glyphs: Glyphs = .unicode, theme: String = ThemeCatalogue.standard
  ) -> Robot {
    // The instruments are found by their Spanish names.
    var robot = Robot.amongInstruments.seen(columns: columns, rows: rows)
    robot.press(keys)
    if self == .clash { robot.correctElsewhere() }
    if self == .commitmentForm {
      robot.walk(to: .record(.deadline))
      robot.press("<C-u>10 días hábiles")
    }
    return robot.seen(
      columns: columns, rows: rows, language: language, glyphs: glyphs, theme: theme)
  }
}

extension Robot {
  /// Another window writes the text of the first agreement, then this one saves its own.
  fileprivate mutating func correctElsewhere() {
    guard let agreement = mesa.records.all(.agreement).first else { return }
    let values = agreement.values.merging([.text: .text("Todos cuidan el agua.")]) { $1 }
    elsewhere(.reviseRecord(agreement.id, .agreement, values))
    press("<C-s>")
  }

  /// A mesa in its second session, with something in every instrument and holes in the agreement.
  static let amongInstruments: Robot = {
    var robot = Robot.atTheTable(columns: 132, rows: 40)
    robot.press("iactores<Enter>n<Enter>Rosa Quispe Huamán<Tab><Right><Tab>Presidenta<Tab>")
    robot.press("987 654 321<C-s>n<Enter>Radio Tambobamba<C-s>")
    robot.press("iantes<Enter>nplan<Enter><Right><Tab>Que las partes se sienten<C-s>")
    robot.press(
      "nmedida<Enter><Right><Right><Right><Tab><Right><Tab>Puente Challhua<Tab><Right><Tab>"
        + "<Right><C-s>")
    robot.press("nvoluntad<Enter><Right><Tab><Right><C-s>")
    robot.press("GnAna Quispe, presidenta, 40123456, COM<Enter>Jorge Salas, minera<Enter><Esc>v")
    for (field, keys) in [
      (FieldKey.spokesperson, "<Right>"), (.vote, "<Right>"), (.accreditation, "<Home>"),
    ] {
      robot.walk(to: .record(field))
      robot.press(keys)
    }
    robot.press("<C-s><End>v")
    robot.walk(to: .record(.accreditation))
    robot.press("<Home><C-s><Esc>")
    robot.press(
      "ireglas<Enter>1<Down>1nHabla uno a la vez<C-s>1")
    robot.press("<Esc>sn<C-s>")
    robot.press(
      "iagenda<Enter>nCalidad del agua del río<Tab>40<C-s>nLa empresa incumple<Tab>20<C-s>")
    robot.press("idicen<Enter>t<Enter>Que la empresa no toque el río<C-s><Right><Enter>")
    robot.press("Agua limpia para los animales<C-s><Down><Enter>Operar todo el año<C-s><Esc>")
    robot.press("nafirm<Enter><Right><Tab>El camión derramó relave en mayo<Tab><Right><Right><C-s>")
    robot.press("ipropuestas<Enter>n<Right><Right><Tab>Diez cisternas al mes<C-s>")
    robot.press("n<Right><Tab>Veinte cisternas y disculpas<Tab><Tab><Right><Right><C-s><Home>")
    robot.press("iacuerdos<Enter>n<Enter>La empresa entregará agua a la comunidad<C-s>")
    robot.press("ncompromiso<Enter>Entregar agua cada lunes<Tab><Right> <Tab><Tab>25.09.2026<C-s>")
    robot.press("<Home>ncompromiso<Enter>Coordinar la limpieza de la vía<C-s>")
    robot.press("<Home>naceptación<Enter><Right><Tab><Right><Tab><Tab><Tab>quechua<C-s><Home>")
    robot.press("Onincidente<Enter>9:30<Tab>Puente Challhua<Tab>Gases al aire<C-s>")
    robot.press("nvíctima<Enter>19<Tab><Tab><Tab><Right><C-s><Home><Esc>sc1<C-s>")
    robot.pass(minutes: 8 * 24 * 60)
    robot.press("n<C-s><Esc><Esc>")
    return robot
  }()
}
