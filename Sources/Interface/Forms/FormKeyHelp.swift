import Wording

extension AppState {
  var forms: FormTexts { FormTexts(look.wording.language) }

  /// The keys of forms, to be read over the one on the screen.
  func keyReader(of form: Form) -> Reader {
    if form.purpose.isLineOfFloor { return lineKeyReader }
    let texts = forms
    let general: [(keys: [Key], does: String)] = [
      ([.tab, .down], texts.nextField), ([.backTab, .up], texts.previousField),
      ([.enter], texts.goOn), ([.control("s")], texts.save), ([.escape], texts.keep),
      ([.control("x")], texts.discard(spelled(.control("x")))),
    ]
    let areas: [(keys: [Key], does: String)] = [
      ([.enter], texts.newLine), ([.control("o")], texts.editOutside),
      ([.control("t")], texts.openWord),
    ]
    let options: [(keys: [Key], does: String)] = [
      ([.left, .right], texts.otherOption), ([.home, .end], texts.endOptions),
    ]
    var paragraphs = [heading(texts.everywhere)] + general.map(line)
    paragraphs += [
      Paragraph(text: ""), heading(texts.inChoices), line(texts.letters, texts.byLetters),
    ]
    paragraphs += [line(texts.digits, texts.byDigit)] + options.map(line)
    paragraphs += [Paragraph(text: ""), heading(texts.inSeveral)]
    paragraphs += [line(([.character(" ")], texts.mark)), line(texts.digits, texts.markNth)]
    paragraphs += [Paragraph(text: ""), heading(texts.inPeople)]
    paragraphs += [line(texts.lettersOrNumber, texts.findsPerson)]
    paragraphs += [
      line(([.enter], texts.picks)), line(([.right], texts.everybody)),
      line(([.backspace], texts.removesLast)),
    ]
    paragraphs += [Paragraph(text: ""), heading(texts.onMore)]
    paragraphs += [line(([.enter, .right], texts.unfoldAll)), line(texts.letters, texts.unfoldAt)]
    paragraphs += [Paragraph(text: ""), heading(texts.inLines)] + lineKeys.map(line)
    paragraphs += [Paragraph(text: ""), heading(texts.inAreas)] + areas.map(line)
    return Reader(title: texts.keysTitle, paragraphs: paragraphs)
  }

  private var lineKeys: [(keys: [Key], does: String)] {
    [
      ([.home, .end], forms.lineEnds), ([.control("w")], forms.deleteWord),
      ([.control("u"), .control("k")], forms.deleteLine),
    ]
  }

  /// The keys of a line of the Sala, and what its words may say.
  private var lineKeyReader: Reader {
    let keys: [(keys: [Key], does: String)] = [
      ([.enter], floorTexts.savesLine), ([.escape], forms.keep),
      ([.control("x")], forms.discard(spelled(.control("x")))),
    ]
    return Reader(
      title: floorTexts.lineKeys,
      paragraphs: keys.map(line) + [Paragraph(text: ""), heading(floorTexts.inWords)]
        + floorTexts.lineMarks.map { line($0.typed, $0.means) }
        + [Paragraph(text: ""), heading(forms.inLines)] + lineKeys.map(line))
  }

  private func heading(_ text: String) -> Paragraph { Paragraph(text: text, scope: .textStrong) }

  private func line(_ row: (keys: [Key], does: String)) -> Paragraph {
    line(row.keys.map(spelled).joined(separator: " "), row.does)
  }

  private func line(_ keys: String, _ does: String) -> Paragraph {
    Paragraph(text: "\(keys): \(does)")
  }
}
