/// A chart as SVG.
enum ChartPicture {
  /// In points, for a text 17 cm wide.
  static let width = 480.0

  /// A picture that stands within a page of HTML, with all of it in words for whoever cannot see it.
  static func write(_ chart: Chart, _ page: inout Markup) {
    let drawing = ChartDrawing(chart, width: width)
    page.element(
      "svg",
      ["viewBox": box(drawing), "role": "img", "aria-label": chart.statement]
    ) { draw(drawing, &$0) }
  }

  /// A file of its own.
  static func file(_ chart: Chart) -> Markup {
    let drawing = ChartDrawing(chart, width: width)
    var xml = Markup()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "version": "1.1",
        "width": decimal(drawing.width) + "pt", "height": decimal(drawing.height) + "pt",
        "viewBox": box(drawing),
      ]
    ) { draw(drawing, &$0) }
    return xml
  }

  private static func box(_ drawing: ChartDrawing) -> String {
    "0 0 \(decimal(drawing.width)) \(decimal(drawing.height))"
  }

  private static func draw(_ drawing: ChartDrawing, _ xml: inout Markup) {
    for mark in drawing.marks {
      switch mark {
      case .rule(let from, let to, let thickness, let grey):
        xml.empty(
          "line",
          [
            "x1": decimal(from.x), "y1": decimal(from.y), "x2": decimal(to.x),
            "y2": decimal(to.y), "stroke": colour(grey), "stroke-width": decimal(thickness),
          ])
      case .box(let corner, let width, let height, let grey):
        xml.empty(
          "rect",
          [
            "x": decimal(corner.x), "y": decimal(corner.y), "width": decimal(width),
            "height": decimal(height), "fill": colour(grey),
          ])
      case .text(let string, let point, let size, let alignment):
        xml.element(
          "text",
          [
            "x": decimal(point.x), "y": decimal(point.y), "font-size": decimal(size),
            "font-family": "DejaVu Sans, Arial, sans-serif", "text-anchor": anchor(alignment),
          ], text: string)
      }
    }
  }

  private static func anchor(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .leading: "start"
    case .centre: "middle"
    case .trailing: "end"
    }
  }

  private static func colour(_ grey: Double) -> String {
    let level = Int((min(max(grey, 0), 1) * 255).rounded())
    let digits = String(level, radix: 16)
    let two = digits.count < 2 ? "0" + digits : digits
    return "#" + two + two + two
  }

  /// With two decimals, and a point whatever the machine's settings.
  static func decimal(_ length: Double) -> String {
    let hundredths = Int((length * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
