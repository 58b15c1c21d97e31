import Foundation
import Testing

/// The engine's functions are declared by hand: the compiler says whether as the engine does.
@Suite("Prototypes") struct PrototypesTests {
  private static let packages = ["pangocairo", "pangofc", "fontconfig"]
  private static let headersAreThere =
    (try? Tool.run("pkg-config", ["--exists"] + packages))?.status == 0
    || ProcessInfo.processInfo.environment["MESA_ALL_TOOLS"] == "1"

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/CPaper")

  private func compile(_ extra: [String]) throws -> Tool.Result {
    let flags = try Tool.run("pkg-config", ["--cflags"] + Self.packages).output
      .split { $0 == " " || $0 == "\n" }.map(String.init)
    return try Tool.run(
      "clang",
      ["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-DPAPER_AGAINST_HEADERS"] + flags + extra)
  }

  @Test(.enabled(if: headersAreThere && Tool.isInstalled("clang")))
  func `They agree with the engine's own headers`() throws {
    let files = ["engine.c", "press.c", "text.c"].map {
      Self.folder.appendingPathComponent($0).path
    }
    let result = try compile(["-I", Self.folder.appendingPathComponent("include").path] + files)
    #expect(result.status == 0, "\(result.said)")
  }

  @Test(.enabled(if: headersAreThere && Tool.isInstalled("clang")))
  func `One that does not agree would not compile`() throws {
    let wrong = "#include <pango/pango.h>\nint pango_layout_new(int);\n"
    try TemporaryFolder.with { folder in
      let file = folder.appendingPathComponent("wrong.c")
      try Data(wrong.utf8).write(to: file)
      #expect(try compile([file.path]).status != 0)
    }
  }
}
