import ArgumentParser
import Content
import Dialogue

/// What `nueva` may be told of the case besides its name.
struct CaseOptions: ParsableArguments {
  @Option(
    name: .customLong("codigo"),
    help: ArgumentHelp(Speech.help.options.code, valueName: Speech.help.values.code))
  var code: String?

  @Option(
    name: .customLong("lugar"),
    help: ArgumentHelp(Speech.help.options.place, valueName: Speech.help.values.place))
  var place: String?

  @Option(
    name: .customLong("ubigeo"),
    help: ArgumentHelp(Speech.help.options.ubigeo, valueName: Speech.help.values.ubigeo))
  var ubigeo: String?

  @Option(
    name: .customLong("tipo"),
    help: ArgumentHelp(Speech.help.options.type, valueName: Speech.help.values.value),
    completion: .list(CodeChoices.ofSpeech.types))
  var type: String?

  @Option(
    name: .customLong("etapa"),
    help: ArgumentHelp(Speech.help.options.stage, valueName: Speech.help.values.value),
    completion: .list(CodeChoices.ofSpeech.stages))
  var stage: String?

  @Option(
    name: .customLong("mecanismo"),
    help: ArgumentHelp(Speech.help.options.mechanism, valueName: Speech.help.values.value),
    completion: .list(CodeChoices.ofSpeech.mechanisms))
  var mechanism: String?

  @Option(
    name: .customLong("momento"),
    help: ArgumentHelp(Speech.help.options.moment, valueName: Speech.help.values.value),
    completion: .list(CodeChoices.ofSpeech.moments))
  var moment: String?

  @Option(
    name: .customLong("rol"),
    help: ArgumentHelp(Speech.help.options.role, valueName: Speech.help.values.value),
    completion: .list(CodeChoices.ofSpeech.roles))
  var role: String?

  @Option(
    name: .customLong("resumen"),
    help: ArgumentHelp(Speech.help.options.summary, valueName: Speech.help.values.text))
  var summary: String?

  func caseFile(name: String, choices: CodeChoices) throws(Problem) -> CaseFile {
    // What nobody says is not said, and counts nowhere.
    var file = CaseFile(
      name: name, code: code ?? "", mechanism: .unsaid, moment: .unsaid, summary: summary ?? "")
    file.place = try foundPlace()
    let terms = choices.terms
    if let type { file.type = try CodeChoices.read(type, "--tipo", terms.type) }
    if let stage { file.stage = try CodeChoices.read(stage, "--etapa", terms.stage) }
    if let mechanism {
      file.mechanism = try CodeChoices.read(mechanism, "--mecanismo", terms.mechanism)
    }
    if let moment { file.moment = try CodeChoices.read(moment, "--momento", terms.moment) }
    if let role { file.role = try CodeChoices.read(role, "--rol", terms.role) }
    return file
  }

  /// The place by its code, else by a name that means one place alone, else as it was written.
  private func foundPlace() throws(Problem) -> Place {
    if let ubigeo {
      guard let entry = Gazetteer.load().entry(ubigeo: ubigeo) else {
        throw .usage(.badValue(ubigeo, place: "--ubigeo", allowed: []))
      }
      return Place(ubigeo: entry.ubigeo, name: place ?? entry.name)
    }
    guard let place else { return .unknown }
    let found = Gazetteer.load().search(place, limit: 2)
    guard found.count == 1, let entry = found.first else { return Place(name: place) }
    return Place(ubigeo: entry.ubigeo, name: entry.name)
  }
}
