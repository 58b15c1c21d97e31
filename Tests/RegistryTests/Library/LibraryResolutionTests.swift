import Foundation
import Ledger
import Testing

@testable import Registry

@Suite("Which mesa a person means")
struct LibraryResolutionTests {
  private let scratch: Scratch
  private let library: Library

  init() throws {
    scratch = try Scratch()
    for (id, name) in [
      ("quebrada-honda-2026", "Quebrada Honda"), ("quebrada-seca-2026", "Quebrada Seca"),
      ("nunoa-2026", "Ñuñoa: agua y tierra"), ("agua-2026", "Comunidad del Agua"),
      ("agua-2026-2", "Agua Blanca"), ("lima-2025", "Puerto"),
    ] {
      try Samples.make(id, name: name, in: scratch)
    }
    library = try Samples.library(scratch)
  }

  @Test(
    "is the identity, the only beginning of one, or the only part of identity or name",
    arguments: [
      ("quebrada-honda-2026", "quebrada-honda-2026"), ("agua-2026", "agua-2026"),
      ("  Agua-2026 ", "agua-2026"), ("quebrada-h", "quebrada-honda-2026"),
      ("QUEBRADA-S", "quebrada-seca-2026"), ("n", "nunoa-2026"), ("honda", "quebrada-honda-2026"),
      ("Quebrada Honda", "quebrada-honda-2026"), ("ÑUÑOA", "nunoa-2026"), ("tierra", "nunoa-2026"),
      ("blanca", "agua-2026-2"), ("puerto", "lima-2025"), ("2025", "lima-2025"),
    ])
  func found(query: String, id: String) throws {
    #expect(try library.resolve(query) == id)
  }

  @Test(
    "is not guessed where several match",
    arguments: [
      ("quebrada", ["quebrada-honda-2026", "quebrada-seca-2026"]),
      ("agua", ["agua-2026", "agua-2026-2"]),
      ("Quebrada ", ["quebrada-honda-2026", "quebrada-seca-2026"]),
    ])
  func ambiguous(query: String, matches: [String]) {
    #expect(throws: LibraryError.ambiguous(query, matches: matches)) { try library.resolve(query) }
  }

  @Test(
    "is suggested where none matches",
    arguments: [
      ("qebrada-hnda", ["quebrada-honda-2026", "quebrada-seca-2026"]), ("lmia", ["lima-2025"]),
      ("puetro", ["lima-2025"]), ("xyzzy", []), ("../agua-2026", ["agua-2026"]),
      ("comunidad del agua y", ["agua-2026"]), ("/", []),
    ])
  func unknown(query: String, nearest: [String]) {
    #expect(throws: LibraryError.unknownMesa(query, nearest: nearest)) {
      try library.resolve(query)
    }
  }

  @Test("is none for a blank query, and none in an empty library")
  func blank() throws {
    #expect(
      throws: LibraryError.unknownMesa(
        " ", nearest: ["agua-2026", "agua-2026-2", "lima-2025"])
    ) { try library.resolve(" ") }
    let empty = try Library(root: scratch.path + "/none", handbook: Samples.handbook)
    #expect(throws: LibraryError.unknownMesa("a", nearest: [])) { try empty.resolve("a") }
  }

  @Test("is confirmed by the book where the index names it otherwise")
  func forged() throws {
    let index = SummaryIndex(path: scratch.index, fingerprint: Samples.handbook.fingerprint)
    _ = try library.summaries()
    let row = try #require(index.load(expecting: 6).rows["lima-2025"])
    // By a hand that makes the checksum right as well.
    #expect(index.save([row.renamed("Rosario")], without: []))
    let other = try Samples.library(scratch)
    #expect(throws: LibraryError.unknownMesa("rosario", nearest: [])) {
      try other.resolve("rosario")
    }
    #expect(try other.resolve("puerto") == "lima-2025")
    #expect(index.load(expecting: 6).rows["lima-2025"]?.summary.name == "Puerto")
  }

  @Test("is not that of a book in a folder that was copied or renamed")
  func confirmed() throws {
    try FileManager.default.copyItem(
      atPath: scratch.path + "/agua-2026", toPath: scratch.path + "/copia")
    let copy = try Book.open(scratch.path + "/copia", for: .reading)
    let own = try Book.open(scratch.path + "/agua-2026", for: .reading)
    try library.confirm(own, of: "agua-2026")
    #expect(throws: LibraryError.foreign(folder: "copia", mesa: "agua-2026")) {
      try library.confirm(copy, of: "copia")
    }
  }
}
