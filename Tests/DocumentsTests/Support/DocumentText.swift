@testable import Documents

/// Every text that a document holds, cleaned, as a reader must find it in each format.
struct DocumentText {
  /// What is printed: all but the file's title.
  private(set) var texts: [String] = []

  init(of document: Document) {
    let document = document.cleaned
    texts = [document.runningHead, document.runningFoot]
    for block in document.blocks { add(block) }
  }

  /// Without spaces, each a run of characters that stands somewhere as it is.
  var words: Set<String> { texts.reduce(into: []) { $0.formUnion(Self.words(of: $1)) } }

  /// By scalars: a mark over a space does not join what stands around it.
  static func words(of text: String) -> Set<String> {
    Set(text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  /// Those that are not among the words read from a file. A number or a label may have got its
  /// point or colon there.
  func missing(in read: Set<String>) -> [String] {
    words.filter { !read.contains($0) && !read.contains($0 + ".") && !read.contains($0 + ":") }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(_, let text), .paragraph(let text, _): texts.append(text.string)
    case .bullets(let items): texts += items.map(\.string)
    case .fields(let fields): texts += fields.flatMap { [$0.label, $0.value.string] }
    case .clause(let clause):
      texts += [clause.number, clause.text.string]
      for detail in clause.details { add(detail) }
    case .table(let table):
      texts += [table.caption] + table.columns.map(\.title)
      texts += table.rows.flatMap { $0.map(\.string) }
    case .chart(let chart):
      texts += [chart.caption, chart.unit] + chart.labels + chart.series.map(\.name)
    case .signatures(let signatures):
      for signature in signatures {
        texts += [signature.name, signature.remark, signature.penLabel, signature.thumbLabel]
        texts += signature.lines
      }
    case .pageBreak: break
    }
  }
}
