extension SessionsRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.present), Sign("[-]", \.absent), .place,
  ]
}
