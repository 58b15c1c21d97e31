import Dialogue
import Wording

@testable import Interface

/// A screen of the acta to look at.
enum ActaScene: String, CaseIterable, Sendable {
  case empty, draft, clause, reading, reservation, fallen, freeze, frozen, signing, formats, compare
  case documents

  /// For a file's name.
  var name: String { "acta-" + rawValue }

  private var keys: String {
    let open = "iacta<Enter>n<C-s>"
    return switch self {
    case .empty: "iacta<Enter>"
    case .draft: open
    case .clause: open + "<Down><Down><Down><Down><Down><Down>"
    case .reading: open + "v1"
    case .reservation: open + "vr2Si hay camino"
    case .fallen:
      open + "v12<Esc><Down><Down><Down><Down><Down><Down><Enter>e, siempre<C-s><Esc>v"
    case .freeze: open + "v12<Esc>F"
    case .frozen: open + "v12<Esc>Fsí<Enter>"
    case .signing: open + "v12<Esc>Fsí<Enter>f<Enter><Down>dSe retiró<Enter>"
    case .formats: open + "g"
    case .compare: open + "<Down><Enter>Primera<C-s>e y segunda<C-s>V<Enter>"
    case .documents: "P"
    }
  }

  func robot(
    columns: Int = 80, rows: Int = 24, language: Language = .spanish,
    glyphs: Glyphs = .unicode, theme: String = ThemeCatalogue.standard
  ) -> Robot {
    var robot = ActaStory.ready(columns: columns, rows: rows)
    robot.press(keys)
    return robot.seen(
      columns: columns, rows: rows, language: language, glyphs: glyphs, theme: theme)
  }
}
