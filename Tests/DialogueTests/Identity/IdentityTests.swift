import PlainIdentities
import Testing

@testable import Dialogue

@Suite("Identities")
struct IdentityTests {
  @Test(
    "are written and read again, by their run and serial number",
    arguments: [
      (0, 1, "1"), (1, 1, "00000001-1"), (0xFF_FFFF_FFFF, 16_777_215, "zzzzzzzz-16777215"),
      (0x12_3456_789A, 40, "28t5cy4t-40"),
    ])
  func written(bits: UInt64, serial: Int, text: String) {
    let identity = Identity(origin: Origin(bits: bits), serial: serial)
    #expect(identity.description == text)
    #expect(Identity(text) == identity)
    #expect(identity.serial == serial && identity.origin.bits == bits)
  }

  @Test("of any run are told apart from each other, whatever their bits")
  func digits() {
    for bit in 0..<40 {
      let origin = Origin(bits: 1 << bit)
      #expect(Identity("\(origin)-1")?.origin == origin)
    }
    #expect(Origin(bits: 1 << 40) == .unsaid)
  }

  @Test(
    "are not read where anything is odd",
    arguments: [
      "", "-1", "0", "01", "00000001-0", "00000001-01", "0000000i-1", "0000000u-1", "0000001-1",
      "000000001-1", "00000001-", "00000001-16777216", "00000001-1 ", "0000000A-1", "+1", "1-1",
      "00000001-1-1", "999999999",
    ])
  func odd(text: String) {
    #expect(Identity(text) == nil)
  }

  @Test("stand in the order in which a book gave them")
  func order() {
    let (one, other) = (Origin(bits: 9), Origin(bits: 2))
    let given = [
      RecordID(origin: one, serial: 1), RecordID(origin: other, serial: 2),
      RecordID(origin: one, serial: 3),
    ]
    #expect(given.shuffled().sorted() == given)
  }

  @Test("said by their serial number alone are those of the run that gave it")
  func whole() {
    var serials = Serials()
    for (run, serial) in [(3, 1), (3, 2), (8, 3), (3, 4)] {
      serials.take(Identity(origin: Origin(bits: UInt64(run)), serial: serial))
    }
    #expect(serials.highest == 4)
    for (serial, run) in [(1, 3), (2, 3), (3, 8), (4, 3)] {
      let said = Identity(origin: .unsaid, serial: serial)
      #expect(serials.whole(said) == Identity(origin: Origin(bits: UInt64(run)), serial: serial))
    }
    let never = Identity(origin: .unsaid, serial: 5)
    #expect(serials.whole(never) == never)
  }
}
