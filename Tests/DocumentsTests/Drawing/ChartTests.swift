import Testing
import Wording

@testable import Documents

@Suite("A chart")
struct ChartTests {
  static let months = Chart(
    .lines, caption: "Casos mes a mes", labelTitle: "Mes", labels: ["nov 16", "dic 16"],
    series: [
      Chart.Series("Activos", values: [150, 156]), Chart.Series("En diálogo", values: [80, 81]),
    ])
  static let shares = Chart(
    .bars, caption: "Por tipo", labelTitle: "Tipo", labels: ["<Socioambiental>", "Comunal"],
    series: [Chart.Series("%", values: [914, 12])], decimals: 1, unit: "%")

  static let document = Document(
    title: "Reporte", issuer: "", language: .spanish,
    date: DocumentDate(year: 2016, month: 12, day: 31),
    blocks: [.chart(months), .paragraph("Entre los dos."), .chart(shares), .chart(months)])

  @Test("is a table of its figures where nothing can be drawn")
  func table() throws {
    let text = String(
      decoding: try DocumentWriter.write(Self.document, as: .text), as: UTF8.self)
    #expect(text.contains("| dic 16 |     156 |         81 | "))
    #expect(text.contains("| Comunal          |  1.2% | █"))
    #expect(text.contains("─ Activos · ━ En diálogo"))
    let markdown = String(
      decoding: try DocumentWriter.write(Self.document, as: .markdown), as: UTF8.self)
    #expect(markdown.contains("| nov 16 | 150 | 80 |"))
    #expect(markdown.contains("| Comunal | 1.2% |"))
  }

  @Test("is drawn with plain signs where others do not show, and its lines are told apart")
  func plain() throws {
    let text = String(
      decoding: try DocumentWriter.write(Self.document, as: .text, signs: .ascii), as: UTF8.self)
    #expect(text.contains("- Activos, # En di"))
    #expect(text.contains("| Comunal          |  1.2% | #"))
    #expect(text.allSatisfy { $0.isASCII || $0.isLetter })
  }

  @Test("has its bars as long as their values, the greatest as wide as the room")
  func bars() {
    let lines = PlainChart(chart: Self.shares, width: 60).lines
    let lengths = lines.map { $0.count { $0 == "█" } }.filter { $0 > 0 }
    #expect(lengths.count == 2)
    #expect(lengths[0] > 60 / 2 - 8 && lengths[1] == 1)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
  }

  @Test("has its lines run down beside the rows of its figures")
  func lines() {
    var chart = Self.months
    chart.labels = ["oct", "nov", "dic"]
    chart.series = [
      Chart.Series("Activos", values: [40, 40, 20]),
      Chart.Series("En diálogo", values: [10, 20, 0]),
    ]
    let lines = PlainChart(chart: chart, width: 80).lines
    let drawings = lines.filter { $0.contains("│") || $0.contains("╯") }
      .map { $0.suffix(43).dropFirst(1).dropLast(2) }
    #expect(drawings.count == 3)
    #expect(drawings.allSatisfy { $0.count == 40 })
    #expect(drawings.first.map { $0.last == "│" && $0.contains("┃") } == true)
    #expect(drawings.dropFirst().first.map { $0.contains("┗━━━━━━━━━┓") } == true)
    #expect(drawings.last.map { $0.hasPrefix("┏━") && $0.contains("┛") } == true)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 })
  }

  @Test("is drawn within its width, every value and label in words", arguments: [months, shares])
  func drawing(chart: Chart) {
    let drawing = ChartDrawing(chart, width: 470)
    let words = drawing.marks.compactMap { mark -> String? in
      if case .text(let string, _, _, _) = mark { string } else { nil }
    }
    for series in chart.series {
      for value in series.values { #expect(words.contains(chart.text(value))) }
    }
    for label in chart.labels.flatMap({
      chart.kind == .lines ? $0.split(separator: " ").map(String.init) : [$0]
    }) {
      #expect(words.contains(label))
    }
    for mark in drawing.marks {
      switch mark {
      case .rule(let from, let to, _, _):
        #expect(
          [from, to].allSatisfy { (0...470).contains($0.x) && (0...drawing.height).contains($0.y) })
      case .box(let corner, let width, let height, _):
        #expect(corner.x >= 0 && corner.x + width <= 470)
        #expect(corner.y >= 0 && corner.y + height <= drawing.height)
      case .text(_, let point, _, _):
        #expect((0...470).contains(point.x) && (0...drawing.height).contains(point.y))
      }
    }
  }

  @Test("has a gap where a value is not known: no point, no line to it, and a word in the table")
  func gaps() throws {
    var chart = Self.months
    chart.labels = ["oct", "nov", "dic"]
    chart.gap = "no consta"
    chart.series = [Chart.Series("Activos", values: [40, nil, 20])]
    let drawing = ChartDrawing(chart, width: 470)
    // One rule of the scale is black enough to be mistaken, so the thick ones are counted.
    let lines = drawing.marks.count {
      if case .rule(_, _, let thickness, _) = $0 { thickness > 1 } else { false }
    }
    #expect(lines == 0)
    #expect(chart.statement == "oct: Activos 40; nov: Activos no consta; dic: Activos 20")
    let plain = PlainChart(chart: chart, width: 80).lines
    #expect(plain.contains { $0.contains("| nov | no consta |") && !$0.contains("│") })
    var document = Self.document
    document.blocks = [.chart(chart)]
    let markdown = String(
      decoding: try DocumentWriter.write(document, as: .markdown), as: UTF8.self)
    #expect(markdown.contains("| nov | no consta |"))
    for format in DocumentFormat.allCases { _ = try DocumentWriter.write(document, as: format) }
  }

  @Test("of no labels or no series is no drawing, and one of too few values has gaps")
  func empty() throws {
    let none = Chart(.bars, labelTitle: "", labels: [], series: [])
    #expect(ChartDrawing(none, width: 100).marks.isEmpty)
    #expect(PlainChart(chart: none, width: 80).lines.isEmpty)
    let short = Chart(
      .lines, labelTitle: "", labels: ["a", "b"], series: [Chart.Series("x", values: [-3])])
    #expect(short.cleaned.series[0].values == [0, nil])
    var document = Self.document
    document.blocks = [.chart(none), .chart(short)]
    for format in DocumentFormat.allCases { _ = try DocumentWriter.write(document, as: format) }
  }

  @Test(
    "stands on a scale of round numbers, at most six steps and none too many",
    arguments: [
      (0, 1), (1, 1), (6, 6), (7, 8), (12, 12), (13, 15), (156, 200), (1000, 1000), (914, 1000),
    ])
  func scale(greatest: Int, top: Int) {
    let scale = ChartScale(greatest: greatest)
    #expect(scale.top == top)
    #expect(scale.top % scale.step == 0 && scale.top / scale.step <= 6)
  }

  @Test("is a picture in HTML whose words are no tags, told in full to whoever cannot see it")
  func web() throws {
    let html = String(
      decoding: try DocumentWriter.write(Self.document, as: .html), as: UTF8.self)
    #expect(html.ranges(of: "<svg ").count == 3)
    #expect(html.contains("&lt;Socioambiental&gt;"))
    #expect(!html.contains("<Socioambiental>"))
    #expect(
      html.contains(
        "aria-label=\"nov 16: Activos 150, En diálogo 80; dic 16: Activos 156, En diálogo 81\""))
  }

  @Test(
    "is native in DOCX and a picture in ODT, each once however often it stands there",
    .enabled(if: Tool.isInstalled("unzip")))
  func office() throws {
    let docx = try Tool.run(
      "unzip", on: try DocumentWriter.write(Self.document, as: .docx), named: "a.docx"
    ) { ["-l", $0] }
    #expect(docx.output.contains("word/charts/chart1.xml"))
    #expect(docx.output.contains("word/charts/chart2.xml"))
    #expect(!docx.output.contains("chart3"))
    let odt = try Tool.run(
      "unzip", on: try DocumentWriter.write(Self.document, as: .odt), named: "a.odt"
    ) { ["-l", $0] }
    #expect(odt.output.contains("Pictures/grafico-2.svg"))
    #expect(!odt.output.contains("grafico-3"))
  }
}
