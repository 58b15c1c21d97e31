import Dialogue
import Wording

extension AppState {
  /// Single words of what is typed that may be part of a name which papers keep back, where the form is of what
  /// papers print.
  ///
  /// - Returns: nothing, and no rows, where no name is kept.
  func namesAdvice(on form: Form, _ kind: RecordKind?) -> FormAdvice {
    guard isPrinted(form.purpose, kind), let mesa = table?.mesa, !veiledNames.isEmpty else {
      return .none
    }
    let typed = form.fields.compactMap { field -> String? in
      switch field.content {
      case .line, .area: field.id == .record(.name) ? nil : field.value
      case .choice, .several, .place, .person: nil
      }
    }
    let sentences = look.wording.sentences(
      for: mesa.partsOfNames(in: typed.joined(separator: "\n")))
    return FormAdvice(
      paragraphs: sentences.prefix(1).map { Paragraph(text: $0, scope: .messageWarning) }, rows: 2)
  }

  private func isPrinted(_ purpose: FormPurpose, _ kind: RecordKind?) -> Bool {
    if case .actaPart = purpose { return true }
    guard let kind else { return false }
    let isCard = kind == .detention || kind == .victim
    return Self.printed.contains(kind) || kind.declaration.visibility == .atRisk && !isCard
  }

  private static let printed: [RecordKind] = [
    .agreement, .commitment, .normToIssue, .statement, .proposal, .actaPart,
  ]
}
