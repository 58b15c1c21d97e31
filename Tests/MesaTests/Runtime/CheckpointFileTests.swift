import Dialogue
import Foundation
import Interface
import Testing

@testable import mesa

@Suite("The file of the place and the drafts")
struct CheckpointFileTests {
  private static func checkpoint(_ text: String, mesa: String? = "quebrada") -> Checkpoint {
    Checkpoint(
      mesa: mesa, list: .norm(BasicNorm.allCases[2]), item: "phase-0.partes", theme: "claro",
      drafts: [
        DraftKey(mesa: mesa, purpose: .note(item: nil)): Draft([text, ""], basis: ["", text])
      ])
  }

  @Test(
    "gives back what was kept, character for character",
    arguments: [
      "", " con espacio ", "«Ñandú, ¿acreditó?»", "dos\nlíneas\r\n\ty tabulador", "\\n \\ \"",
      "\"", "# nada", "[resume]", "a = b", "\u{301}empieza con marca", "👩‍⚖️ 日本", "\u{2028}\u{85}",
    ])
  func back(text: String) throws {
    let sandbox = try Sandbox()
    var file = CheckpointFile(libraryRoot: sandbox.library)
    #expect(file.read() == Checkpoint())
    file.write(Self.checkpoint(text))
    var other = CheckpointFile(libraryRoot: sandbox.library)
    #expect(other.read() == Self.checkpoint(text))
  }

  @Test("is for the owner alone, and so is the folder made for it")
  func owner() throws {
    let sandbox = try Sandbox()
    var file = CheckpointFile(libraryRoot: sandbox.library + "/muy/honda")
    _ = file.read()
    file.write(Self.checkpoint("x"))
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(file.path) == 0o600)
    #expect(try mode(sandbox.library + "/muy/honda") == 0o700)
    #expect(try mode(sandbox.library) == 0o700)
  }

  @Test("is not made where there is nothing to keep")
  func nothing() throws {
    let sandbox = try Sandbox()
    var file = CheckpointFile(libraryRoot: sandbox.library)
    file.write(file.read())
    #expect(!Paths.exists(sandbox.library))
  }

  @Test("tries again after a failure, and leaves nothing half written")
  func again() throws {
    let sandbox = try Sandbox()
    var file = CheckpointFile(libraryRoot: sandbox.library)
    _ = file.read()
    let manager = FileManager.default
    // A folder in its place cannot be replaced by a file.
    try manager.createDirectory(atPath: file.path, withIntermediateDirectories: true)
    file.write(Self.checkpoint("x"))
    #expect(try manager.contentsOfDirectory(atPath: sandbox.library) == ["reanudar.conf"])
    try manager.removeItem(atPath: file.path)
    file.write(Self.checkpoint("x"))
    #expect(file.read() == Self.checkpoint("x"))
  }

  @Test("keeps the drafts of two runs, each its own")
  func twoRuns() throws {
    let sandbox = try Sandbox()
    var first = CheckpointFile(libraryRoot: sandbox.library)
    _ = first.read()
    first.write(Self.checkpoint("compartido", mesa: "c"))
    var second = CheckpointFile(libraryRoot: sandbox.library)
    let begun = second.read()
    var mine = begun
    mine.drafts[DraftKey(mesa: "a", purpose: .newMesa)] = Draft(["uno"])
    first.write(mine)
    var theirs = begun
    theirs.drafts[DraftKey(mesa: "b", purpose: .newMesa)] = Draft(["dos"])
    theirs.drafts[DraftKey(mesa: "c", purpose: .note(item: nil))] = nil
    second.write(theirs)
    first.write(mine)
    let kept = second.read()
    #expect(
      kept.drafts == [
        DraftKey(mesa: "a", purpose: .newMesa): Draft(["uno"]),
        DraftKey(mesa: "b", purpose: .newMesa): Draft(["dos"]),
      ])
  }

  @Test("keeps what each field held, and knows a draft of before it did")
  func basis() throws {
    let sandbox = try Sandbox()
    var file = CheckpointFile(libraryRoot: sandbox.library)
    _ = file.read()
    let key = DraftKey(mesa: "quebrada", purpose: .record(3))
    let drafts = [
      Draft(["a", "b", "c"], basis: ["a", "x\n«ñ»", ""]), Draft(["a", "b"], basis: ["a", "b"]),
      Draft(["a", "b"]), Draft([], basis: []),
    ]
    for draft in drafts {
      file.write(Checkpoint(drafts: [key: draft]))
      var other = CheckpointFile(libraryRoot: sandbox.library)
      #expect(other.read().drafts == [key: draft])
    }
  }

  @Test(
    "is taken for empty where it cannot be understood",
    arguments: ["", "[", "[resume]\nlist = nada", "[draft-0]\npurpose = x\ncount = -5", "\u{0}"])
  func broken(text: String) throws {
    let sandbox = try Sandbox()
    var file = CheckpointFile(libraryRoot: sandbox.library)
    try FileManager.default.createDirectory(
      atPath: sandbox.library, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file.path))
    #expect(file.read() == Checkpoint())
  }
}
