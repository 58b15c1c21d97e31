import Documents

/// An acta as a mesa de diálogo ends with one.
enum ActaSample {
  static let document = Document(
    title: "Acta de la Mesa de Diálogo Quebrada Honda, sesión 7",
    issuer: "Gobierno Regional de Apurímac", language: .spanish,
    date: DocumentDate(year: 2026, month: 11, day: 14, hour: 17, minute: 45),
    runningHead: "Mesa de Diálogo Quebrada Honda · Acta N.º 007-2026",
    runningFoot: "Folio 199 · 9f3a 61c0 77de 12b4",
    blocks: opening + [attendance] + agenda + clauses + closing)

  private static let opening: [Block] = [
    .heading(level: 1, "ACTA DE REUNIÓN N.º 007-2026\nMesa de Diálogo «Quebrada Honda»"),
    .paragraph("Resolución Ejecutiva Regional N.º 214-2026-GR-APURÍMAC/GR", .centred),
    .fields([
      Field("Caso", "Uso del agua y del camino comunal en Quebrada Honda"),
      Field("Lugar", "Local comunal de Ñahuinlla, Tambobamba, Cotabambas, Apurímac"),
      Field("Fecha", "Sábado 14 de noviembre de 2026"),
      Field("Hora", "De 9:10 a 17:45, con un cuarto intermedio de 13:00 a 14:30"),
      Field("Modalidad", "Presencial; lenguas: castellano y quechua, con intérprete"),
    ]),
    .heading(level: 2, "1. Participantes"),
  ]

  private static let participants = [
    ("Eusebia Quispe Ñaupa", "31542087", "Presidenta", "Comunidad Campesina de Ñahuinlla"),
    ("Máximo Huamaní Ccorahua", "31548812", "Secretario", "Comunidad Campesina de Ñahuinlla"),
    ("Julián Güere Tomaylla", "31541190", "Delegado", "Comunidad Campesina de Ñahuinlla"),
    ("Qʼespi Mamani Achahui", "45120933", "Presidente", "Anexo Qʼello Pampa"),
    ("Benedicta Ollachica Peña", "31550921", "Delegada", "Anexo Qʼello Pampa"),
    ("Rosa María Ybáñez Núñez", "07845512", "Gerente de Relaciones", "Minera Quebrada S. A. C."),
    ("Álvaro Sánchez-Cerro Muñoz", "10223344", "Superintendente", "Minera Quebrada S. A. C."),
    ("Iñigo Bustamante Ruiz", "40998127", "Asesor legal", "Minera Quebrada S. A. C."),
    ("Teófilo Arcos Sarmiento", "31003377", "Alcalde", "Municipalidad Provincial de Cotabambas"),
    ("Fiorella Cárdenas Vda. de Zúñiga", "42110098", "Directora", "Autoridad Local del Agua"),
    ("Nelly Ramírez Ochoa", "29661203", "Mediadora", "Gobierno Regional de Apurímac"),
    ("Wilber Chipana Allcca", "44387715", "Intérprete", "Ministerio de Cultura"),
  ]

  private static let attendance = Block.table(
    Table(
      caption: "Cuadro 1. Participantes",
      columns: [
        .init("N.º", weight: 1, alignment: .trailing), .init("Nombres y apellidos", weight: 6),
        .init("DNI", weight: 2), .init("Cargo", weight: 4), .init("Entidad o parte", weight: 6),
      ],
      rows: participants.enumerated().map { index, person in
        [
          RichText("\(index + 1)"), RichText(person.0), RichText(person.1), RichText(person.2),
          RichText(person.3),
        ]
      }))

  private static let agenda: [Block] = [
    .paragraph("Presentes: 12 (5 mujeres, 7 varones). Ausentes: ninguno.", .note),
    .heading(level: 2, "2. Agenda"),
    .bullets([
      "Aforo y turnos del canal Ñahuinlla–Qʼello Pampa.",
      "Mantenimiento del camino comunal entre el km 3 + 200 y el km 11 + 750.",
      "Monitoreo participativo de la calidad del agua.",
    ]),
    .heading(level: 2, "3. Desarrollo"),
    .paragraph(
      """
      La mediadora dio lectura a las normas básicas de la mesa y preguntó a cada parte si las \
      mantiene; todas respondieron que sí. Se escuchó a la comunidad en quechua y en castellano. \
      La Autoridad Local del Agua expuso el aforo del 3 de noviembre: 41,5 l/s en la bocatoma y \
      27,9 l/s en la entrega, es decir, una pérdida de 13,6 l/s (32,8 %).
      """),
    .paragraph(
      "«El agua que se pierde no es de nadie: ni del canal ni de la mina. Eso hay que arreglar.»",
      .quoted),
    .heading(level: 2, "4. Acuerdos"),
    .paragraph("Las partes acuerdan, por consenso y en forma libre, lo siguiente:"),
  ]

  private static let ordinals = [
    "PRIMERO", "SEGUNDO", "TERCERO", "CUARTO", "QUINTO", "SEXTO", "SÉPTIMO", "OCTAVO", "NOVENO",
  ]

  private static let agreements = [
    "reparar 640 metros del revestimiento del canal, del hito 12 al hito 31",
    "respetar los turnos de riego del cuadro anexo, de lunes a sábado, de 6:00 a 18:00",
    "instalar dos aforadores Parshall, uno en la bocatoma y otro en la entrega",
    "regar el camino comunal tres veces al día mientras pasen vehículos pesados",
    "limitar a 30 km/h la velocidad de los vehículos frente a la escuela N.º 54 377",
    "tomar muestras de agua en seis puntos cada dos meses, con veedores de la comunidad",
    "entregar copia de los resultados en castellano y en quechua dentro de quince días",
    "levantar el bloqueo del puente en cuanto empiece la reparación del canal",
    "reunirse otra vez el sábado 16 de enero de 2027 a las 9:00 en el mismo local",
  ]

  private static let clauses: [Block] = ordinals.indices.map { index in
    .clause(
      Clause(
        number: ordinals[index],
        text: RichText("La empresa y la comunidad se comprometen a ")
          + RichText(agreements[index], .strong) + RichText("."),
        details: details(of: index)))
  }

  private static func details(of index: Int) -> [Block] {
    let table = Block.table(
      Table(
        caption: "Compromisos",
        columns: [
          .init("Qué", weight: 6), .init("Quién", weight: 4), .init("Hasta", weight: 2),
          .init("Verifica", weight: 3), .init("Soles", weight: 2, alignment: .trailing),
        ],
        rows: [
          [
            RichText(agreements[index]), RichText(participants[index].0), "15/12/2026",
            "Autoridad Local del Agua", RichText("\(12 + index) 500,00"),
          ],
          [
            "Informar a la mesa", RichText(participants[index + 3].0), "16/01/2027", "Mediadora",
            "",
          ],
        ]))
    guard index == 3 else { return index.isMultiple(of: 2) ? [table] : [] }
    let reservation: RichText = "Reserva de Qʼello Pampa: cuatro veces al día en agosto."
    return [table, .paragraph(reservation, .quoted)]
  }

  private static let closing: [Block] = [
    .heading(level: 2, "5. Conformidad"),
    .paragraph(
      """
      Leída el acta en voz alta, cláusula por cláusula, en castellano y en quechua, cada parte \
      expresó su conformidad y recibió una copia. Firman y ponen su huella:
      """),
    .signatures(
      participants.enumerated().map { index, person in
        Signature(
          name: person.0, lines: ["DNI \(person.1)", person.2, person.3], penLabel: "Firma",
          thumbLabel: "Huella",
          remark: index == 4 ? "Testigo a ruego: Hilario Peña Soto, DNI 31007766" : "")
      }),
  ]
}
