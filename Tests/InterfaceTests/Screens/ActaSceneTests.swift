import Testing

@testable import Interface

/// The screens of the acta, in three windows.
///
/// The pictures lie in `Snapshots`; look at them when they change.
@Suite("Screens of the acta as they were looked at")
struct ActaSceneTests {
  private static let inLarge: [ActaScene] = [.draft, .reading, .signing]

  @Test("in the smallest window", arguments: ActaScene.allCases)
  func small(scene: ActaScene) throws {
    try expect(scene.robot(columns: 60, rows: 16), scene, "60x16")
  }

  @Test("in the usual window", arguments: ActaScene.allCases)
  func usual(scene: ActaScene) throws { try expect(scene.robot(), scene, "80x24") }

  @Test("in a large window", arguments: inLarge)
  func large(scene: ActaScene) throws {
    try expect(scene.robot(columns: 132, rows: 40), scene, "132x40")
  }

  @Test("on a terminal without colours and Unicode", arguments: inLarge)
  func plain(scene: ActaScene) throws {
    try expect(scene.robot(glyphs: .ascii, theme: "mono"), scene, "ascii-mono")
  }

  @Test("in English", arguments: inLarge)
  func english(scene: ActaScene) throws {
    try expect(scene.robot(language: .english), scene, "english")
  }

  private func expect(_ robot: Robot, _ scene: ActaScene, _ window: String) throws {
    try Snapshot.expect(robot.state.render(), is: "\(scene.name)-\(window)")
  }
}
