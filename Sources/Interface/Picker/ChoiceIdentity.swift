import Dialogue
import Documents

/// By which a row is known again when the list is made anew.
extension PickerEntry.Choice {
  var identity: String {
    switch self {
    case .action(let action): action.id
    case .item(let item): item
    case .instrument(let instrument): instrument.rawValue
    case .kind(let kind, _): kind.rawValue
    case .record(let id), .signing(let id): id.text
    case .finding(let target): String(target)
    case .issue(let format, let prints): prints ? "lp" : format.rawValue
    case .version(let folio): String(folio)
    case .document(let document): document.rawValue
    case .documentSubject(let document):
      document.record?.text ?? document.session.map { String($0) } ?? document.recipient.word
    case .issueDocument(_, let format, let prints): prints ? "lp" : format.rawValue
    case .draft(let purpose): purpose.description
    case .sign(let sign): sign
    case .call(let call): "\(call)"
    case .project(.table): "table"
    case .project(.clause(let id)): id.text
    }
  }
}
