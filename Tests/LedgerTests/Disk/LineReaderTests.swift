import Notation
import Testing

@testable import Ledger

@Suite("Lines of a file")
struct LineReaderTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  private func lines(of bytes: [UInt8], from offset: Int = 0, chunk: Int) throws -> [String?] {
    let path = scratch.path + "/file"
    try Disk.write(bytes, to: path)
    let file = try Descriptor(opening: path, flags: OpenFlags.reading, through: .live)
    var reader = LineReader(file, from: offset, chunk: chunk)
    var lines: [String?] = []
    var end = offset
    while let line = try reader.next() {
      #expect(line.start == end)
      end = line.start + line.count + (line.hasLineFeed ? 1 : 0)
      lines.append(
        line.bytes.map { String(decoding: $0, as: UTF8.self) + (line.hasLineFeed ? "\n" : "") })
    }
    #expect(end == max(offset, bytes.count))
    return lines
  }

  @Test("come whole through a buffer of any size")
  func anyBuffer() throws {
    let text = "una\n\nlínea larga de verdad\nx\nsin final"
    let expected = ["una\n", "\n", "línea larga de verdad\n", "x\n", "sin final"]
    for chunk in 1...60 {
      #expect(try lines(of: Array(text.utf8), chunk: chunk) == expected, "\(chunk)")
    }
    #expect(try lines(of: Array(text.utf8), from: 5, chunk: 7) == Array(expected.dropFirst(2)))
    #expect(try lines(of: [], chunk: 8) == [])
    #expect(try lines(of: [0x0A], chunk: 8) == ["\n"])
  }

  @Test("beyond the limit are stepped over without being held")
  func tooLong() throws {
    let long = [UInt8](repeating: 0x61, count: JSONReader.maximumLength + 1)
    let bytes = Array("a\n".utf8) + long + Array("\nb\n".utf8) + long
    #expect(try lines(of: bytes, chunk: 1 << 16) == ["a\n", nil, "b\n", nil])
    let longest = Array(long.dropLast())
    #expect(
      try lines(of: longest + [0x0A], chunk: 1 << 16)
        == [String(decoding: longest, as: UTF8.self) + "\n"])
  }
}
