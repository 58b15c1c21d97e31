/// What Cairo 1.16 cannot write into the catalogue of a file: its language, and that its title is what
/// a window shows.
///
/// PDF lets a file be added to (ISO 32000-1, 7.5.6): the catalogue is written once more behind the end,
/// with a table of that one object, and nothing before it is touched.
enum PaperCatalogue {
  /// - Parameters:
  ///   - file: as Cairo ends it: a table of objects, a trailer, `startxref`.
  ///   - language: such as `es-PE` (RFC 3066).
  /// - Returns: the file as it was where it does not end so.
  static func completed(_ file: [UInt8], language: String) -> [UInt8] {
    let tail = String(decoding: file.suffix(1024), as: UTF8.self)
    guard let trailer = tail.ranges(of: "trailer").last.map({ tail[$0.upperBound...] }),
      let size = number(after: "/Size", in: trailer),
      let root = number(after: "/Root", in: trailer),
      let info = number(after: "/Info", in: trailer),
      let table = number(after: "startxref", in: trailer),
      let catalogue = object(root, in: file)
    else { return file }
    let entries = catalogue.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard entries.hasPrefix("<<"), entries.hasSuffix(">>") else { return file }
    let place = file.count + (file.last == 0x0A ? 0 : 1)
    let object =
      "\(root) 0 obj\n\(entries.dropLast(2))/Lang (\(language)) "
      + "/ViewerPreferences << /DisplayDocTitle true >> >>\nendobj\n"
    let digits = String(repeating: "0", count: max(0, 10 - String(place).count)) + String(place)
    let end =
      "xref\n\(root) 1\n\(digits) 00000 n \ntrailer\n<< /Size \(size) /Root \(root) 0 R "
      + "/Info \(info) 0 R /Prev \(table) >>\nstartxref\n\(place + object.utf8.count)\n%%EOF\n"
    return file + (file.last == 0x0A ? [] : [0x0A]) + Array(object.utf8) + Array(end.utf8)
  }

  private static func number(after name: String, in text: Substring) -> Int? {
    guard let range = text.ranges(of: name).first else { return nil }
    let rest = text[range.upperBound...].drop { $0.isWhitespace }
    return Int(rest.prefix { $0.isNumber })
  }

  /// What stands between `obj` and `endobj` of an object that is a dictionary of plain entries.
  private static func object(_ number: Int, in file: [UInt8]) -> String? {
    let head = Array("\n\(number) 0 obj".utf8)
    let most = 4096
    guard let start = lastPlace(of: head, in: file) else { return nil }
    let text = String(decoding: file[start..<min(file.count, start + most)], as: UTF8.self)
    guard let end = text.ranges(of: "endobj").first else { return nil }
    return String(text[..<end.lowerBound])
  }

  /// Behind the last place at which the bytes stand.
  private static func lastPlace(of bytes: [UInt8], in file: [UInt8]) -> Int? {
    guard file.count >= bytes.count else { return nil }
    var start = file.count - bytes.count
    while start >= 0 {
      if file[start] == bytes[0], file[start..<start + bytes.count].elementsEqual(bytes) {
        return start + bytes.count
      }
      start -= 1
    }
    return nil
  }
}
