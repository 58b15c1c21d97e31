extension SigningRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.signed), Sign("[ ]", \.notSigned), .place,
  ]
}
