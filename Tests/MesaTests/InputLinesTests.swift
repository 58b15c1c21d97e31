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

  @Test("give up the one line that stops what goes on, and keep the others that were typed ahead")
  func taken() throws {
    let pipe = Pipe()
    var input = InputLines(descriptor: pipe.fileHandleForReading.fileDescriptor)
    try pipe.fileHandleForWriting.write(contentsOf: Data("1\n.\n.x\n.".utf8))
    try input.fill()
    #expect(input.takeOut { $0.elementsEqual(".".utf8) })
    #expect(!input.takeOut { $0.elementsEqual(".".utf8) }, "the last is no whole line yet")
    #expect(try input.next() == .bytes(Array("1".utf8)))
    #expect(try input.next() == .bytes(Array(".x".utf8)))
  }

  @Test("tell that reading failed")
  func failure() {
    var input = InputLines(descriptor: -1)
    #expect(throws: InputFailure(code: EBADF)) { try input.next() }
  }
}
