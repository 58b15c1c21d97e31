import Documents
import Testing

@Suite("A template")
struct TemplateTests {
  private static let values = TemplateValues(
    texts: ["nombre": "Quebrada Honda", "vacio": "", "dos-palabras": "uno dos"],
    parts: ["tabla": [.bullets(["a", "b"])], "nada": []])

  static let grammar: [(template: String, blocks: [Block])] = [
    ("", []),
    ("; nota\n  ; otra", []),
    ("# Uno\ntexto", [.heading(level: 1, "Uno"), .paragraph("texto")]),
    ("## Dos\ntexto", [.heading(level: 2, "Dos"), .paragraph("texto")]),
    ("### Tres\ntexto", [.heading(level: 3, "Tres"), .paragraph("texto")]),
    ("#### Cuatro", [.paragraph("#### Cuatro")]),
    ("#Uno", [.paragraph("#Uno")]),
    ("uno\ndos\n\ntres", [.paragraph("uno dos"), .paragraph("tres")]),
    ("uno\r\ndos\r\n\r\ntres", [.paragraph("uno dos"), .paragraph("tres")]),
    ("> aparte", [.paragraph("aparte", .note)]),
    ("^ al centro", [.paragraph("al centro", .centred)]),
    ("- a\n- b\n\n- c", [.bullets(["a", "b"]), .bullets(["c"])]),
    (": Caso = {{nombre}}", [.fields([Field("Caso", "Quebrada Honda")])]),
    (
      ": A = 1\n: B = x = y\n\n: C = 3",
      [.fields([Field("A", "1"), Field("B", "x = y"), Field("C", "3")])]
    ),
    (": A = {{vacio}}\n: B = 2", [.fields([Field("B", "2")])]),
    (": sin signo", [.paragraph(": sin signo")]),
    ("[[tabla]]", [.bullets(["a", "b"])]),
    ("[[ tabla ]]", [.bullets(["a", "b"])]),
    ("[página nueva]", [.pageBreak]),
    ("{{nombre}}", [.paragraph("Quebrada Honda")]),
    ("{{ nombre }}", [.paragraph("Quebrada Honda")]),
    ("{{vacio}}", []),
    ("a }} b ]] c [x", [.paragraph("a }} b ]] c [x")]),
    (
      "a **b {{nombre}}** c",
      [
        .paragraph(
          RichText([
            .init("a "), .init("b ", .strong), .init("Quebrada Honda", .strong), .init(" c"),
          ]))
      ]
    ),
  ]

  @Test("is read line by line", arguments: grammar)
  func reading(row: (template: String, blocks: [Block])) throws {
    let blocks = try Template(Array(row.template.utf8)).filled(with: Self.values)
    #expect(blocks.map(\.plain) == row.blocks.map(\.plain))
  }

  static let conditions: [(template: String, said: [String])] = [
    ("[si nombre]\nsí\n[fin]", ["sí"]),
    ("[si vacio]\nsí\n[fin]", []),
    ("[si no vacio]\nsí\n[fin]", ["sí"]),
    ("[si no nombre]\nsí\n[fin]", []),
    ("[si tabla]\nsí\n[fin]", ["sí"]),
    ("[si nada]\nsí\n[fin]", []),
    ("[si nombre]\na\n[si vacio]\nb\n[fin]\nc\n[fin]\nd", ["a c d"]),
    ("[si vacio]\na\n[si nombre]\nb\n[fin]\n[fin]\nd", ["d"]),
  ]

  @Test("says what a condition lets through, nested too", arguments: conditions)
  func condition(row: (template: String, said: [String])) throws {
    let blocks = try Template(Array(row.template.utf8)).filled(with: Self.values)
    #expect(blocks.map(\.plain) == row.said.map { "paragraph body: \($0)" })
  }

  static let headings: [(template: String, kept: [String])] = [
    ("# Título", ["Título"]),
    ("# T\n## A\n[[nada]]\n## B\n[[tabla]]", ["T", "B"]),
    ("# T\n## A\n### B\n[[nada]]\n## C", ["T"]),
    ("# T\n## A\n### B\n[[tabla]]\n### C\n[[nada]]", ["T", "A", "B"]),
  ]

  @Test("leaves out a heading under which nothing came, but for the title", arguments: headings)
  func emptyParts(row: (template: String, kept: [String])) throws {
    let blocks = try Template(Array(row.template.utf8)).filled(with: Self.values)
    let kept = blocks.compactMap { block in
      if case .heading(_, let text) = block { text.string } else { nil }
    }
    #expect(kept == row.kept)
  }

  @Test(
    "takes nothing for structure that people typed",
    arguments: [
      "{{nombre}}", "[[tabla]]", "# título", "## parte", "[fin]", "[si nombre]", "- punto",
      "> nota", ": A = 1", "; nota", "**fuerte**", "[página nueva]", "{{", "}}", "uno\n# dos",
    ])
  func typed(text: String) throws {
    let values = TemplateValues(texts: ["texto": text], parts: ["parte": []])
    for template in ["{{texto}}", "a {{texto}}", "- {{texto}}", ": A = {{texto}}", "# {{texto}}"] {
      let blocks = try Template(Array(template.utf8)).filled(with: values)
      #expect(blocks.count == 1)
      #expect(blocks.first?.plain.hasSuffix(text) == true)
    }
  }
}

extension Block {
  /// Kind and words, so that how the spans are cut does not matter; strong words in angles.
  fileprivate var plain: String {
    switch self {
    case .heading(let level, let text): "heading \(level): \(text.marked)"
    case .paragraph(let text, let style): "paragraph \(style): \(text.marked)"
    case .bullets(let texts): "bullets: \(texts.map(\.marked).joined(separator: " | "))"
    case .fields(let fields):
      "fields: \(fields.map { "\($0.label) = \($0.value.marked)" }.joined(separator: " | "))"
    case .clause, .table, .chart, .signatures: "part"
    case .pageBreak: "page break"
    }
  }
}

extension RichText {
  fileprivate var marked: String {
    let strong = spans.map { $0.emphasis == .strong ? "‹\($0.string)›" : $0.string }.joined()
    return strong.split(separator: "›‹", omittingEmptySubsequences: false).joined()
  }
}
