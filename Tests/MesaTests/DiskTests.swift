import Foundation
import Testing

@testable import mesa

@Suite("A disk that is not as it was")
struct DiskTests {
  /// Mounts a disk of 256 KiB at the library, with its mesas, runs `script` there, and gives what was
  /// written on both streams; `$M` is the program, `$L` the library.
  private func onDisk(_ sandbox: borrowing Sandbox, _ script: String) throws -> String {
    let preparation =
      "L=\"$1\"; M=\"$2\"; cp -r \"$L\" \"$L.copia\"; mount -t tmpfs -o size=256k tmpfs \"$L\"; "
      + "cp -r \"$L.copia/.\" \"$L\"; exec 2>&1; "
    let run = try sandbox.run(
      "/usr/bin/unshare",
      ["-m", "/bin/sh", "-c", preparation + script, "sh", sandbox.library, Sandbox.program])
    return run.output
  }

  @Test("and takes no writing is told as such, and read", .enabled(if: FailedWriteTests.mayMount))
  func readOnly() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let script =
      "mount -o remount,ro \"$L\"; for o in lista verificar 'ver quebrada'; do $M $o; "
      + "echo \"$?\"; done; $M anotar quebrada x; echo \"$?\""
    let output = try onDisk(sandbox, script)
    let sentence = "El disco de «\(sandbox.library)» es de solo lectura"
    #expect(output.components(separatedBy: sentence).count == 3, "\(output)")
    #expect(output.contains("1 folio, íntegro") && output.contains("Quebrada Honda"))
    #expect(output.contains("El disco donde está este libro es de solo lectura"))
    #expect(output.components(separatedBy: "\n0\n").count == 4 && output.hasSuffix("\n1\n"))
  }

  @Test(
    "and is full is told as such; what is there is whole", .enabled(if: FailedWriteTests.mayMount))
  func full() throws {
    let sandbox = try Sandbox()
    try sandbox.quebrada()
    let script =
      "head -c 300000 /dev/zero > \"$L/lleno\"; T=$(head -c 5000 /dev/zero | tr '\\0' "
      + "x); "
      + "$M anotar quebrada $T; $M anotar quebrada $T; $M nueva Otra --id otra; $M lista; $M "
      + "verificar"
    let output = try onDisk(sandbox, script)
    #expect(output.contains("el disco está lleno; libere espacio"), "\(output)")
    #expect(!output.contains("alterad") && output.contains("íntegro"), "\(output)")
  }

  static let subcommands = [
    ["lista"], ["verificar"], ["vencimientos"], ["ver", "quebrada"], ["anotar", "quebrada", "x"],
    ["verificar", "--codigo", "0123456789ab"], ["verificar", "quebrada"],
  ]

  @Test("and is gone with its folder is no empty library", arguments: subcommands)
  func gone(words: [String]) throws {
    let sandbox = try Sandbox()
    let root = sandbox.folder + "/media/usb/mesas"
    let run = try sandbox.mesa(words, environment: ["MESA_HOME": root])
    #expect(run.code == 1)
    #expect(run.errors.contains("No existe la carpeta «\(root)»"), "\(run.errors)")
    #expect(run.errors.contains("conéctelo") && run.output.isEmpty)
  }

  @Test("and is gone where only the library is missing is hinted at")
  func goneBelow() throws {
    let sandbox = try Sandbox()
    for subcommand in ["lista", "verificar", "vencimientos"] {
      let run = try sandbox.mesa(subcommand)
      #expect(run.code == 0)
      #expect((run.output + run.errors).contains("en un disco externo"), "\(run.output)")
    }
    #expect(try sandbox.mesa("ver", "quebrada").errors.contains("conéctelo"))
  }

  @Test("does not keep a first library from being made, nor the usual place from being empty")
  func firstRun() throws {
    let sandbox = try Sandbox()
    let usual = try sandbox.mesa(["lista"], environment: ["MESA_HOME": nil])
    #expect(usual.code == 0 && usual.output.contains("Aún no hay mesas"), "\(usual.errors)")
    let root = sandbox.folder + "/a/b/c"
    #expect(try sandbox.mesa("nueva", "Otra", "--biblioteca", root).code == 0)
    #expect(try sandbox.mesa("lista", "--biblioteca", root).output.contains("Otra"))
  }
}
