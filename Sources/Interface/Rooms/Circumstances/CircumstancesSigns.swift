extension CircumstancesRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.happened), Sign("[ ]", \.didNotHappen), .place,
  ]
}
