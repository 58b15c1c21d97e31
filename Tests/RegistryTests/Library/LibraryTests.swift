import Dialogue
import Foundation
import Ledger
import PlainIdentities
import Testing

@testable import Registry

@Suite("The library")
struct LibraryTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func ids() throws -> [String] { try Samples.library(scratch).summaries().map(\.id) }

  @Test("is empty where there is no folder yet, and makes none")
  func missing() throws {
    let root = scratch.path + "/none"
    #expect(try Library(root: root, handbook: Samples.handbook).summaries() == [])
    #expect(!FileManager.default.fileExists(atPath: root))
  }

  @Test("cannot be a file")
  func file() throws {
    let path = scratch.path + "/file"
    try scratch.write(Data(), to: path)
    #expect(throws: LibraryError.notAFolder(path)) {
      try Library(root: path, handbook: Samples.handbook)
    }
  }

  @Test("sums up a mesa")
  func summary() throws {
    try Samples.make(
      "quebrada-honda-2026", name: "Quebrada Honda", at: 5,
      [
        .setCircumstance(.violence, present: true), .markItem("phase-0.a", .done, reason: ""),
        .openSession(date: Samples.date, place: ""), .closeSession,
        .openSession(date: CalendarDate(dayNumber: 20_786), place: "Colegio"),
      ], in: scratch)
    let expected = MesaSummary(
      id: "quebrada-honda-2026", name: "Quebrada Honda", code: "C-1", place: "Challhuahuacho",
      mechanism: .mediatedTable, moment: .beginning, phase: .preliminary, settled: 1, total: 3,
      lastSession: .init(number: 2, date: CalendarDate(dayNumber: 20_786)), isSessionOpen: true,
      lastAt: Samples.instant(10), folios: 6, problem: nil)
    #expect(try Samples.library(scratch).summaries() == [expected])
    #expect(try Samples.library(scratch).summaries() == [expected], "from the index")
  }

  @Test("lists the newest activity first, and equals by identity")
  func order() throws {
    for (id, minute) in [("a", 1), ("c", 9), ("b", 9), ("d", 5)] {
      try Samples.make(id, at: minute, in: scratch)
    }
    #expect(try ids() == ["b", "c", "d", "a"])
    try Samples.note(on: "a", at: 20, in: scratch)
    #expect(try ids() == ["a", "b", "c", "d"])
  }

  @Test("passes over what is no mesa")
  func others() throws {
    try Samples.make("a", in: scratch)
    let files = FileManager.default
    try files.createDirectory(
      atPath: scratch.path + "/without-book", withIntermediateDirectories: true)
    try files.copyItem(atPath: scratch.path + "/a", toPath: scratch.path + "/.hidden")
    try scratch.write(Data("x".utf8), to: scratch.path + "/notas.txt")
    #expect(try ids() == ["a"])
  }

  @Test("reads again the books that changed, and those alone")
  func stale() throws {
    for id in ["a", "b"] { try Samples.make(id, in: scratch) }
    let library = try Samples.library(scratch)
    #expect(try library.summaries().map(\.folios) == [1, 1])
    #expect(library.booksRead == 2)
    try Samples.note(on: "b", at: 1, in: scratch)
    let other = try Samples.library(scratch)
    #expect(try other.summaries().map(\.folios) == [2, 1])
    #expect(other.booksRead == 1)
    #expect(try other.summaries().map(\.folios) == [2, 1])
    #expect(other.booksRead == 1)
    #expect(try library.summaries().map(\.folios) == [2, 1], "the library that was open")
    #expect(library.booksRead == 3)
  }

  @Test("notices a book that was replaced by one of the same size")
  func replaced() throws {
    try Samples.make("a", name: "uno", in: scratch)
    #expect(try Samples.library(scratch).summaries().map(\.name) == ["uno"])
    let times = try FileManager.default.attributesOfItem(atPath: scratch.book("a"))
    try FileManager.default.removeItem(atPath: scratch.path + "/a")
    try Samples.make("a", name: "dos", in: scratch)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(times[.modificationDate])], ofItemAtPath: scratch.book("a"))
    #expect(try Samples.library(scratch).summaries().map(\.name) == ["dos"])
  }

  @Test("counts anew with another handbook")
  func otherHandbook() throws {
    try Samples.make("a", [.markItem("phase-0.a", .done, reason: "")], in: scratch)
    #expect(try Samples.library(scratch).summaries().map(\.total) == [2])
    let shorter = Handbook([
      Checklist(
        id: .phase(.preliminary),
        items: [ChecklistItem(id: "phase-0.a", conditions: [.always])])
    ])
    #expect(try Library(root: scratch.path, handbook: shorter).summaries().map(\.total) == [1])
    #expect(try Samples.library(scratch).summaries().map(\.total) == [2])
  }

  @Test("forgets a mesa whose folder is gone")
  func gone() throws {
    for id in ["a", "b"] { try Samples.make(id, in: scratch) }
    let library = try Samples.library(scratch)
    #expect(try library.summaries().count == 2)
    try FileManager.default.removeItem(atPath: scratch.path + "/a")
    #expect(try library.summaries().map(\.id) == ["b"])
    let rows = try Database(scratch.index, creates: false).prepare("SELECT id FROM mesa")
    #expect(try rows.step() && rows.text(0) == "b")
    #expect(try !rows.step())
    try FileManager.default.removeItem(atPath: scratch.path + "/b")
    #expect(try library.summaries() == [])
  }

  @Test("knows whether a mesa exists, and where")
  func holds() throws {
    try Samples.make("a", in: scratch)
    let library = try Samples.library(scratch)
    #expect(try library.holds("a"))
    for id in ["b", "", ".", "..", "a/../a", "./a", "a\0"] {
      #expect(try !library.holds(id), "\(id)")
    }
    #expect(library.folder(of: "a") == scratch.path + "/a")
  }

  @Test("lists five thousand mesas, from the books and from the index")
  func many() throws {
    let count = 5_000
    for number in 0..<count { try Samples.make("m-\(number)", at: number, in: scratch) }
    let expected = (0..<count).reversed().map { "m-\($0)" }
    #expect(try ids() == expected)
    let library = try Samples.library(scratch)
    #expect(try library.summaries().map(\.id) == expected)
    #expect(library.booksRead == 0)
  }
}
