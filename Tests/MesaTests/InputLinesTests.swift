import Foundation
import Testing

@testable import mesa

@Suite("Lines of input")
struct InputLinesTests {
  private func lines(_ text: String) throws -> [InputLines.Line] {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    var input = InputLines(descriptor: pipe.fileHandleForReading.fileDescriptor)
    var lines: [InputLines.Line] = []
    while let line = try input.next() { lines.append(line) }
    return lines
  }

  @Test(
    "come one by one, with and without the last line feed",
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]),
      ("a\n\nb\n", ["a", "", "b"]), ("ñandú\n", ["ñandú"]),
    ])
  func split(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected.map { .bytes(Array($0.utf8)) })
  }

  @Test("are ready as soon as one is whole, or nothing more can come")
  func ready() throws {
    let pipe = Pipe()
    var input = InputLines(descriptor: pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("a\nb".utf8))
    #expect(!input.isReady)
    try input.fill()
    #expect(input.isReady)
    #expect(try input.next() == .bytes(Array("a".utf8)))
    #expect(!input.isReady)
    try pipe.fileHandleForWriting.close()
    try input.fill()
    #expect(input.isReady)
    #expect(try input.next() == .bytes(Array("b".utf8)))
    #expect(try input.next() == nil)
  }

  @Test("tell that reading failed")
  func failure() {
    var input = InputLines(descriptor: -1)
    #expect(throws: InputFailure(code: EBADF)) { try input.next() }
  }
}
