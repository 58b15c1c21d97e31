extension SigningRoom {
  static let signs: [Sign] = [
    Sign("[x]", \.signed), Sign("[-]", \.declined), Sign("[ ]", \.notSigned), .blocking,
    Sign("13", \.tableNumber), .place,
  ]
}
