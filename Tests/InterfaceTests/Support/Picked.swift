@testable import Interface

extension Robot {
  /// The rows of the picker on the screen.
  var picked: [PickerEntry] {
    guard case .picker(let picker)? = state.sheet else { return [] }
    return picker.matches
  }
}
