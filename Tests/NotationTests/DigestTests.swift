import Notation
import Testing

@Suite("A digest")
struct DigestTests {
  let text = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

  @Test("is written and read as 64 digits")
  func roundTrip() throws {
    let digest = try #require(Digest(text))
    #expect(digest.description == text)
    #expect(Digest.none.description == String(repeating: "0", count: 64))
    #expect(digest != .none)
  }

  @Test("gives and takes its 32 bytes")
  func bytes() throws {
    let digest = try #require(Digest(text))
    #expect(digest.withBytes { $0.first } == 0xE3)
    #expect(digest.withBytes { Digest(bytes: $0) } == digest)
  }

  @Test("differs wherever one digit differs")
  func equality() throws {
    let digest = try #require(Digest(text))
    for index in text.indices {
      var other = text
      other.replaceSubrange(index...index, with: text[index] == "0" ? "1" : "0")
      #expect(Digest(other) != digest)
    }
  }

  @Test("is nothing else than that")
  func refused() {
    for wrong in ["", "e3b0", text + "0", String(text.dropLast()), text.uppercased()] {
      #expect(Digest(wrong) == nil, "\(wrong)")
    }
    #expect(Digest("x" + text.dropFirst()) == nil)
  }

  @Test("takes at any place 16 bytes of the 256 and no other")
  func everyByte() {
    let digits = Array("0123456789abcdef".utf8)
    for place in [0, 1, 7, 8, 15, 16, 40, 63] {
      let taken = (UInt8.min...UInt8.max).filter { byte in
        var bytes = Array(text.utf8)
        bytes[place] = byte
        let digest = bytes.withUnsafeBufferPointer(Digest.init(hexadecimal:))
        return digest?.description.utf8.elementsEqual(bytes) ?? false
      }
      #expect(taken == digits, "at \(place)")
    }
  }
}
