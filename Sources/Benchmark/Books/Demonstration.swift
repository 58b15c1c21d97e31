import Content
import Dialogue
import Notation

extension Ground {
  /// A library with the demonstration's mesa, written by the product itself.
  func demonstration() throws -> Shelf {
    let commands = try Self.commands()
    let shelf = Shelf(
      library: folder + "/demonstration", mesa: "quebrada-honda-2026", folios: commands.count)
    if Files.exists(shelf.library) { return shelf }
    try Files.makeFolder(shelf.library)
    let script = folder + "/demonstration.jsonl"
    let writer = try Files.Writer(script)
    for command in commands { try writer.write(CommandNotation.write(command) + [0x0A]) }
    try writer.finish()
    var run = product.order(["aplicar", shelf.mesa], library: shelf.library)
    run.input = script
    try run.run()
    return shelf
  }

  private static func commands() throws -> [Command] {
    let bytes = EmbeddedContent.file("demo/quebrada-honda.jsonl") ?? []
    return try bytes.split(separator: 0x0A).map { line in
      try JSONReader.read(line) { reader throws(NotationError) in
        let fields = try reader.fields("at", "by", "command")
        var command = try fields.reader(at: "command")
        return try CommandNotation.read(from: &command)
      }
    }
  }
}
