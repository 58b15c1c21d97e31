import Dialogue
import Testing

@testable import Interface

/// The screens of the instruments, in three windows.
///
/// The pictures lie in `Snapshots`; look at them when they change.
@Suite("Screens of the instruments as they were looked at")
struct InstrumentSceneTests {
  private static let inLarge: [InstrumentScene] = [
    .accreditation, .agenda, .voicesTable, .agreements, .followUp, .rights,
  ]
  private static let inEnglish: [InstrumentScene] = [
    .preparation, .agreements, .followUp, .openCommitments,
  ]

  @Test("in the smallest window", arguments: InstrumentScene.allCases)
  func small(scene: InstrumentScene) throws {
    try expect(scene.robot(columns: 60, rows: 16), scene, "60x16")
  }

  @Test("in the usual window", arguments: InstrumentScene.allCases)
  func usual(scene: InstrumentScene) throws {
    try expect(scene.robot(columns: 80, rows: 24), scene, "80x24")
  }

  @Test("in a large window", arguments: inLarge)
  func large(scene: InstrumentScene) throws {
    try expect(scene.robot(columns: 132, rows: 40), scene, "132x40")
  }

  @Test("on a terminal without colours and Unicode", arguments: inLarge)
  func plain(scene: InstrumentScene) throws {
    try expect(scene.robot(glyphs: .ascii, theme: "mono"), scene, "ascii-mono")
  }

  @Test("in English", arguments: inEnglish)
  func english(scene: InstrumentScene) throws {
    try expect(scene.robot(language: .english), scene, "english")
  }

  private func expect(_ robot: Robot, _ scene: InstrumentScene, _ window: String) throws {
    try Snapshot.expect(robot.state.render(), is: "\(scene.name)-\(window)")
  }
}
