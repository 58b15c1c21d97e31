import Notation
import Testing

@testable import Ledger

@Suite("The SHA-256 of bytes")
struct DigestTests {
  @Test(
    "is that of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, digest: String) {
    #expect(Digest.sha256(of: Array(text.utf8)).description == digest)
  }

  @Test("is that of a million letters")
  func long() {
    #expect(
      Digest.sha256(of: Array(repeating: UInt8(ascii: "a"), count: 1_000_000)).description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("of a part is that of the part alone", arguments: [0, 1, 55, 56, 63, 64, 65, 333])
  func part(count: Int) {
    let bytes = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let part = bytes[7..<(7 + count)]
    #expect(Digest.sha256(of: part) == Digest.sha256(of: Array(part)))
  }
}
