import Dialogue

/// The words of the screens on which an acta is drafted, read aloud and signed.
public struct ActaScreenTexts: Texts {
  let language: Language

  public init(_ language: Language) { self.language = language }

  public var outline: String { say("Partes del acta", "Parts of the acta") }
  public func noActa(_ begin: String) -> String {
    say(
      "Todavía no hay acta. Pulse \(begin) para abrirla: lo anotado en la mesa la irá llenando.",
      "There is no acta yet. Press \(begin) to begin it: what the mesa holds will fill it.")
  }
  /// «Firmas que faltan: acta N.º 2».
  public func awaitsSignatures(_ number: Int) -> String {
    say("Firmas que faltan: acta N.º \(number)", "Signatures awaited: acta No. \(number)")
  }
  public var data: String { say("Datos del acta", "Data of the acta") }
  public var participants: String { say("Participantes", "Participants") }
  public var team: String { say("Equipo de la mesa", "Team of the table") }
  public var agenda: String { say("Agenda", "Agenda") }
  public var mediation: String {
    say("Aceptación de la mediación", "Acceptance of the mediation")
  }
  public var objective: String { say("Objetivo de la mesa", "Objective of the table") }
  public var rules: String { say("Reglas de juego", "Ground rules") }
  public var timetable: String { say("Cronograma", "Timetable") }
  public var opinions: String { say("Opiniones de las partes", "Opinions of the parties") }
  public var development: String { say("Desarrollo", "Development") }
  public var disagreements: String { say("Desacuerdos", "Disagreements") }
  public var criticalPoints: String { say("Puntos críticos", "Critical points") }
  public var nextSteps: String { say("Próximos pasos", "Next steps") }
  public var annexes: String { say("Anexos", "Annexes") }
  public var reading: String { say("Lectura y conformidad", "Reading and conformity") }
  public var signatures: String { say("Firmas", "Signatures") }
  public var opening: String { say("Palabras iniciales", "Opening words") }
  public var follows: String { say("sigue a lo anotado", "follows what is written down") }
  public var typed: String { say("escrito a mano", "typed") }
  public var empty: String { say("Aún sin texto.", "No text yet.") }
  public func state(_ state: ActaState, _ name: (PartyID) -> String) -> String {
    switch state {
    case .draft: say("borrador", "draft")
    case .inConsultation(let parties):
      say(
        "consulta a las bases: " + parties.map(name).joined(separator: ", "),
        "the bases are being asked: " + parties.map(name).joined(separator: ", "))
    case .toSign: say("por firmar", "to be signed")
    case .signing: say("firmándose", "being signed")
    case .signed: say("firmada", "signed")
    case .replaced: say("reemplazada", "replaced")
    }
  }
  public func title(_ number: Int?) -> String {
    say(
      number.map { "Acta N.º \($0)" } ?? "Acta en borrador",
      number.map { "Acta No. \($0)" } ?? "Acta, draft")
  }
  /// The title of what stands in the way of a draft, whole.
  public var lacking: String { say("Qué falta para la firma", "What the signing still needs") }
  public func holeCount(_ count: Int) -> String {
    switch count {
    case 0: say("sin vacíos que impidan la firma", "no hole keeps it from being signed")
    case 1: say("1 vacío impide la firma", "1 hole keeps it from being signed")
    default: say("\(count) vacíos impiden la firma", "\(count) holes keep it from being signed")
    }
  }
  public func frozenNow(_ number: Int, _ save: String) -> String {
    say(
      "El acta N.º \(number) pasó a firma; guárdela e imprímala con \(save).",
      "Acta No. \(number) went to signature; save and print it with \(save).")
  }
  /// On the screen of reading aloud.
  public func clause(_ number: Int, _ total: Int) -> String {
    say("Cláusula \(number) de \(total)", "Clause \(number) of \(total)")
  }
  public var noClauses: String {
    say("El acta aún no tiene acuerdos que leer.", "The acta has no agreements to read yet.")
  }
  public var fallen: String { say("cayó: el texto cambió", "fell: the text changed") }
  /// Of a party that the clause does not bind.
  public var notAsked: String { say("no se obliga; toma nota", "not bound; takes note") }
  public var unanswered: String { say("sin respuesta", "no answer") }
  public func mode(_ answer: String) -> String {
    say(
      "La cifra de cada parte anota: \(answer)",
      "The digit of each party writes down: \(answer)")
  }
  public func answered(_ done: Int, _ total: Int) -> String {
    say("\(done) de \(total) partes", "\(done) of \(total) parties")
  }
  /// On the screen of signing.
  public var copies: String { say("Copias", "Copies") }
  public var notSigned: String { say("sin firmar", "not signed") }
  public var notDelivered: String { say("sin entregar", "not delivered") }
  public func delivered(_ to: String, _ date: String) -> String {
    say(
      (to.isEmpty ? "entregada" : "recibió \(to)") + ", \(date)",
      (to.isEmpty ? "delivered" : "received by \(to)") + ", \(date)")
  }
  public func draftFirst(_ freeze: String) -> String {
    say(
      "El acta sigue en borrador; llévela antes a firma (\(freeze)).",
      "The acta is still a draft; take it to signature first (\(freeze)).")
  }
  public func frozenAlready(_ replace: String) -> String {
    say(
      "El acta ya pasó a firma; para cambiarla, abra otra que la reemplace (\(replace)).",
      "The acta went to signature; to change it, begin another in its place (\(replace)).")
  }
  public var noSigners: String {
    say(
      "Nadie acreditado consta como presente en la sesión de esta acta.",
      "Nobody accredited is written down as present at the session of this acta.")
  }
  public var pathOfFile: String { say("Ruta del archivo", "Path of the file") }
  public func attached(_ name: String) -> String {
    say(
      "«\(name)» quedó adjunto; su huella consta en el libro.",
      "“\(name)” is attached; its digest stands in the book.")
  }
  public func earlier(_ folio: Int, _ when: String) -> String {
    say("Folio \(folio), \(when)", "Folio \(folio), \(when)")
  }
  public var noEarlier: String {
    say(
      "No hay una versión anterior con otro texto.",
      "There is no earlier version with another text.")
  }
  public var noDifference: String {
    say("Las dos versiones dicen lo mismo.", "The two versions say the same.")
  }
  public var wordsLabel: String { say("En sus palabras", "In their own words") }
  public var confirmation: String { say("¿Llevarla a firma?", "Take it to signature?") }
  public var print: String { say("Imprimir", "Print") }
  public func saveAs(_ format: String) -> String {
    say("Guardar como \(format)", "Save as \(format)")
  }
  public var leadPrompt: String {
    say(
      "Lleva solo lo que puede hacerse público. Puede quedar vacío.",
      "It holds only what may be public. It may stay empty.")
  }
  public var leadLabel: String { say("Palabras del mediador", "The mediator’s words") }
  public var sessionStillOpen: String {
    say(
      "La sesión sigue abierta: el acta no dirá a qué hora terminó. Si ya terminó, ciérrela antes.",
      "The session is still open: the acta will not say when it ended. If it is over, close it first."
    )
  }
  public func confirmFreeze(_ number: Int) -> String {
    say(
      "Será el acta N.º \(number). Después no se corrige: solo la reemplaza un acta nueva. "
        + "Escriba sí para llevarla a firma.",
      "It will be acta No. \(number). It is not corrected afterwards: only a new acta replaces "
        + "it. Type yes to take it to signature.")
  }
}
