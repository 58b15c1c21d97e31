import Dialogue
import Wording

/// The fields of a form as plain lines.
struct LinearFields {
  let texts: LinearTexts

  init(_ texts: LinearTexts) { self.texts = texts }

  /// What the form is about, each field with what it holds, the button, and what was complained of.
  func lines(of fields: FieldList) -> [String] {
    let form = fields.form
    let prompt = Shown.line(form.prompt)
    var lines = prompt.isEmpty ? [] : [prompt]
    for (place, index) in indices(of: form).enumerated() {
      let here = index == form.focus ? texts.here + ": " : ""
      let value = value(of: form.fields[index])
      lines.append(
        "\(place + 1). \(here)\(Shown.line(form.fields[index].label)): "
          + (value.isEmpty ? texts.empty : value))
    }
    if form.stops.contains(form.more) { lines.append(Shown.line(fields.more)) }
    if form.hasButton { lines.append((form.isOnButton ? texts.here + ": " : "") + fields.button) }
    return lines + fields.layout.adviceRows.map { Shown.line($0.text) }.filter { !$0.isEmpty }
      + (form.complaint.map { [Shown.line($0)] } ?? [])
  }

  /// The fields that one goes through.
  func indices(of form: Form) -> [Int] { form.stops.filter(form.fields.indices.contains) }

  /// What a field holds, in words.
  func value(of field: FormField) -> String {
    switch field.content {
    case .line(let line): Shown.line(line.text)
    case .area(let area): Shown.lines(area.text).joined(separator: " ").trimmed
    case .choice(let choice): word(choice.word)
    case .place(let place): Shown.line(place.field.text)
    case .person(let person): Shown.line(person.chosenWords)
    case .several(let several):
      several.chosen.sorted().filter(several.options.indices.contains)
        .map { Shown.line(several.options[$0]) }.joined(separator: ", ")
    }
  }

  /// What is said of a field before one answers: what can be chosen, what stands in a long text.
  func lines(before field: FormField) -> [String] {
    switch field.content {
    case .line: return []
    case .area(let area):
      let text = area.text.trimmed.isEmpty ? [] : Shown.lines(area.text)
      return [texts.areaHint] + text
    case .choice(let choice):
      return choice.options.indices.map { index in
        option(choice.number(of: index), choice.options[index], index == choice.selected)
      }
    case .several(let several):
      return (several.options.isEmpty ? [] : [texts.severalHint])
        + several.options.indices.map { index in
          option(index + 1, several.options[index], several.chosen.contains(index))
        }
    case .person, .place:
      let proposals = field.proposals.texts
      return proposals.isEmpty
        ? [] : [texts.proposals] + proposals.enumerated().map { option($0 + 1, $1, false) }
    }
  }

  private func word(_ option: String) -> String {
    option == Glyphs.spoken.unsaid ? texts.unsaid : Shown.line(option)
  }

  private func option(_ number: Int, _ words: String, _ isChosen: Bool) -> String {
    "\(number). \(word(words))" + (isChosen ? ", \(texts.chosen)" : "")
  }
}
