extension Clause {
  /// The number as it is printed before the text: «PRIMERO.»; empty for none.
  var lead: String {
    guard let last = number.last else { return "" }
    return last.isPunctuation ? number : number + "."
  }
}

extension Field {
  /// The label as it is printed before the value: «Lugar:»; empty for none.
  var lead: String {
    guard let last = label.last else { return "" }
    return last.isPunctuation ? label : label + ":"
  }
}

extension Clause {
  /// Number and text as one.
  var printed: RichText {
    lead.isEmpty ? text : RichText(lead, .strong) + RichText(" ") + text
  }

  /// Whether a table begins right under the text, which then belongs on its page.
  var isFollowedByTable: Bool {
    if case .table = details.first { true } else { false }
  }
}

extension Block {
  var isSignatures: Bool {
    if case .signatures = self { true } else { false }
  }
}
