import Dialogue

/// The words of an emergency: its one line, and who is called.
public struct EmergencyTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { say("Urgencia", "Emergency") }
  public var prompt: String {
    say(
      "Como salga, sin nombres: «3 detenidos, 5 heridos, comisaría de Antarumi, 14:10». Los detalles, "
        + "después.",
      "As it comes, without names: “3 detained, 5 wounded, Antarumi police station, 14:10”. Details "
        + "come later.")
  }
  /// What watches over rights is written at any time, also while the mediator is apart with a party.
  public var unkept: String {
    say(
      "No queda en reserva: sale en los papeles de derechos. Lo dicho aparte no va aquí.",
      "It is not kept in trust: the papers on rights tell it. What was said apart does not go here."
    )
  }
  public var field: String { say("Qué pasa", "What happens") }
  public var calls: String { say("Llamadas, en orden", "Calls, in order") }
  /// «Urgencia: Fiscalía de turno», the call that comes next.
  public func next(_ call: EmergencyCall) -> String { "\(title): \(self.call(call))" }
  public var phoneUnknown: String { say("sin teléfono en la mesa", "no telephone at the mesa") }

  public func call(_ call: EmergencyCall) -> String {
    switch call {
    case .officer: say("Oficial a cargo", "Officer in charge")
    case .prosecutor: say("Fiscalía de turno", "Prosecutor on duty")
    case .headquarters: say("Sede central", "Headquarters")
    case .hospital: say("Hospital o posta", "Hospital or clinic")
    }
  }

  /// What was written down, and of an hour that is still to come that the words alone have it.
  public func written(_ line: EmergencyLine, at now: Timestamp) -> String {
    let wounded = line.wounded.filter { !$0.isDead }.reduce(0) { $0 + $1.count }
    let dead = line.wounded.filter(\.isDead).reduce(0) { $0 + $1.count }
    let parts = [
      line.held > 0 ? say("detenciones \(line.held)", "detentions \(line.held)") : "",
      line.missing > 0
        ? say("por ubicar \(line.missing)", "to be located \(line.missing)") : "",
      wounded > 0 ? say("heridos \(wounded)", "wounded \(wounded)") : "",
      dead > 0 ? say("fallecidos \(dead)", "dead \(dead)") : "",
    ].filter { !$0.isEmpty }
    return say("Anotado: incidente", "Written down: incident")
      + parts.map { " · " + $0 }.joined()
      + (line.hourToCome(at: now).map {
        say(
          ". Las \($0) todavía no llegan: quedan solo en el relato",
          ". \($0) is still to come: it stands in the words alone")
      } ?? "")
  }
}
