import Glibc

/// Programs of this package, which lie beside the tests that were built with them.
public enum BuiltProgram {
  /// The path of an executable target that the test target depends on.
  public static func path(_ name: String) -> String {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
    let tests = String(
      decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return tests.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
  }
}
