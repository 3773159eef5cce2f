// Package notices holds what others ask to be told of their work in this program: the
// licences of the modules that are linked into it, and where its data is from. It
// answers "whose work is in here, and under which terms?".
package notices

import _ "embed"

// Text is what the licences of the linked modules say, each once, with the modules
// that are under it. It is generated, and lies in every archive of a release.
//
//go:embed NOTICES.txt
var Text string
