/// Signatures as tables, for a format that can draw no line for the pen and no box for the thumb:
/// who signs, and two empty cells of some height.
enum SignatureTables {
  /// One table for each run of signatures whose labels are the same.
  static func of(_ signatures: [Signature]) -> [Table] {
    var tables: [Table] = []
    for signature in signatures {
      let columns = [
        Table.Column(""), Table.Column(signature.penLabel), Table.Column(signature.thumbLabel),
      ]
      if tables.last?.columns != columns { tables.append(Table(columns: columns, rows: [])) }
      let room: RichText = "\n\n\n"
      tables[tables.count - 1].rows.append([who(signature), room, room])
    }
    return tables
  }

  private static func who(_ signature: Signature) -> RichText {
    let lines = (signature.lines + [signature.remark]).filter { !$0.isEmpty }
    return RichText(signature.name, .strong) + RichText(lines.map { "\n" + $0 }.joined())
  }
}
