/// Figures as a picture: drawn where a format can draw, a table where it cannot.
public struct Chart: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A line for each series over time. Each series is a part of the one before.
    case lines
    /// A level bar for each label, of the first series.
    case bars
  }

  public var kind: Kind
  /// Printed above; empty for none.
  public var caption: String
  /// What the labels are: the head of their column where the chart is a table.
  public var labelTitle: String
  public var labels: [String]
  public var series: [Series]
  /// Digits after the point.
  public var decimals: Int
  /// Behind each value: «%», or nothing.
  public var unit: String
  /// What stands for a value that is not known.
  public var gap: String

  public init(
    _ kind: Kind, caption: String = "", labelTitle: String, labels: [String], series: [Series],
    decimals: Int = 0, unit: String = "",
    gap: String = ""
  ) {
    self.kind = kind
    self.caption = caption
    self.labelTitle = labelTitle
    self.labels = labels
    self.series = series
    self.decimals = decimals
    self.unit = unit
    self.gap = gap
  }

  public struct Series: Hashable, Sendable {
    public var name: String
    /// One for each label, none below nought, in units of the last digit that is printed: 914 is 91.4
    /// with one decimal; `nil` where it is not known.
    public var values: [Int?]

    public init(_ name: String, values: [Int?]) {
      self.name = name
      self.values = values
    }
  }
}

extension Chart {
  /// «156», «91.4%».
  func text(_ value: Int) -> String { number(value) + unit }

  /// The same, or the word for what is not known.
  func text(_ value: Int?) -> String { value.map(text) ?? gap }

  /// «91.4», as programs read it.
  func number(_ value: Int) -> String {
    guard decimals > 0 else { return String(value) }
    let digits = String(value)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The greatest value; 1 at least, so that it can be divided by.
  var greatest: Int { max(1, series.flatMap(\.values).compactMap { $0 }.max() ?? 0) }

  /// The same figures in rows, for what cannot draw.
  public var table: Table {
    Table(
      caption: caption,
      columns: [Table.Column(labelTitle, weight: 3)]
        + series.map { Table.Column($0.name, weight: 2, alignment: .trailing) },
      rows: labels.indices.map { row in
        ([labels[row]] + series.map { text($0.values[row]) }).map { RichText($0) }
      })
  }

  /// All of it in words, for whoever cannot see it: «nov 26: Activos 156, En diálogo 81; …».
  var statement: String {
    labels.indices.map { row in
      "\(labels[row]): "
        + series.map { "\($0.name) \(text($0.values[row]))" }.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// As many values in each series as there are labels, whatever was given.
  var fitted: Chart {
    var chart = self
    chart.decimals = max(0, decimals)
    chart.series = series.map { series in
      let missing = max(0, labels.count - series.values.count)
      let values = series.values.prefix(labels.count).map { $0.map { max(0, $0) } }
      return Series(series.name, values: values + Array(repeating: nil, count: missing))
    }
    return chart
  }

  var cleaned: Chart {
    var chart = fitted
    chart.caption = caption.cleanedLine
    chart.labelTitle = labelTitle.cleanedLine
    chart.labels = labels.map(\.cleanedLine)
    chart.unit = unit.cleanedLine
    chart.gap = gap.cleanedLine
    chart.series = chart.series.map { Series($0.name.cleanedLine, values: $0.values) }
    return chart
  }
}

extension Document {
  /// Its charts, each once, in their order.
  var charts: [Chart] {
    var found: [Chart] = []
    func collect(_ blocks: [Block]) {
      for block in blocks {
        if case .chart(let chart) = block, !found.contains(chart) { found.append(chart) }
        if case .clause(let clause) = block { collect(clause.details) }
      }
    }
    collect(blocks)
    return found
  }
}
