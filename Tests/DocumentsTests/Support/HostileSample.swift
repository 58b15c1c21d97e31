import Documents

/// Each field of each part holds something that breaks a careless renderer.
enum HostileSample {
  /// Words of 5,000 characters.
  static let longWords = [
    String(repeating: "Ñandú", count: 1000), String(repeating: "<&|*`", count: 1000),
  ]

  /// What is typed, one after the other.
  static let texts = [
    "<script>alert(1)</script> & \"comillas\" 'simples' ]]> <!-- -->",
    "{{nombre}} {{{crudo}}} {{#seccion}} ${x} %s %n \\textbf{x} \\0",
    "uno\u{202E}odallitor\u{202C} dos\u{200F} \u{2066}tres\u{2069} \u{61C}cuatro \u{FEFF}cinco",
    "nulo\u{0}aqui campana\u{7} escape\u{1B}[31mrojo borrar\u{7F} c1\u{9B}31m ffff\u{FFFF}x\u{FFFE}y",
    "N\u{303}ahuinlla Jose\u{301} pingu\u{308}ino A\u{30A}ngstro\u{308}m e\u{323}\u{302} q\u{303}",
    "| a | b |\n|---|---|\n| `codigo` | ~~~ ``` **fuerte** _bajo_ [enlace](http://x.y) ![i](x) |",
    "# titulo\n1. uno\n- dos\n> tres\n    sangrado\n***\n===\n\n\nfin <b>x</b> &amp; &#60; http://a.b",
    "retorno\r\nlinea\rotra\u{2028}mas\u{2029}fin\u{85}\ttabulador\u{B}vertical\u{C}pagina",
    "日本語の文章 👩‍⚖️ 🇪🇸 ⚖️ عربى עברית Qʼespi ʼ ﬁ ½ €\u{300}\u{301}\u{302}\u{303} \u{E0041}z",
    "a ￼ \u{FFFD} \u{E000} \u{1FFFE}\u{2FFFF} \u{1F468}\u{200D}\u{1F469} \u{200B}\u{AD}\u{2060}b",
    "", " ", "\n", "\u{0}", "\u{202E}", "  dos  espacios  ", "\n\nlineas\n\n",
  ]

  /// The next one in turn, now and then a long word; the number makes each unlike all others.
  static func text(_ index: Int) -> String {
    let isLong = index % 100 == 1
    let text = isLong ? longWords[index / 100 % 2] : texts[index % texts.count]
    return text.isEmpty ? "" : "m\(index)m \(text)"
  }

  static func rich(_ index: Int) -> RichText {
    RichText([
      .init(text(index)), .init(text(index + 1), .strong), .init(""), .init("|*", .strong),
      .init(text(index + 2)), .init("\u{301}\u{202E}", .strong),
    ])
  }

  static let document = Document(
    title: text(0), issuer: text(5), language: .spanish,
    date: DocumentDate(year: 2026, month: 2, day: 3, hour: 4, minute: 5, second: 6),
    runningHead: "m1m <script>\u{202E}{{x}}\n| `x` \(texts[4]) & \u{0}fin",
    runningFoot: "m2m <script>\u{202E}{{x}}\r\n| `x` \(texts[3]) & \u{FFFE}fin",
    blocks: head + participants + clauses + signatures)

  private static let head: [Block] =
    texts.indices.flatMap { index -> [Block] in
      [
        .heading(level: 1 + index % 3, rich(index)),
        .paragraph(rich(100 + index), ParagraphStyle.allCases[index % 4]),
        .bullets([rich(200 + index), rich(201 + index), ""]),
        .fields([Field(text(300 + index), rich(301 + index)), Field("", "")]),
      ]
    } + [.bullets([]), .fields([]), .signatures([]), .pageBreak, .paragraph(""), .pageBreak]

  private static let participants: [Block] = [
    table(caption: 1000, rows: 120, from: 1001),
    .table(Table(columns: [.init("")], rows: [])),
  ]

  private static func table(caption: Int, rows: Int, from first: Int) -> Block {
    .table(
      Table(
        caption: text(caption),
        columns: (0..<5).map { column in
          Table.Column(
            column == 2 ? "DNI" : text(first + column), weight: column == 4 ? 0 : column + 1,
            alignment: Table.Alignment.allCases[column % 3])
        },
        rows: (0..<rows).map { row in
          (0..<5).map { column in
            column == 0 ? RichText("\(row + 1)") : rich(first + row * 5 + column * 7)
          }
        }))
  }

  private static let clauses: [Block] = (0..<60).map { index in
    .clause(
      Clause(
        number: text(2000 + index), text: rich(2100 + index),
        details: [
          table(caption: 2200 + index, rows: 2, from: 2300 + index * 20),
          .bullets([rich(2400 + index)]), .paragraph(rich(2500 + index), .quoted),
          .fields([Field(text(2600 + index), rich(2700 + index))]),
        ]))
  }

  private static let signatures: [Block] = [
    .signatures(
      (0..<121).map { index in
        Signature(
          name: text(3000 + index), lines: [text(3200 + index), text(3201 + index), ""],
          penLabel: index == 3 ? text(3300) : "Firma",
          thumbLabel: index == 5 ? text(3301) : "Huella", remark: text(3400 + index))
      })
  ]
}
