/// A chart drawn in rules, boxes and words, the same for every format that draws by itself.
struct ChartDrawing {
  let width: Double
  private(set) var height = 0.0
  private(set) var marks: [ChartMark] = []

  /// Letters of the scale, of values and of names, in points.
  static let small = 6.2
  static let letters = 8.0

  init(_ chart: Chart, width: Double) {
    self.width = width
    guard !chart.labels.isEmpty, !chart.series.isEmpty else { return }
    switch chart.kind {
    case .lines: drawLines(chart)
    case .bars: drawBars(chart)
    }
  }

  /// What letters of a size take of a line, rather too much.
  static func extent(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.62 }

  private mutating func text(
    _ text: String, _ x: Double, _ y: Double, size: Double, _ alignment: Table.Alignment = .leading
  ) {
    marks.append(.text(text, at: ChartPoint(x, y), size: size, alignment: alignment))
  }

  private mutating func rule(
    _ from: ChartPoint, _ to: ChartPoint, _ thickness: Double, grey: Double
  ) {
    marks.append(.rule(from: from, to: to, thickness: thickness, grey: grey))
  }
}

// MARK: Lines over time

extension ChartDrawing {
  /// How a series is told from the others: by its grey and by dashes, for printers without colour.
  private struct Pen {
    let grey: Double
    let dash: Double?

    static func of(_ series: Int) -> Pen {
      series % 2 == 0 ? Pen(grey: 0, dash: nil) : Pen(grey: 0.42, dash: 4)
    }
  }

  private static let legend = 16.0
  private static let plot = 130.0
  private static let foot = 24.0

  private mutating func drawLines(_ chart: Chart) {
    let scale = ChartScale(greatest: chart.greatest)
    let left = Self.extent(chart.number(scale.top), size: Self.small) + 6
    let top = Self.legend + 10
    let bottom = top + Self.plot
    height = bottom + Self.foot
    drawLegend(chart, left)
    for value in stride(from: 0, through: scale.top, by: scale.step) {
      let y = bottom - Self.plot * Double(value) / Double(scale.top)
      rule(ChartPoint(left, y), ChartPoint(width, y), 0.4, grey: value == 0 ? 0.2 : 0.8)
      text(chart.text(value), left - 4, y + 2.2, size: Self.small, .trailing)
    }
    let step = (width - left) / Double(chart.labels.count)
    let places = chart.labels.indices.map { left + step * (Double($0) + 0.5) }
    drawLabels(chart.labels, places, step, bottom)
    let lines = chart.series.map { series in
      zip(places, series.values).map { x, value in
        value.map { ChartPoint(x, bottom - Self.plot * Double($0) / Double(scale.top)) }
      }
    }
    let values = chart.series.map { $0.values.map { chart.text($0) } }
    for (points, values) in zip(lines, values) { clear(points, values, step) }
    for (index, points) in lines.enumerated() { draw(points, values[index], step, Pen.of(index)) }
  }

  /// White where the values go, so that no rule of the scale runs through them.
  private mutating func clear(_ points: [ChartPoint?], _ values: [String], _ step: Double) {
    for index in Self.told(values, step) {
      guard let point = points[index] else { continue }
      let width = Self.extent(values[index], size: Self.small)
      marks.append(
        .box(
          at: ChartPoint(max(0, point.x - width / 2), point.y - 10.5),
          width: min(width, self.width - point.x + width / 2), height: 6.8, grey: 1))
    }
  }

  /// The values that there is room for: all, or every so many up to the last.
  private static func told(_ values: [String], _ step: Double) -> [Int] {
    let widest = values.map { extent($0, size: small) }.max() ?? 0
    let every = max(1, Int((widest / step).rounded(.up)))
    return values.indices.filter { (values.count - 1 - $0) % every == 0 }
  }

  private mutating func drawLegend(_ chart: Chart, _ left: Double) {
    guard chart.series.count > 1 else { return }
    var x = left
    for (index, series) in chart.series.enumerated() {
      let pen = Pen.of(index)
      drawLine(ChartPoint(x, 7), ChartPoint(x + 22, 7), pen)
      drawPoint(ChartPoint(x + 11, 7), pen)
      text(series.name, x + 27, 10, size: Self.letters)
      x += 27 + Self.extent(series.name, size: Self.letters) + 18
    }
  }

  /// The words of a label one under the other; where there is no room for all, every so many.
  private mutating func drawLabels(
    _ labels: [String], _ places: [Double], _ step: Double, _ bottom: Double
  ) {
    let words = labels.map { $0.split(separator: " ").map(String.init) }
    let widest = words.joined().map { Self.extent($0, size: Self.small) }.max() ?? 0
    let every = max(1, Int((widest / step).rounded(.up)))
    for (index, place) in places.enumerated() where (places.count - 1 - index) % every == 0 {
      for (line, word) in words[index].enumerated() {
        text(word, place, bottom + 9 + Double(line) * 7.5, size: Self.small, .centre)
      }
    }
  }

  private mutating func draw(
    _ points: [ChartPoint?], _ values: [String], _ step: Double, _ pen: Pen
  ) {
    // Where a value is not known, there is no point and no line to it.
    for case (let from?, let to?) in zip(points, points.dropFirst()) { drawLine(from, to, pen) }
    for case let point? in points { drawPoint(point, pen) }
    for index in Self.told(values, step) {
      guard let point = points[index] else { continue }
      text(values[index], point.x, point.y - 4.5, size: Self.small, .centre)
    }
  }

  private mutating func drawPoint(_ point: ChartPoint, _ pen: Pen) {
    let side = 3.4
    marks.append(
      .box(
        at: ChartPoint(point.x - side / 2, point.y - side / 2), width: side, height: side,
        grey: pen.grey))
  }

  private mutating func drawLine(_ from: ChartPoint, _ to: ChartPoint, _ pen: Pen) {
    guard let dash = pen.dash else { return rule(from, to, 1.2, grey: pen.grey) }
    let (dx, dy) = (to.x - from.x, to.y - from.y)
    let length = (dx * dx + dy * dy).squareRoot()
    for start in stride(from: 0, to: length, by: 1.6 * dash) {
      let end = min(start + dash, length)
      rule(
        ChartPoint(from.x + dx * start / length, from.y + dy * start / length),
        ChartPoint(from.x + dx * end / length, from.y + dy * end / length), 1.2, grey: pen.grey)
    }
  }
}

// MARK: Bars

extension ChartDrawing {
  private static let row = 17.0
  private static let bar = 10.0

  private mutating func drawBars(_ chart: Chart) {
    let values = chart.series[0].values
    let names = chart.labels.map { Self.extent($0, size: Self.letters) }.max() ?? 0
    let left = min(names + 6, width * 0.5)
    let figures = values.map { Self.extent(chart.text($0), size: Self.letters) }.max() ?? 0
    let room = max(1, width - left - figures - 6)
    height = 4 + Self.row * Double(values.count) + 4
    rule(ChartPoint(left, 2), ChartPoint(left, height - 2), 0.5, grey: 0.2)
    for (index, value) in values.enumerated() {
      let top = 4 + Self.row * Double(index) + (Self.row - Self.bar) / 2
      let length = max(0.6, room * Double(value ?? 0) / Double(chart.greatest))
      text(chart.labels[index], left - 6, top + 7.8, size: Self.letters, .trailing)
      marks.append(.box(at: ChartPoint(left, top), width: length, height: Self.bar, grey: 0.45))
      text(chart.text(value), left + length + 4, top + 7.8, size: Self.letters)
    }
  }
}
