/// A chart as a picture in the text.
enum OpenDocumentChart {
  static let style: StaticString = """
    <style:style style:name="Chart" style:family="graphic"><style:graphic-properties \
    style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none" fo:padding="0cm"/>\
    </style:style>
    """

  /// Where it lies in the archive.
  static func path(number: Int) -> String { "Pictures/grafico-\(number).svg" }

  static func write(_ chart: Chart, number: Int, _ xml: inout Markup) {
    let drawing = ChartDrawing(chart, width: ChartPicture.width)
    // As wide as the text: 17 cm.
    let height = 17 * drawing.height / drawing.width
    xml.element("text:p", ["text:style-name": "Standard"]) { xml in
      xml.element(
        "draw:frame",
        [
          "draw:style-name": "Chart", "draw:name": "Grafico\(number)",
          "text:anchor-type": "as-char", "svg:x": "0cm", "svg:y": "0cm", "svg:width": "17cm",
          "svg:height": ChartPicture.decimal(height) + "cm",
        ]
      ) { xml in
        xml.empty(
          "draw:image",
          [
            "xlink:href": path(number: number), "xlink:type": "simple", "xlink:show": "embed",
            "xlink:actuate": "onLoad",
          ])
        xml.element("svg:title", text: chart.caption)
        xml.element("svg:desc", text: chart.statement)
      }
    }
  }
}
