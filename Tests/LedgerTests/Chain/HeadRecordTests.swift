import Notation
import Testing

@testable import Ledger

@Suite("The side file")
struct HeadRecordTests {
  let record = HeadRecord(folios: 17, head: Digest.sha256(of: Array("x".utf8)))

  @Test("has the form that the article gives, always of one size")
  func form() {
    let lines = String(decoding: record.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines == [
        "folio 0000000017",
        "sha256 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881",
        "check \(Digest.sha256(of: Array(record.bytes.prefix(89))))",
      ])
    #expect(record.bytes.count == HeadRecord.size)
    #expect(HeadRecord(folios: 9_999_999_999, head: .none).bytes.count == HeadRecord.size)
  }

  @Test("reads as it was written")
  func roundTrip() {
    #expect(HeadRecord(record.bytes) == record)
  }

  @Test("of no folio at all is none: a book without folios has no side file")
  func noFolio() {
    #expect(HeadRecord(HeadRecord(folios: 0, head: .none).bytes) == nil)
  }

  @Test("is known as torn when it is cut, or one bit of it is another")
  func torn() {
    let bytes = record.bytes
    for index in bytes.indices {
      #expect(HeadRecord(Array(bytes[..<index])) == nil)
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << bit
        #expect(HeadRecord(changed) == nil, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test("is known as torn when a new one was written over half of an old one")
  func halves() {
    let old = HeadRecord(folios: 16, head: Digest.sha256(of: Array("y".utf8))).bytes
    for count in 16..<(HeadRecord.size - 1) {
      #expect(HeadRecord(Array(record.bytes.prefix(count) + old.dropFirst(count))) == nil)
    }
  }
}
