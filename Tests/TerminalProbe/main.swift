import Glibc
import Interface
import Terminal

// The program that the terminal's tests drive: it shows what it gets, and does as it is told.

let arguments = CommandLine.arguments.dropFirst()
var options = TerminalOptions(environment: Probe.environment)
options.wantsASCII = arguments.contains("--ascii")
options.wantsMouse = !arguments.contains("--no-mouse")
do {
  var code = Probe.again
  while code == Probe.again {
    var probe = Probe(try Terminal.open(options))
    code = probe.run()
  }
  exit(code)
} catch .noTerminal {
  StandardError.write("no terminal\n")
  exit(2)
} catch .unusable(let term) {
  StandardError.write("unusable: \(term)\n")
  exit(2)
}
