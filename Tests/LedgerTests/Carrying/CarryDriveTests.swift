import Glibc
import Testing

@testable import Ledger

@Suite("Drives of memory sticks")
struct CarryDriveTests {
  let laptop: Laptop

  init() throws { laptop = try Laptop() }

  @Test("that take few characters and keep no modes get files under plainer names")
  func plainDrive() throws {
    try laptop.attach("rara", as: "plano.a?b")
    var drive = Syscalls.live
    let stick = laptop.stick
    drive.open = { folder, name, flags, mode in
      name.contains("?") && folder != Syscalls.workingFolder && Self.isBelow(stick, folder)
        ? -Int(EINVAL) : Syscalls.live.open(folder, name, flags, mode)
    }
    drive.lock = { _, _ in -Int(ENOLCK) }
    drive.inspectPath = { folder, name, status in
      let answer = Syscalls.live.inspectPath(folder, name, &status)
      status.mode = 0o755
      return answer
    }
    let carried = try Carrying.carry(laptop.mesa, to: stick, through: drive)
    #expect(carried.isWhole && !carried.isPrivate)
    #expect(Scratch.names(in: laptop.copy + "/adjuntos").contains { $0.hasSuffix(".a_b") })
    #expect(try Carrying.carry(laptop.mesa, to: stick, through: drive).files.isEmpty)
    let brought = try Carrying.bring(stick, into: laptop.other)
    #expect(brought.isWhole)
    #expect(
      Scratch.names(in: laptop.other + "/" + Laptop.id + "/adjuntos")
        == Scratch.names(in: laptop.mesa + "/adjuntos"))
  }

  @Test("that give back other bytes than were written are found out, and keep no copy")
  func badDrive() throws {
    let stick = laptop.stick
    for name in ["libro.jsonl", "resumen.md"] {
      var drive = Syscalls.live
      drive.read = { file, buffer, offset in
        let count = Syscalls.live.read(file, buffer, offset)
        let path = Self.path(of: file)
        if count > 9, path.hasPrefix(stick), path.hasSuffix(name + ".nuevo") { buffer[9] ^= 1 }
        return count
      }
      let error = refusal {
        _ = try Carrying.carry(laptop.mesa, to: stick, through: drive)
      }
      guard case .notAsWritten? = error else {
        Issue.record("\(name): \(String(describing: error))")
        continue
      }
      #expect(Scratch.names(in: stick) == [])
    }
  }

  private static func isBelow(_ path: String, _ folder: Int32) -> Bool {
    Self.path(of: folder).hasPrefix(path)
  }

  private static func path(of file: Int32) -> String {
    var place = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/fd/\(file)", &place, place.count)
    return String(
      decoding: place.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
