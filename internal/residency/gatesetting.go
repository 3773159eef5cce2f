package residency

import "fmt"

// GateSetting is a setting of the run that lets more pass the gate than it would without,
// or has less told, and that a file brought rather than the command line.
type GateSetting struct {
	Name  string `json:"name"`  // of the flag, such as fail-on
	Value string `json:"value"` // as the file writes it
	File  string `json:"file"`
	Line  int    `json:"line"` // from 1
}

// String says which setting it is and where it stands.
func (s GateSetting) String() string {
	return fmt.Sprintf("%s %s, from %s:%d", s.Name, s.Value, s.File, s.Line)
}
