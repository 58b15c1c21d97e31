import Dialogue

extension ActaScreenTexts {
  static let spanish = ActaScreenTexts(
    outline: "Partes del acta",
    noActa: "Todavía no hay acta. Pulse n para abrirla: lo anotado en la mesa la irá llenando.",
    data: "Datos del acta", participants: "Participantes", team: "Equipo de la mesa",
    agenda: "Agenda", development: "Desarrollo", disagreements: "Desacuerdos",
    criticalPoints: "Puntos críticos", nextSteps: "Próximos pasos", annexes: "Anexos",
    reading: "Lectura y conformidad", signatures: "Firmas", opening: "Palabras iniciales",
    follows: "sigue a lo anotado", typed: "escrito a mano", empty: "Aún sin texto.",
    state: { state, name in
      switch state {
      case .draft: "borrador"
      case .inConsultation(let parties):
        "consulta a las bases: " + parties.map(name).joined(separator: ", ")
      case .toSign: "por firmar"
      case .signing: "firmándose"
      case .signed: "firmada"
      case .replaced: "reemplazada"
      }
    },
    title: { $0.map { "Acta N.º \($0)" } ?? "Acta en borrador" },
    holeCount: { count in
      switch count {
      case 0: "sin vacíos que impidan la firma"
      case 1: "1 vacío impide la firma"
      default: "\(count) vacíos impiden la firma"
      }
    },
    frozenNow: { "El acta N.º \($0) pasó a firma; guárdela e imprímala con g." },
    clause: { "Cláusula \($0) de \($1)" },
    noClauses: "El acta aún no tiene acuerdos que leer.",
    fallen: "cayó: el texto cambió", unanswered: "sin respuesta",
    mode: { "La cifra de cada parte anota: \($0)" },
    answered: { "\($0) de \($1) partes" },
    copies: "Copias", notSigned: "sin firmar",
    notDelivered: "sin entregar",
    delivered: { to, date in (to.isEmpty ? "entregada" : "recibió \(to)") + ", \(date)" },
    draftFirst: "El acta sigue en borrador; llévela antes a firma (F).",
    frozenAlready: "El acta ya pasó a firma; para cambiarla, abra otra que la reemplace (R).",
    noSigners: "Nadie acreditado consta como presente en la sesión de esta acta.",
    pathOfFile: "Ruta del archivo",
    attached: { "«\($0)» quedó adjunto; su huella consta en el libro." },
    earlier: { "Folio \($0), \($1)" },
    noEarlier: "No hay una versión anterior con otro texto.",
    noDifference: "Las dos versiones dicen lo mismo.",
    wordsLabel: "En sus palabras", confirmation: "¿Llevarla a firma?",
    print: "Imprimir",
    saveAs: { "Guardar como \($0)" },
    leadPrompt: "Lleva solo lo que puede hacerse público. Puede quedar vacío.",
    leadLabel: "Palabras del mediador",
    confirmFreeze: {
      "Será el acta N.º \($0). Después no se corrige: solo la reemplaza un acta nueva. Escriba sí "
        + "para llevarla a firma."
    })
}
