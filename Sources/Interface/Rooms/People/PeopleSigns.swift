extension PeopleRoom {
  static let signs: [Sign] = [
    Sign("13", \.tableNumber), Sign("pend.", \.pendingCredential),
    Sign("obs.", \.observedCredential), Sign("alt.", \.alternate),
    Sign("(int.)", \.needsInterpreter),
    .marked, .place,
  ]
}
