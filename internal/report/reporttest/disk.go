package reporttest

import "errors"

// FullDisk takes some bytes, then nothing more.
type FullDisk struct{ Room int }

// ErrFull is what FullDisk says then.
var ErrFull = errors.New("disk full")

func (d *FullDisk) Write(p []byte) (int, error) {
	n := min(d.Room, len(p))
	d.Room -= n
	if n < len(p) {
		return n, ErrFull
	}
	return n, nil
}
