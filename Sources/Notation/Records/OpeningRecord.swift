import Dialogue

extension MesaOpening {
  func write(to json: inout JSONWriter) {
    json.member("format", format)
    json.member("product", product)
    json.member("id", id)
    json.member("caseFile") { caseFile.write(to: &$0) }
    if let since { json.member("since", since) }
    if let source { json.member("source") { source.write(to: &$0) } }
  }

  /// - Parameter isCommand: a command may leave format and product out; whoever carries it out
  ///   knows them.
  static func read(
    from reader: inout JSONReader, isCommand: Bool = false
  ) throws(NotationError) -> MesaOpening {
    let fields = try reader.fields(
      "format", "product", "id", "caseFile", "since", "source")
    var caseFile = try fields.reader(at: "caseFile")
    let format =
      isCommand
      ? try fields.optionalInteger("format") ?? currentFormat : try fields.integer("format")
    let product =
      isCommand ? try fields.optionalString("product") ?? "" : try fields.string("product")
    return MesaOpening(
      format: format, product: product, id: try fields.string("id"),
      caseFile: try CaseFile.read(from: &caseFile), since: try fields.optionalDate("since"),
      source: try fields.optional("source", ImportSource.read))
  }
}
