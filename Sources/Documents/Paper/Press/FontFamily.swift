/// The letters of the paper: one family that has ʼ and every accent, in two weights, from Debian's
/// fonts-dejavu-core. Always the same, so that the same document is the same bytes.
struct FontFamily: Hashable, Sendable {
  var name = "DejaVu Sans"
  var files = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]
  /// Where distributions put them; the first folder that has all is used.
  var folders = [
    "/usr/share/fonts/truetype/dejavu", "/usr/local/share/fonts", "/usr/share/fonts/dejavu",
    "/usr/share/fonts/TTF", "/usr/share/fonts/dejavu-sans-fonts",
  ]
}
