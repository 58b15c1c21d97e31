import Dialogue
import Foundation
import Interface
import Ledger
import PlainIdentities
import Testing

@testable import mesa

@Suite("The file of the place and the drafts")
struct CheckpointFileTests {
  private static func checkpoint(_ text: String, mesa: String? = "quebrada") -> Checkpoint {
    Checkpoint(
      mesa: mesa, list: .norm(BasicNorm.allCases[2]), item: "phase-0.partes",
      marked: ["norm-3.uno", "norm-3.otro"], theme: "claro",
      mouse: false,
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

  @Test("keeps the drafts of a mesa in that mesa's folder, once it is open")
  func ofMesa() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let folder = MesaFolder(sandbox.library + "/quebrada")
    var early = CheckpointFile(libraryRoot: sandbox.library)
    _ = early.read()
    // A text that an editor left, of a mesa that nobody has opened yet.
    early.write(Self.checkpoint("recuperado"))
    var file = CheckpointFile(libraryRoot: sandbox.library)
    let begun = file.read()
    let none = file.drafts(of: "quebrada", in: folder)
    #expect(none == Checkpoint())
    file.write(begun)
    let name = sandbox.library + "/quebrada/borradores.conf"
    #expect(try String(contentsOfFile: name, encoding: .utf8).contains("recuperado"))
    #expect(try !String(contentsOfFile: file.path, encoding: .utf8).contains("recuperado"))
    let attributes = try FileManager.default.attributesOfItem(atPath: name)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    var other = CheckpointFile(libraryRoot: sandbox.library)
    let place = other.read()
    #expect(place.drafts.isEmpty)
    let drafts = other.drafts(of: "quebrada", in: folder).drafts
    #expect(drafts == begun.drafts)
  }

  @Test("takes no text away that another window typed into the same form meanwhile")
  func sameForm() throws {
    let sandbox = try Sandbox()
    let key = DraftKey(mesa: "quebrada", purpose: .note(item: nil))
    func checkpoint(_ text: String?) -> Checkpoint {
      Checkpoint(drafts: text.map { [key: Draft([$0])] } ?? [:])
    }
    func kept() -> [String] {
      var file = DraftFile(PrivateFile(sandbox.folder + "/borradores.conf"))
      return file.read().drafts[key]?.values ?? []
    }
    var first = DraftFile(PrivateFile(sandbox.folder + "/borradores.conf"))
    var second = first
    _ = first.read()
    _ = second.read()
    for text in ["B", "BB"] { _ = second.write(checkpoint(text)) }
    for text in ["A", "AA"] { _ = first.write(checkpoint(text)) }
    #expect(kept() == ["AA"])
    // Saved in the first window: what the second one typed is the draft then.
    _ = first.write(checkpoint(nil))
    #expect(kept() == ["BB"])
    // And stays so whatever else the first one keeps.
    _ = first.write(checkpoint("C"))
    _ = first.write(checkpoint(nil))
    #expect(kept() == ["BB"])
    _ = second.write(checkpoint(nil))
    #expect(kept() == [])
  }

  @Test("writes through nothing that stands in a file's place", arguments: [true, false])
  func strange(isLink: Bool) throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let name = sandbox.library + "/quebrada/borradores.conf"
    let target = sandbox.folder + "/ajeno"
    try Data("ajeno".utf8).write(to: URL(fileURLWithPath: target))
    if isLink { symlink(target, name) } else { mkfifo(name, 0o600) }
    var file = CheckpointFile(libraryRoot: sandbox.library)
    _ = file.read()
    _ = file.drafts(of: "quebrada", in: MesaFolder(sandbox.library + "/quebrada"))
    // The library's own file takes it instead.
    let failure = file.write(Self.checkpoint("privado"))
    #expect(failure == nil)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "ajeno")
    var other = CheckpointFile(libraryRoot: sandbox.library)
    let kept = other.read()
    #expect(kept.drafts == Self.checkpoint("privado").drafts)
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
      Draft(["a", "b"], basis: ["a", ""], focus: 1), Draft(["a"], focus: 1),
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
