import Dialogue
import PlainIdentities

@testable import Interface

/// Mesas that have been worked on for a while, to look at from every screen.
extension Robot {
  /// A library of four mesas, one of them damaged; the first one is open, with parties, two
  /// sessions (the second one running), notes, marks of every kind and something undone.
  static let inQuebradaHonda: Robot = {
    var robot = Robot(columns: 132, rows: 40)
    robot.damaged = [
      LibraryEntry(
        id: "rio-seco-2025", name: "Río Seco",
        problem: "El folio 12 no coincide con el anterior; se leen los 11 primeros.")
    ]
    for name in ["Ampliación de la carretera Ñahuimpuquio–Chupaca y sus accesos", "Lago Titicaca"] {
      robot.press("n\(name)<C-s>")
      robot.press(" L")
      robot.pass(minutes: 600)
    }
    robot.press("nQuebrada Honda<Tab>challhuah<Down><Enter><C-s>")
    robot.press("tnComunidad campesina de Ñuñunhuayo<Enter><Right><C-s>")
    robot.press("nMinera Los Andes S. A. C.<Enter><Right><Right><C-s>")
    robot.press("nMunicipalidad distrital<C-s><Esc>")
    robot.press("sn<Tab>Local comunal de Ñuñunhuayo<C-s>")
    robot.press("a")
    robot.press("nRosa Quispe Huamán, Comunidad<C-s>")
    robot.perform(.recordAttendance(1, "Jorge Salas Ibáñez", of: 2, isPresent: false))
    robot.press("<Esc><Esc>")
    robot.press(" <Down> <Down><Down>p<Down>dSe hará con la municipalidad<Enter>")
    robot.press("<Down>cNo hay proceso judicial<Enter><Down>")
    robot.press("nÑandú, ¿acreditó?<Enter>Falta el acta.<C-s>")
    robot.press("NLlamar a la prefectura<C-s>u")
    robot.pass(minutes: 95)
    robot.press("s")
    robot.perform(.closeSession)
    robot.press("<Esc>")
    robot.pass(minutes: 7 * 24 * 60)
    robot.press("<Left><Down>fLas partes ya están sentadas<Enter><Down><Down> ")
    robot.press("sn<C-s>a <Esc><Esc>")
    robot.pass(minutes: 72)
    return robot
  }()
}

extension Robot {
  /// An open mesa with a community, a company and a ministry at the table.
  static func atTheTable(columns: Int = 80, rows: Int = 24) -> Robot {
    threeParties.seen(columns: columns, rows: rows)
  }

  private static let threeParties: Robot = {
    var robot = Robot()
    robot.press("nQuebrada Honda<C-s>t")
    robot.press("nComunidad de Challhua<Enter><C-s>")
    robot.press("nMinera Los Andes<Enter><Right><C-s>")
    robot.press("nMinisterio de Transportes<Enter><Left><C-s><Esc>")
    return robot
  }()

  /// What is on the screen on one line, so that a sentence is found however it is wrapped.
  var said: String {
    let frame = Set("│║┃|┌┐└┘├┤─━")
    return screen.split(separator: "\n").map { line in
      String(line.map { frame.contains($0) ? " " : $0 })
    }.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
