/// A chart of DrawingML (ECMA-376, part 1, 21.2) in the text: a reader may restyle it. Its figures stand
/// in it as they are; there is no workbook behind it.
enum WordChart {
  /// Within the folder of the text.
  static func path(number: Int) -> String { "charts/chart\(number).xml" }

  static func relation(number: Int) -> String { "rIdChart\(number)" }

  /// The caption and the place of the chart.
  static func write(_ chart: Chart, number: Int, _ xml: inout Markup) {
    if !chart.caption.isEmpty {
      WordParagraph(style: "Caption", isKeptWithNext: true).write(RichText(chart.caption), &xml)
    }
    let size: Markup.Attributes = [
      "cx": String(WordBody.width * emu), "cy": String(height(chart) * emu),
    ]
    WordParagraph(style: "Normal").write(&xml) { xml in
      xml.element("w:r") { xml in
        xml.element("w:drawing") { xml in
          xml.element("wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"]) {
            xml in
            xml.empty("wp:extent", size)
            xml.empty(
              "wp:docPr",
              ["id": "\(number)", "name": "Grafico \(number)", "descr": chart.statement])
            xml.empty("wp:cNvGraphicFramePr")
            xml.element("a:graphic") { xml in
              let kind = "http://schemas.openxmlformats.org/drawingml/2006/chart"
              xml.element("a:graphicData", ["uri": kind]) { xml in
                xml.empty("c:chart", ["r:id": relation(number: number)])
              }
            }
          }
        }
      }
    }
  }

  /// English metric units in a twentieth of a point.
  private static let emu = 635

  /// In twentieths of a point.
  private static func height(_ chart: Chart) -> Int {
    switch chart.kind {
    case .lines: 4500
    case .bars: 700 + 420 * chart.labels.count
    }
  }

  static func part(_ chart: Chart, _ document: Document) -> Markup {
    let attributes: Markup.Attributes = [
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    ]
    return WordPackage.part("c:chartSpace", attributes) { xml in
      xml.raw("<c:date1904 val=\"0\"/>")
      xml.empty("c:lang", ["val": document.language.tag])
      xml.raw("<c:roundedCorners val=\"0\"/>")
      xml.element("c:chart") { xml in
        xml.raw("<c:autoTitleDeleted val=\"1\"/>")
        xml.element("c:plotArea") { xml in
          xml.raw("<c:layout/>")
          plot(chart, &xml)
          axes(chart, &xml)
        }
        if chart.series.count > 1 {
          xml.raw("<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/></c:legend>")
        }
        xml.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/>")
      }
      xml.raw(frame)
    }
  }

  private static func plot(_ chart: Chart, _ xml: inout Markup) {
    switch chart.kind {
    case .lines:
      xml.element("c:lineChart") { xml in
        xml.raw("<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>")
        for index in chart.series.indices { series(index, of: chart, &xml) }
        xml.raw("<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/>")
      }
    case .bars:
      xml.element("c:barChart") { xml in
        xml.raw("<c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/>")
        xml.raw("<c:varyColors val=\"0\"/>")
        if !chart.series.isEmpty { series(0, of: chart, &xml) }
        xml.raw("<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/>")
      }
    }
  }

  private static func series(_ index: Int, of chart: Chart, _ xml: inout Markup) {
    let series = chart.series[index]
    xml.element("c:ser") { xml in
      xml.empty("c:idx", ["val": "\(index)"])
      xml.empty("c:order", ["val": "\(index)"])
      xml.element("c:tx") { $0.element("c:v", text: series.name) }
      switch chart.kind {
      case .lines:
        xml.raw(index % 2 == 0 ? solid : dashed)
        labels(chart, place: "t", &xml)
      case .bars:
        xml.raw(ground)
        xml.raw("<c:invertIfNegative val=\"0\"/>")
        labels(chart, place: "outEnd", &xml)
      }
      xml.element("c:cat") { xml in
        xml.element("c:strLit") { xml in points(chart.labels, &xml) }
      }
      xml.element("c:val") { xml in
        xml.element("c:numLit") { xml in
          xml.element("c:formatCode", text: format(chart))
          points(series.values.map { $0.map(chart.number) }, &xml)
        }
      }
      if chart.kind == .lines { xml.raw("<c:smooth val=\"0\"/>") }
    }
  }

  /// A value that is not known has no point: the line has a gap there.
  private static func points(_ values: [String?], _ xml: inout Markup) {
    xml.empty("c:ptCount", ["val": "\(values.count)"])
    for case (let index, let value?) in values.enumerated() {
      xml.element("c:pt", ["idx": "\(index)"]) { $0.element("c:v", text: value) }
    }
  }

  private static func labels(_ chart: Chart, place: String, _ xml: inout Markup) {
    xml.element("c:dLbls") { xml in
      xml.empty("c:numFmt", ["formatCode": format(chart), "sourceLinked": "0"])
      xml.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>")
      xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"600\"/></a:pPr>")
      xml.raw("<a:endParaRPr/></a:p></c:txPr>")
      xml.empty("c:dLblPos", ["val": place])
      xml.raw("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>")
      xml.raw("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
      xml.raw("<c:showBubbleSize val=\"0\"/>")
    }
  }

  /// Of numbers in a spreadsheet; a unit is words, not its own per cent, which would multiply.
  private static func format(_ chart: Chart) -> String {
    let digits = chart.decimals > 0 ? "0." + String(repeating: "0", count: chart.decimals) : "0"
    return chart.unit.isEmpty ? digits : digits + "\"" + chart.unit + "\""
  }

  private static func axes(_ chart: Chart, _ xml: inout Markup) {
    let isUpright = chart.kind == .lines
    xml.element("c:catAx") { xml in
      xml.raw("<c:axId val=\"1\"/>")
      // Bars begin at the top.
      xml.element("c:scaling") {
        $0.empty("c:orientation", ["val": isUpright ? "minMax" : "maxMin"])
      }
      xml.raw("<c:delete val=\"0\"/>")
      xml.empty("c:axPos", ["val": isUpright ? "b" : "l"])
      xml.raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
      xml.raw("<c:tickLblPos val=\"low\"/><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/>")
    }
    xml.element("c:valAx") { xml in
      xml.raw("<c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>")
      xml.raw("<c:min val=\"0\"/></c:scaling>")
      xml.empty("c:delete", ["val": isUpright ? "0" : "1"])
      xml.empty("c:axPos", ["val": isUpright ? "l" : "t"])
      if isUpright { xml.raw(gridlines) }
      xml.empty("c:numFmt", ["formatCode": format(chart), "sourceLinked": "0"])
      xml.raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
      xml.raw("<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"1\"/>")
      xml.raw("<c:crosses val=\"autoZero\"/>")
    }
  }

  private static let gridlines: StaticString = """
    <c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="CCCCCC"/></a:solidFill>\
    </a:ln></c:spPr></c:majorGridlines>
    """

  private static let solid: StaticString = """
    <c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></c:spPr>\
    <c:marker><c:symbol val="square"/><c:size val="4"/><c:spPr><a:solidFill>\
    <a:srgbClr val="000000"/></a:solidFill></c:spPr></c:marker>
    """

  private static let dashed: StaticString = """
    <c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="6B6B6B"/></a:solidFill>\
    <a:prstDash val="dash"/></a:ln></c:spPr><c:marker><c:symbol val="square"/><c:size val="4"/>\
    <c:spPr><a:solidFill><a:srgbClr val="6B6B6B"/></a:solidFill></c:spPr></c:marker>
    """

  private static let ground: StaticString = """
    <c:spPr><a:solidFill><a:srgbClr val="737373"/></a:solidFill></c:spPr>
    """

  private static let frame: StaticString = """
    <c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>\
    <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="700"><a:latin typeface="DejaVu Sans"/></a:defRPr>\
    </a:pPr><a:endParaRPr/></a:p></c:txPr>
    """
}
