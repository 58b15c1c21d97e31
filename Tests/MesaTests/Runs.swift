/// `text` with only the serial number of each identity: what is the same in every run.
func withoutRuns(_ text: String) -> String {
  text.replacing(#/"[0-9a-hjkmnp-tv-z]{8}-(\d+)"/#) { $0.1 }
}
