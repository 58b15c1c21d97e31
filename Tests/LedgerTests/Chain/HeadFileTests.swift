import Notation
import Testing

@testable import Ledger

@Suite("The side file as a witness")
struct HeadFileTests {
  private let head = Digest.sha256(of: Array("x".utf8))

  private func says(_ bytes: [UInt8], folios: Int = 12) -> Bool {
    bytes.withUnsafeBytes { HeadFile.says($0, folios: folios, head: head) }
  }

  @Test("says what was written in it, and nothing else")
  func says() {
    let bytes = HeadRecord(folios: 12, head: head).bytes
    #expect(bytes.count == HeadFile.size)
    #expect(says(bytes))
    #expect(!says(bytes, folios: 13))
    #expect(!says(HeadRecord(folios: 12, head: .none).bytes))
    #expect(!says([]))
    #expect(!says(bytes.dropLast() + []))
    #expect(!says(bytes + [0x0A]))
  }

  @Test("says nothing where a digit of number or digest is none", arguments: [6, 15, 24, 87])
  func digits(position: Int) {
    var bytes = HeadRecord(folios: 12, head: head).bytes
    bytes[position] = UInt8(ascii: "x")
    #expect(!says(bytes))
  }
}
