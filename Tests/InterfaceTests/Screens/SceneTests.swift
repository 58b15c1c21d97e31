import Dialogue
import PlainIdentities
import Testing

@testable import Interface

/// Every room and everything that lies over one, in three windows.
///
/// The pictures lie in `Snapshots`; look at them when they change.
@Suite("Screens as they were looked at")
struct SceneTests {
  private static let inLarge: [Scene] = [
    .library, .mesa, .mesaLists, .caseFile, .note, .sessions, .history, .past, .help, .guide,
    .floor,
  ]
  private static let inPlain: [Scene] = [
    .library, .mesa, .mesaLists, .caseFile, .history, .past, .help, .attendance,
  ]
  private static let inEnglish: [Scene] = [
    .libraryEmpty, .library, .mesa, .caseFile, .leavePhase, .history, .differences, .sessions,
    .attendance, .past, .help, .guide,
  ]

  @Test("in the smallest window", arguments: Scene.allCases)
  func small(scene: Scene) throws {
    try expect(scene.robot(columns: 60, rows: 16), scene, "60x16")
  }

  @Test("in the usual window", arguments: Scene.allCases)
  func usual(scene: Scene) throws {
    try expect(scene.robot(columns: 80, rows: 24), scene, "80x24")
  }

  @Test("in a large window", arguments: inLarge)
  func large(scene: Scene) throws {
    try expect(scene.robot(columns: 132, rows: 40), scene, "132x40")
  }

  @Test("on a terminal without colours and Unicode", arguments: inPlain)
  func plain(scene: Scene) throws {
    try expect(scene.robot(glyphs: .ascii, theme: "mono"), scene, "ascii-mono")
  }

  @Test("in English", arguments: inEnglish)
  func english(scene: Scene) throws {
    try expect(scene.robot(language: .english), scene, "english")
  }

  private func expect(_ robot: Robot, _ scene: Scene, _ window: String) throws {
    try Snapshot.expect(robot.state.render(), is: "\(scene.name)-\(window)")
  }
}
