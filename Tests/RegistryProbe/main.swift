import Dialogue
import Registry

/// Lists a library over and over, as another process would: `RegistryProbe <root> <times>`.
let arguments = CommandLine.arguments
guard arguments.count == 3, let times = Int(arguments[2]) else { fatalError("root and times") }
for _ in 0..<times {
  let library = try Library(root: arguments[1], handbook: Handbook([]))
  print(try library.summaries().map(\.id).joined(separator: " "))
}
