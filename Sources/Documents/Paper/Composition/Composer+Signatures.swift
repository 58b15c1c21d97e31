/// Rows of two places to sign, each with a line for the pen, the name and what identifies the
/// person under it, and a box for the thumb beside.
extension Composer {
  mutating func addSignatures(_ signatures: [Signature], of document: Document)
    throws(DocumentError)
  {
    if signatures.isEmpty { return }
    let title = try setRunning(
      words.signaturesContinued(of: document.title), .note, width: PaperSheet.textWidth, lines: 1)
    let number = repeated(
      Piece(cells: [Cell(text: title, x: 0)], type: .note, trail: 10))
    for start in stride(from: 0, to: signatures.count, by: 2) {
      var row = try row(of: signatures[start..<min(start + 2, signatures.count)])
      if start == 0 {
        tieToWordsBefore(&row)
      } else {
        row.head = number
        row.bond = .grouped
      }
      append(row)
    }
  }

  private func row(of signatures: ArraySlice<Signature>) throws(DocumentError) -> Piece {
    var cells: [Cell] = []
    var places: [SignaturePlace] = []
    for (signature, x) in zip(signatures, [0, SignatureBox.width + SignatureBox.gap]) {
      let pen = try label(signature.penLabel, width: SignatureBox.penWidth)
      let thumb = try label(signature.thumbLabel, width: SignatureBox.thumbWidth - 4)
      let lines =
        [signature.name, pen == nil ? signature.penLabel : ""] + signature.lines
        + [thumb == nil ? signature.thumbLabel : "", signature.remark]
      let text = try set(words(of: lines), .signature, width: SignatureBox.penWidth)
      cells.append(Cell(text: text, x: x))
      places.append(SignaturePlace(x: x, penLabel: pen, thumbLabel: thumb))
    }
    return Piece(
      cells: cells, type: .signature, look: .signatures(places), space: 9,
      lead: SignatureBox.penLine + 3, trail: 3, leastFirst: SignatureBox.thumbHeight,
      cohesion: .signatures)
  }

  /// A line each, the first one bold.
  private func words(of lines: [String]) -> RichText {
    let rest = lines.dropFirst().filter { !$0.isEmpty }.map { "\n" + $0 }.joined()
    return RichText(lines.first ?? "", .strong) + RichText(rest)
  }

  /// Nil where there is no room for it.
  private func label(_ string: String, width: Double) throws(DocumentError) -> SetText? {
    if try naturalWidth(of: RichText(string), .label) > width { return nil }
    return try set(RichText(string), .label, width: nil)
  }
}

/// The measures of a place to sign, in points.
enum SignatureBox {
  static let gap = PaperSheet.millimetres(6)
  static let width = (PaperSheet.textWidth - gap) / 2
  /// A thumb, rolled, with room around it.
  static let thumbWidth = PaperSheet.millimetres(22)
  static let thumbHeight = PaperSheet.millimetres(27)
  static let penWidth = width - thumbWidth - PaperSheet.millimetres(2.5)
  /// From the top down to the line for the pen.
  static let penLine = PaperSheet.millimetres(15)
}
