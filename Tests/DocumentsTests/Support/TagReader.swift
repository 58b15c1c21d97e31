import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads XML with libxml2, which knows nothing of how it was written.
final class TagReader: NSObject, XMLParserDelegate {
  struct NotWellFormed: Error { var reason: String }

  /// Text and elements, in order of the file.
  private(set) var text = ""
  private(set) var tags: Set<String> = []
  /// Elements within a line; all others begin one.
  private static let inline: Set<String> = [
    "strong", "w:r", "w:rPr", "w:b", "w:bCs", "w:t", "text:span",
  ]

  var words: Set<String> { DocumentText.words(of: text) }

  static func read(_ bytes: [UInt8]) throws -> TagReader {
    let reader = TagReader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse() else {
      throw NotWellFormed(reason: "\(String(describing: parser.parserError))")
    }
    return reader
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    tags.insert(name)
    if !Self.inline.contains(name) { text += "\n" }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
