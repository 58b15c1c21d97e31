import Foundation
import Testing

@testable import Interface

@Suite("Snapshots of frames")
final class SnapshotTests {
  private var frame: Frame {
    var frame = Frame(size: Size(columns: 8, rows: 3))
    let bold = Style(foreground: .rgb(red: 255, green: 0, blue: 10), attributes: .bold)
    let cells: [(Int, Character?, Style)] = [
      (0, "Ñ", bold), (1, "a", bold), (2, "日", .plain), (3, nil, .plain), (17, "x", bold),
      (18, " ", Style(background: .indexed(4))),
    ]
    for (index, character, style) in cells {
      frame[index % frame.size.columns, index / frame.size.columns] = Cell(character, style)
    }
    frame.cursor = Point(column: 1, row: 2)
    return frame
  }

  /// Somewhere to store, gone with the test.
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("mesa-snapshots-\(UUID().uuidString)", isDirectory: true)

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("a record shows text, styles by letter, their meaning and the cursor")
  func record() {
    #expect(
      FrameRecord.text(of: frame) == """
        8×3, cursor placed at 1, 2
        --- text ---
        Ña日

         x
        --- styles ---
        aa

        .ab
        --- legend ---
        a #ff000a on default bold
        b default on 4

        """)
  }

  @Test("a style alone, and a cursor alone, make a difference")
  func sensitive() {
    var styled = frame
    var style = styled[0, 0].style
    style.attributes = .dim
    styled[0, 0] = Cell(styled[0, 0].character, style)
    var moved = frame
    moved.cursor.column = 2
    var shown = frame
    shown.showsCursor = true
    #expect(Set([frame, styled, moved, shown].map(FrameRecord.text)).count == 4)
  }

  @Test("what is stored is compared, what is not is missed")
  func compare() throws {
    let first = Snapshot(folder: folder, isRecording: false)
    #expect(try first.compare("uno\ndos", with: "a") == .missing)
    #expect(
      try Snapshot(folder: folder, isRecording: true).compare("uno\ndos", with: "a") == .recorded)
    #expect(try first.compare("uno\ndos", with: "a") == .same)
    #expect(try first.compare("uno\ntres", with: "a") == .different("  uno\n- dos\n+ tres"))
  }

  @Test("recording is never a success, even where nothing changed")
  func recording() throws {
    let recorder = Snapshot(folder: folder, isRecording: true)
    #expect(try recorder.compare("uno", with: "a") == .recorded)
    #expect(try recorder.compare("uno", with: "a") == .recorded)
  }

  @Test("a difference shows the lines around it and counts the rest")
  func difference() {
    let old = (1...9).map(String.init)
    var new = old
    new[4] = "cinco"
    let changes = LineDifference.describe(
      from: old.joined(separator: "\n"), to: new.joined(separator: "\n"), context: 1)
    #expect(changes == "  … 3 lines alike\n  4\n- 5\n+ cinco\n  6\n  … 3 lines alike")
  }

  @Test("an accent in two pieces is not the one in one piece")
  func bytes() throws {
    _ = try Snapshot(folder: folder, isRecording: true).compare("\u{E9}", with: "a")
    let outcome = try Snapshot(folder: folder, isRecording: false).compare("e\u{301}", with: "a")
    #expect(outcome != .same)
  }

  @Test(
    "the stored frame of this test is as it was")
  func stored() throws {
    try Snapshot.expect(frame, is: "snapshot-of-itself")
  }
}
