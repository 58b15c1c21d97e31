extension SigningRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.signed), Sign("[ ]", \.notSigned), .blocking,
    Sign("13", \.tableNumber), .place,
  ]
}
