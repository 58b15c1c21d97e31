import Dialogue
import Foundation
import MesaSamples
import Notation

/// A library with one mesa in which every text is marked, and what an outlet shows of it.
final class MarkedBook {
  static let id = "quebrada-honda"

  let mesa: MarkedMesa
  let sandbox: Sandbox

  init() throws {
    var mesa = try MarkedMesa(.dialogueForm)
    // The one that is printed: another went to signature, whose document lies nowhere.
    try mesa.draftAnotherActa()
    self.mesa = mesa
    sandbox = try Sandbox()
    let folder = sandbox.library + "/" + Self.id
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Self.book(of: mesa).write(to: URL(fileURLWithPath: folder + "/libro.jsonl"))
  }

  private static func book(of mesa: MarkedMesa) -> Data {
    var previous = Digest.none
    var bytes: [UInt8] = []
    for folio in mesa.written.chronicle.folios {
      let line = FolioNotation.write(folio, previous: previous)
      bytes += line + [0x0A]
      previous = .sha256(of: line)
    }
    return Data(bytes)
  }

  /// The places whose words come out where this is typed, also within archives and pages.
  func places(typing arguments: [String], as format: String) throws -> Set<String> {
    let file = sandbox.folder + "/salida." + format
    // Through a file: what is no text would not come out of a stream whole.
    let run = try sandbox.run(
      "/bin/sh", ["-c", #""$0" "$@" > \#(file)"#, Sandbox.program] + arguments)
    return mesa.places(in: try text(of: file, format) + run.errors)
  }

  /// The places whose words stand in a file of the library.
  func places(inFile name: String) throws -> Set<String> {
    let data = try Data(contentsOf: URL(fileURLWithPath: sandbox.library + "/" + name))
    return mesa.places(in: String(decoding: data, as: UTF8.self))
  }

  private func text(of file: String, _ format: String) throws -> String {
    switch format {
    case "docx", "odt": try sandbox.run("/usr/bin/unzip", ["-p", file]).output
    case "pdf": try sandbox.run("/usr/bin/pdftotext", [file, "-"]).output
    default:
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }
  }

  /// Whether the tools are there that read what a format holds.
  static func canRead(_ format: String) -> Bool {
    let tools = ["docx": "unzip", "odt": "unzip", "pdf": "pdftotext"]
    return tools[format].map { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }
      ?? true
  }
}
