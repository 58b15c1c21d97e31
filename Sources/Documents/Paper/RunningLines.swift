import Wording

/// The lines at the head and foot of each page.
struct RunningLines {
  private let press: Press
  private let words: PrintedTexts
  private let composer: Composer
  private let head: SetText
  private let foot: SetText

  /// The most lines that either may take.
  private static let limit = 2
  private static let footWidth = PaperSheet.textWidth * 0.78

  init(of document: Document, _ composer: Composer) throws(DocumentError) {
    self.composer = composer
    press = composer.press
    words = composer.words
    head = try composer.setRunning(
      document.runningHead, .running, width: PaperSheet.textWidth, lines: Self.limit)
    foot = try composer.setRunning(
      document.runningFoot, .running, width: Self.footWidth, lines: Self.limit)
  }

  /// What does not fit there in full, to be printed in full among the words of the document.
  static func overlong(of document: Document, _ composer: Composer) throws(DocumentError)
    -> [String]
  {
    var overlong: [String] = []
    let widths = [PaperSheet.textWidth, footWidth]
    for (string, width) in zip([document.runningHead, document.runningFoot], widths) {
      let whole = try composer.set(RichText(string), .running, width: width)
      if whole.lineCount > limit { overlong.append(string) }
    }
    return overlong
  }

  func draw(page: Int, of count: Int) throws(DocumentError) {
    let pitch = PaperType.running.pitch
    let headTop = PaperSheet.headRule - 2 - Double(head.lineCount) * pitch
    draw(head, top: headTop)
    rule(PaperSheet.headRule)
    rule(PaperSheet.footRule)
    draw(foot, top: PaperSheet.footRule + 3)
    let number = try composer.setRunning(
      words.page(page, of: count), .running, width: PaperSheet.textWidth, lines: 1,
      alignment: .trailing)
    draw(number, top: PaperSheet.footRule + 3)
  }

  private func draw(_ text: SetText, top: Double) {
    for line in 0..<text.lineCount {
      press.draw(
        text, line: line, x: PaperSheet.left,
        baseline: top + Double(line) * PaperType.running.pitch + text.ascent,
        grey: PaperType.running.grey)
    }
  }

  private func rule(_ y: Double) {
    press.rule(from: (PaperSheet.left, y), to: (PaperSheet.right, y), thickness: 0.5, grey: 0.5)
  }
}
