/// Lines over time drawn with characters, time downwards: a row for each moment, in which each line comes
/// from where it stood in the row above and goes on to where it stands now.
///
/// A later line covers an earlier one where they meet.
public struct LinePlot: Hashable, Sendable {
  /// The signs of one line: down, along a row, and the corners to either side.
  public struct Pen: Hashable, Sendable {
    public let down: Character
    public let along: Character
    /// Where it turns from the row above to the right, and there down again.
    public let leavesRight: Character
    public let arrivesRight: Character
    /// The same to the left.
    public let leavesLeft: Character
    public let arrivesLeft: Character

    public init(
      down: Character, along: Character, leavesRight: Character, arrivesRight: Character,
      leavesLeft: Character, arrivesLeft: Character
    ) {
      self.down = down
      self.along = along
      self.leavesRight = leavesRight
      self.arrivesRight = arrivesRight
      self.leavesLeft = leavesLeft
      self.arrivesLeft = arrivesLeft
    }

    public static let thin: Pen = Pen(
      down: "│", along: "─", leavesRight: "╰", arrivesRight: "╮", leavesLeft: "╯",
      arrivesLeft: "╭")
    public static let thick: Pen = Pen(
      down: "┃", along: "━", leavesRight: "┗", arrivesRight: "┓", leavesLeft: "┛",
      arrivesLeft: "┏")
    public static let double: Pen = Pen(
      down: "║", along: "═", leavesRight: "╚", arrivesRight: "╗", leavesLeft: "╝",
      arrivesLeft: "╔")
    public static let plain: Pen = Pen(
      down: "|", along: "-", leavesRight: "'", arrivesRight: ".", leavesLeft: "'",
      arrivesLeft: ".")
    public static let plainThick: Pen = Pen(
      down: "#", along: "#", leavesRight: "#", arrivesRight: "#", leavesLeft: "#",
      arrivesLeft: "#")
  }

  /// A value of each line at each moment, none below nought; `nil` where it is not known: there the line
  /// has a gap.
  public let lines: [[Int?]]
  /// Of each line, beginning anew where there are fewer.
  public let pens: [Pen]
  /// Characters of a row at most, 2 at least.
  public let width: Int

  private let greatest: Int

  public init(_ lines: [[Int?]], pens: [Pen], width: Int) {
    self.lines = lines
    self.pens = pens
    self.width = max(2, width)
    greatest = max(1, lines.joined().compactMap { $0 }.max() ?? 1)
  }

  /// The pen of a line.
  public func pen(of line: Int) -> Pen { pens[line % pens.count] }

  /// What is drawn at a moment, without spaces at its end.
  public func row(_ moment: Int) -> String {
    var row: [Character] = Array(repeating: " ", count: width)
    for (index, line) in lines.enumerated() where line.indices.contains(moment) {
      guard let value = line[moment] else { continue }
      let now = column(of: value)
      let before = moment > 0 ? line[moment - 1].map(column) ?? now : now
      draw(from: before, to: now, pen(of: index), &row)
    }
    while row.last == " " { row.removeLast() }
    return String(row)
  }

  /// Nought stands at the left edge, the greatest value at the right.
  private func column(of value: Int) -> Int {
    (2 * max(0, value) * (width - 1) + greatest) / (2 * greatest)
  }

  private func draw(from before: Int, to now: Int, _ pen: Pen, _ row: inout [Character]) {
    guard before != now else {
      row[now] = pen.down
      return
    }
    for column in min(before, now)...max(before, now) { row[column] = pen.along }
    row[before] = before < now ? pen.leavesRight : pen.leavesLeft
    row[now] = before < now ? pen.arrivesRight : pen.arrivesLeft
  }
}
