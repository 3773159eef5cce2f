package residency

import (
	"sync/atomic"
	"unique"
)

// Encoding is JSON that is kept once it has been asked for twice: most of what is
// asked for once never is again. Equal ones share their memory.
type Encoding struct {
	asked atomic.Bool
	kept  atomic.Pointer[unique.Handle[string]]
}

// Text is the JSON, which encode makes. It is safe for concurrent use.
func (e *Encoding) Text(encode func() ([]byte, error)) (string, error) {
	if kept := e.kept.Load(); kept != nil {
		return kept.Value(), nil
	}
	encoded, err := encode()
	if err != nil || !e.asked.Swap(true) {
		return string(encoded), err
	}
	kept := unique.Make(string(encoded))
	e.kept.Store(&kept)
	return kept.Value(), nil
}
