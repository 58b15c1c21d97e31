import Dialogue
import Foundation
import Ledger
import PlainIdentities
import Testing

@testable import Registry

@Suite("A mesa with a problem")
struct MesaProblemTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func only() throws -> MesaSummary {
    let summaries = try Samples.library(scratch).summaries()
    try #require(summaries.count == 1)
    return summaries[0]
  }

  @Test("is listed up to the damaged folio, and whole again once repaired")
  func damaged() throws {
    let notes = (1...4).map { Command.addNote(text: "nota \($0)", item: nil) }
    try Samples.make("a", name: "Quebrada", notes, in: scratch)
    let sound = try scratch.read(scratch.book("a"))
    let text = String(decoding: sound, as: UTF8.self)
    try scratch.write(
      Data(text.replacingOccurrences(of: "nota 2", with: "nota 9").utf8), to: scratch.book("a"))
    for _ in 0..<2 {
      let summary = try only()
      #expect(summary.problem == .damaged(folio: 3))
      #expect(summary.folios == 2)
      #expect(summary.name == "Quebrada")
    }
    try scratch.write(sound, to: scratch.book("a"))
    #expect(try only().problem == nil)
    #expect(try only().folios == 5)
  }

  @Test("may be an empty book, named after its folder")
  func empty() throws {
    try Samples.make("a", name: "Quebrada", in: scratch)
    try scratch.write(Data(), to: scratch.book("a"))
    try FileManager.default.removeItem(atPath: scratch.path + "/a/libro.cabeza")
    let summary = try only()
    #expect(summary.problem == .empty)
    #expect(summary.name == "a")
    #expect(summary.lastAt.milliseconds > 0)
  }

  @Test("may be a book that is gone, of which the side file speaks")
  func gone() throws {
    try Samples.make("a", name: "Quebrada", in: scratch)
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/otra cosa", withIntermediateDirectories: true)
    try FileManager.default.removeItem(atPath: scratch.book("a"))
    let summary = try only()
    #expect(summary.id == "a")
    #expect(summary.problem == .unreadable(.missing(scratch.path + "/a")))
  }

  @Test("may be a copy of another mesa")
  func copied() throws {
    try Samples.make("a", name: "Quebrada", in: scratch)
    try FileManager.default.moveItem(
      atPath: scratch.path + "/a", toPath: scratch.path + "/a (copia)")
    let summary = try only()
    #expect(summary.id == "a (copia)")
    #expect(summary.problem == .foreign(id: "a"))
    #expect(summary.name == "Quebrada")
  }

  @Test("may have something else in place of its book")
  func notABook() throws {
    try Samples.make("a", in: scratch)
    let files = FileManager.default
    let book = scratch.book("a")
    let folder = scratch.path + "/a"
    try files.removeItem(atPath: book)
    try files.createSymbolicLink(atPath: book, withDestinationPath: "/etc/hostname")
    #expect(try only().problem == .unreadable(.notABook(folder + "/libro.jsonl", .symbolicLink)))
    try files.removeItem(atPath: book)
    try files.createDirectory(atPath: book, withIntermediateDirectories: false)
    #expect(try only().problem == .unreadable(.notABook(folder + "/libro.jsonl", .folder)))
    try files.removeItem(atPath: book)
    mkfifo(book, 0o600)
    #expect(try only().problem == .unreadable(.notABook(folder + "/libro.jsonl", .pipe)))
  }

  @Test("may be closed to the reader")
  func unreadable() throws {
    try Samples.make("a", in: scratch)
    Nobody.own(scratch.path, mode: 0o700)
    Nobody.own(scratch.path + "/a", mode: 0o700)
    Nobody.own(scratch.book("a"), mode: 0)
    let wasPossible = try Nobody.run {
      let problem = try only().problem
      #expect(problem == .unreadable(.system(.open, .noPermission, path: scratch.book("a"))))
    }
    try #require(wasPossible)
  }

  @Test("does not hide the others")
  func others() throws {
    for id in ["a", "b", "c"] { try Samples.make(id, in: scratch) }
    try scratch.write(Data("no es un libro\n".utf8), to: scratch.book("b"))
    let summaries = try Samples.library(scratch).summaries()
    #expect(Set(summaries.map(\.id)) == ["a", "b", "c"])
    #expect(summaries.filter { $0.problem != nil }.map(\.id) == ["b"])
  }
}
