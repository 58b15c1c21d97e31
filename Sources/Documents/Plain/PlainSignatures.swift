/// Places to sign, two beside one another: a line for the pen and a box for the thumb.
struct PlainSignatures {
  var signatures: [Signature]

  private static let nameWidth = 26
  private static let boxWidth = 10
  private static let boxHeight = 5

  var lines: [String] {
    stride(from: 0, to: signatures.count, by: 2).flatMap { first in
      let pair = signatures[first..<min(first + 2, signatures.count)]
      let columns = pair.map {
        (lines: block($0), width: Self.nameWidth + 2 + Self.boxWidth)
      }
      return PlainLines.beside(columns, gap: "    ") + [""]
    }
  }

  private func block(_ signature: Signature) -> [String] {
    let pen = String(repeating: "_", count: Self.nameWidth)
    let under = ([signature.penLabel, signature.name] + signature.lines + [signature.remark])
      .filter { !$0.isEmpty }
    let name =
      Array(repeating: "", count: Self.boxHeight - 1) + [pen]
      + under.flatMap { Wrap.lines($0, width: Self.nameWidth) }

    let edge = "+" + String(repeating: "-", count: Self.boxWidth - 2) + "+"
    let side = "|" + PlainLines.spaces(Self.boxWidth - 2) + "|"
    let thumb = Wrap.lines(signature.thumbLabel, width: Self.boxWidth)
      .map { PlainLines.pad($0, to: Self.boxWidth, .centre) }
    let box = [edge] + Array(repeating: side, count: Self.boxHeight - 2) + [edge] + thumb
    return PlainLines.beside([(name, Self.nameWidth), (box, Self.boxWidth)], gap: "  ")
  }
}
