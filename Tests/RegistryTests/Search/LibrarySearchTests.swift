import Dialogue
import Foundation
import Ledger
import PlainIdentities
import Testing

@testable import Registry

@Suite("A search over all mesas")
struct LibrarySearchTests {
  private let scratch: Scratch
  private var file: String { scratch.path + "/" + SearchIndex.name }

  init() throws {
    scratch = try Scratch()
    try Samples.make(
      "a", name: "Río Hondo",
      [
        .addParty(PartyDetails(name: "Comunidad de Yauli", kind: .community)),
        .addNote(text: "Rondas en secreto", item: nil),
      ], in: scratch)
    try Samples.make("b", name: "Rondas de Yauliyacu", at: 9, in: scratch)
  }

  private func search(
    _ text: String, for audience: Audience = .parties, most: Int = 50
  ) throws -> SearchFindings {
    let query = try #require(SearchQuery(text))
    return try Samples.library(scratch).search(query, for: audience, most: most)
  }

  private func told(_ findings: SearchFindings) -> [String] {
    findings.hits.map { "\($0.mesa) \($0.entry.place.kind) \($0.match)" }
  }

  @Test("finds whole words first, with their place and folio")
  func order() throws {
    let found = try search("yauli")
    #expect(told(found) == ["a party whole", "b case beginning"])
    #expect(found.hits[0].entry.folio == 2)
    #expect(found.hits[0].mesaName == "Río Hondo")
    #expect(found.total == 2)
    #expect(found.notice == nil)
    #expect(try search("yauli", most: 1).hits == Array(found.hits.prefix(1)))
    #expect(try search("yauli", most: 1).total == 2)
  }

  @Test("keeps what is private to who asks for all")
  func everything() throws {
    #expect(told(try search("rondas")) == ["b case whole"])
    #expect(told(try search("rondas", for: .mediator)) == ["b case whole", "a note whole"])
    #expect(!String(decoding: try scratch.read(file), as: UTF8.self).contains("secreto"))
  }

  @Test("reads a book once, and again when it changed")
  func fresh() throws {
    #expect(try search("comunidad").hits.count == 1)
    var read: [Int] = []
    let library = try Samples.library(scratch)
    let query = try #require(SearchQuery("comunidad"))
    _ = try library.search(query, for: .parties, most: 9) { done, count in
      read.append(count)
      return true
    }
    #expect(read == [])
    let book = try Book.open(scratch.path + "/b", for: .writing)
    try book.perform(
      .addParty(PartyDetails(name: "Comunidad nueva", kind: .community)), in: Samples.handbook,
      at: Samples.instant(20), by: "Rosa")
    #expect(told(try search("comunidad")) == ["b party whole", "a party whole"])
    try FileManager.default.removeItem(atPath: scratch.path + "/a")
    #expect(told(try search("comunidad")) == ["b party whole"])
  }

  @Test("stops where it is told to, and says so")
  func stopped() throws {
    let query = try #require(SearchQuery("yauli"))
    let found = try Samples.library(scratch).search(query, for: .parties, most: 9) { done, _ in
      done < 1
    }
    #expect(found.isStopped)
    #expect(try search("yauli").total == 2)
  }

  @Test("finds the same without an index, and names the mesa that it cannot read")
  func damaged() throws {
    let found = try search("yauli")
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    let slow = try search("yauli")
    #expect(slow.hits == found.hits)
    #expect(slow.notice == .unavailable)
    try scratch.write(Data("{}\n".utf8), to: scratch.book("b"))
    #expect(try search("yauli").troubled.map(\.id) == ["b"])
  }

  @Test("makes an index of another version, or of another hand, anew")
  func otherVersion() throws {
    let found = try search("yauli")
    for statement: StaticString in [
      "UPDATE version SET fingerprint = 1", "DROP TABLE entry", "CREATE TABLE more (x)",
      "CREATE TRIGGER t AFTER INSERT ON book BEGIN SELECT 1; END",
      "UPDATE entry SET text = 'Yauli de otros'", "UPDATE book SET id = 'z' WHERE id = 'a'",
      "DELETE FROM entry",
    ] {
      try Database(file, creates: false).execute(statement)
      let again = try search("yauli")
      #expect(again.hits == found.hits, "\(statement)")
      #expect(again.notice == .madeAnew, "\(statement)")
      #expect(try search("yauli").notice == nil, "\(statement)")
    }
  }

  @Test("is never wrong by an index that was cut off, and says that it was made anew")
  func cutInHalf() throws {
    let found = try search("yauli")
    let whole = try scratch.read(file)
    for part in 1..<12 {
      try scratch.write(whole.prefix(whole.count * part / 12), to: file)
      let again = try search("yauli")
      #expect(again.hits == found.hits)
      #expect(again.notice == .madeAnew)
    }
  }

  @Test("reads the books while another process holds the index")
  func locked() throws {
    let found = try search("yauli")
    let other = try Database(file, creates: false)
    try other.execute("BEGIN EXCLUSIVE")
    let slow = try search("yauli")
    #expect(slow.hits == found.hits)
    #expect(slow.notice == .unavailable)
    try other.execute("COMMIT")
    #expect(try search("yauli").notice == nil)
  }
}
