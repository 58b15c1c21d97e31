extension KindWords {
  static let teamMember: KindWords = KindWords(
    .masculine("miembro del equipo de la mesa", "miembros del equipo de la mesa"),
    "member of the table's team", "members of the table's team",
    labels: [
      .entity: Phrase("entidad", "entity")
    ])
}
