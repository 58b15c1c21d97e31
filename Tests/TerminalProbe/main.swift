import Glibc
import Interface
import Terminal

// The program that the terminal's tests drive: it shows what it gets, and does as it is told.

let arguments = CommandLine.arguments.dropFirst()
var options = TerminalOptions(environment: Probe.environment)
options.wantsASCII = arguments.contains("--ascii")
options.wantsMouse = !arguments.contains("--no-mouse")
do {
  var probe = Probe(try Terminal.open(options))
  exit(probe.run())
} catch .noTerminal {
  StandardError.write("no terminal\n")
  exit(2)
} catch .unusable(let term) {
  StandardError.write("unusable: \(term)\n")
  exit(2)
}
