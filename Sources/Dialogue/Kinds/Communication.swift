extension RecordDeclaration {
  /// Word to an authority or to the press.
  static let communication: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.recipient, .recipient).required, .line(.name), .date(.date).required.past,
      .hour(.hour),
      .area(.text).required, .area(.reply), .hour(.replyHour), .flag(.reserved),
    ],
    instrument: .rights,
    lead: [.name, .text],
    status: [.recipient],
    visibility: .atRisk,
    gaps: { word in
      word.missing(.hour, .text)
        + ([.press, .informant].contains(word.code(.recipient)) ? [] : word.missing(.reply))
        + (word.text(.reply).isEmpty ? [] : word.missing(.replyHour))
    })
}
