extension KindWords {
  static let actorProfile: KindWords = KindWords(
    .masculine("perfil de actor", "perfiles de actores"), "actor profile", "actor profiles")
}
