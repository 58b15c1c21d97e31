extension RecordDeclaration {
  /// Word to an authority or to the press.
  static let communication: RecordDeclaration = RecordDeclaration(
    fields: [
      .choice(.recipient, .recipient).required, .line(.name), .date(.date).required, .hour(.hour),
      .area(.text).required, .area(.reply), .hour(.replyHour),
    ],
    instrument: .rights,
    lead: [.name, .text],
    status: [.recipient],
    visibility: .atRisk,
    gaps: { word in
      word.missing(.hour, .text)
        + (word.code(.recipient) == .press ? [] : word.missing(.reply))
        + (word.text(.reply).isEmpty ? [] : word.missing(.replyHour))
    })
}
