extension KindWords {
  static let actorRelation: KindWords = KindWords(
    .feminine("relación entre actores", "relaciones entre actores"), "relation between actors",
    "relations between actors",
    labels: [.party: Phrase("actor", "actor")])
}
