import Dialogue

extension Instrument {
  /// What the screen is called.
  var words: Phrase {
    switch self {
    case .preparation: Phrase("antes del diálogo", "before the dialogue")
    case .actors: Phrase("actores y contactos", "actors and contacts")
    case .accreditation: Phrase("acreditación", "accreditation")
    case .rules: Phrase("reglas de juego", "ground rules")
    case .agenda: Phrase("agenda", "agenda")
    case .voices: Phrase("lo que dicen las partes", "what the parties say")
    case .proposals: Phrase("propuestas", "proposals")
    case .agreements: Phrase("acuerdos y compromisos", "agreements and commitments")
    case .acta: Phrase("acta", "acta")
    case .followUp: Phrase("verificación y seguimiento", "verification and follow-up")
    case .rights: Phrase("vigilancia de derechos", "watch over rights")
    case .registry: Phrase("registro del caso", "registry of the case")
    }
  }
}
