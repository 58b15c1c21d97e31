import Dialogue

extension PaperTexts {
  public static let spanish = PaperTexts(
    name: "Nombre", identity: "DNI", position: "Cargo", entity: "Entidad o parte",
    seat: "Calidad", presence: "Asistencia", party: "Parte", role: "Función",
    present: "presente", absent: "ausente", unrecorded: "no consta",
    women: "Mujeres", men: "Hombres", others: "Otro", unsaid: "No consta", total: "Total",
    uncounted: "—",
    action: "Qué se hará", responsible: "Responsable", deadline: "Plazo",
    beneficiary: "A favor de", verifier: "Verifica", followUp: "Da seguimiento",
    norm: "Norma", provision: "Qué dispondrá", issuer: "Entidad que la emite",
    agreement: "Acuerdo", answer: "Respuesta", language: "Idioma", hour: "Hora",
    pending: "pendiente",
    receivedBy: "Recibió", date: "Fecha", file: "Archivo", digest: "Huella SHA-256",
    topicHead: "Asunto", opinion: "Opinión",
    pen: "Firma", thumb: "Huella",
    document: "Documento que acredita", voice: "Voz y voto", accreditation: "Estado",
    due: "Vence",
    draft: "BORRADOR",
    ordinal: { spanishOrdinal($0) },
    acta: { "Acta N.º \($0)" },
    actaDraft: "Acta",
    foot: { "Folio \($0) · huella \($1)" },
    until: { "hasta el \($0)" },
    minutes: { "\($0) min" },
    withInterpreter: "con intérprete",
    voiceAndVote: { voice, vote in
      switch (voice, vote) {
      case (true, true): "voz y voto"
      case (true, false): "voz, sin voto"
      case (true, nil): "voz"
      case (false, true): "voto, sin voz"
      case (nil, true): "voto"
      case (false, false): "sin voz ni voto"
      case (false, nil): "sin voz"
      case (nil, false): "sin voto"
      case (nil, nil): "—"
      }
    },
    waived: { "\($0): dispensado; el motivo consta en el libro" },
    signature: { outcome, hour, words in
      let what =
        switch outcome {
        case .declined: "No firmó"
        case .onRequest: "Firmó un testigo a ruego"
        default: "Firmó"
        }
      return what + (hour.isEmpty ? "" : " a las \(hour)") + (words.isEmpty ? "" : ": \(words)")
    },
    lists: .spanish, bulletin: .spanish, rights: .spanish)

  private static func spanishOrdinal(_ number: Int) -> String {
    let units = [
      "", "PRIMERO", "SEGUNDO", "TERCERO", "CUARTO", "QUINTO", "SEXTO", "SÉPTIMO", "OCTAVO",
      "NOVENO",
    ]
    let tens = [
      "", "DÉCIMO", "VIGÉSIMO", "TRIGÉSIMO", "CUADRAGÉSIMO", "QUINCUAGÉSIMO", "SEXAGÉSIMO",
      "SEPTUAGÉSIMO", "OCTOGÉSIMO", "NONAGÉSIMO",
    ]
    guard (1...99).contains(number) else { return "N.º \(number)" }
    return [tens[number / 10], units[number % 10]].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
