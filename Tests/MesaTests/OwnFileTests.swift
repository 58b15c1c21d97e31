import Foundation
import Glibc
import Testing

@testable import mesa

@Suite("A file that somebody wrote")
struct OwnFileTests {
  private func bytes(_ write: (String) throws -> Void, limit: Int) throws -> Result<
    [UInt8], InputFailure
  > {
    let sandbox = try Sandbox()
    let path = sandbox.folder + "/archivo"
    try write(path)
    return OwnFile.bytes(of: path, limit: limit)
  }

  @Test("is read whole up to its limit, and beyond it not at all")
  func limit() throws {
    let content = Data(repeating: 0x61, count: 3 << 20)
    func write(_ path: String) throws { try content.write(to: URL(fileURLWithPath: path)) }
    #expect(try bytes(write, limit: 3 << 20).get().count == 3 << 20)
    #expect(throws: InputFailure(code: EFBIG)) {
      try bytes(write, limit: (3 << 20) - 1).get()
    }
  }

  @Test("that is a pipe nobody writes into holds nobody, and one that is not there is told")
  func pipe() throws {
    #expect(try bytes({ mkfifo($0, 0o600) }, limit: 9).get().isEmpty)
    #expect(throws: InputFailure(code: ENOENT)) { try bytes({ _ in }, limit: 9).get() }
  }
}
