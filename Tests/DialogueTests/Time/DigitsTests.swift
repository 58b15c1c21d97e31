import Testing

@testable import Dialogue

@Suite("Digits")
struct DigitsTests {
  @Test(
    "write a number with leading zeros", arguments: [(7, 2, "07"), (123, 2, "123"), (0, 4, "0000")])
  func padded(value: Int, width: Int, expected: String) {
    #expect(Digits.padded(value, to: width) == expected)
  }

  @Test(
    "are read as a number",
    arguments: [("0", 0), ("0042", 42), ("", nil), ("4 ", nil), ("-1", nil)])
  func number(text: String, expected: Int?) {
    #expect(Digits.number(Array(text.utf8)) == expected)
  }
}
