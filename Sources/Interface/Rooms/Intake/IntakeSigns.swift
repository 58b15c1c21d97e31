extension IntakeRoom {
  static let signs: [Sign] = [
    Sign("[+]", \.willBeSaved), Sign("[=]", \.completesPerson), Sign("[?]", \.asks),
    Sign("[-]", \.leftOut), .place,
  ]
}
