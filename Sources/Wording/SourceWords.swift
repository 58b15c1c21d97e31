/// Where an item comes from, as a person reads it.
///
/// The content names a source by its number and the parts that lead to the place: `000 · Fase 1 ·
/// párrafo 2`.
public struct SourceWords: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  /// The two documents that the checklists were made from, by their numbers.
  private static let documents: [(number: String, title: Phrase)] = [
    ("000", Phrase("Reporte sobre el diálogo", "Report on dialogue")),
    ("001", Phrase("Diez normas básicas", "Ten basic norms")),
  ]

  /// The words of the parts; what is not among them stands as it is.
  private static let words: [Phrase] = [
    Phrase("a modo de conclusión", "by way of conclusion"),
    Phrase("comisiones de alto nivel", "high-level commissions"),
    Phrase("mesas de diálogo", "dialogue tables"), Phrase("buenos oficios", "good offices"),
    Phrase("marco conceptual", "conceptual framework"), Phrase("mecanismos", "mechanisms"),
    Phrase("fase previa", "preliminary phase"), Phrase("otras medidas", "other measures"),
    Phrase("fase", "phase"), Phrase("viñeta", "bullet"), Phrase("párrafo", "paragraph"),
    Phrase("norma", "norm"), Phrase("punto", "point"), Phrase("dato", "fact"),
    Phrase("enunciado", "statement"), Phrase("pregunta", "question"), Phrase("razón", "reason"),
    Phrase("lectura", "reading"), Phrase("elemento", "element"),
    Phrase("exclusión", "exclusion"),
  ]

  /// «Reporte sobre el diálogo, fase 1, párrafo 2».
  public func source(_ text: String) -> String {
    var text = text
    // By bytes: it is told anew for each row that the cursor comes to.
    return text.withUTF8 { bytes in
      var pieces = Self.pieces(of: bytes)[...]
      let number = pieces.popFirst()
      for document in Self.documents where number?.elementsEqual(document.number.utf8) == true {
        var told = document.title[language]
        for piece in pieces {
          told += ", "
          tell(piece, in: &told)
        }
        return told
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private typealias Piece = UnsafeBufferPointer<UInt8>

  /// What stands between points; the places within one part follow a comma: «otras medidas, punto 3».
  private static func pieces(of bytes: Piece) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count
      // The second byte of «·», which no other character of the sources has.
      let isPoint = !isEnd && index > 0 && bytes[index] == 0xB7 && bytes[index - 1] == 0xC2
      guard isEnd || isPoint || (bytes[index] == 0x2C && !pieces.isEmpty) else { continue }
      let piece = trimmed(bytes, start, isPoint ? index - 1 : index)
      if !piece.isEmpty { pieces.append(piece) }
      start = index + 1
    }
    return pieces
  }

  private static func trimmed(_ bytes: Piece, _ start: Int, _ end: Int) -> Piece {
    var start = start
    var end = end
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    return Piece(rebasing: bytes[start..<end])
  }

  private func tell(_ piece: Piece, in text: inout String) {
    for index in Self.words.indices where Self.begins(piece, with: Self.words[index].spanish) {
      text += Self.words[index][language]
      let count = Self.words[index].spanish.utf8.count
      text += String(decoding: Piece(rebasing: piece[count...]), as: UTF8.self)
      return
    }
    text += String(decoding: piece, as: UTF8.self)
  }

  /// Whether a piece begins with a word, which may have a capital there.
  private static func begins(_ piece: Piece, with word: String) -> Bool {
    let word = word.utf8
    guard let first = piece.first, let initial = word.first, first | 0x20 == initial,
      piece.count >= word.count
    else { return false }
    return piece.dropFirst().starts(with: word.dropFirst())
  }
}
