package sources

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/live"
)

// Memory is the file in which pages are remembered from one run to the next. Without a
// name it remembers nothing.
type Memory struct {
	Pages live.Memory
	file  string
	write func(file string, content []byte) error
	since int // how many pages were looked at since the beginning
}

// remembered is what the file holds.
type remembered struct {
	Version int         `json:"pages_version"`
	Pages   live.Memory `json:"pages"`
}

const rememberedVersion = 1

// LargestFile is the size of the largest file that is read back, in bytes.
const LargestFile = 64 << 20

// OpenMemory reads the file, where it is there. That it can be written shows now rather
// than after an hour.
func OpenMemory(file string, write func(file string, content []byte) error) (*Memory, error) {
	m := &Memory{Pages: live.Memory{}, file: file, write: write}
	if file == "" {
		return m, nil
	}
	content, err := new(files.Register).Read(file, LargestFile)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return m, m.Keep()
	case err != nil:
		return nil, fmt.Errorf("remember pages: %s: %w", file, err)
	}
	var r remembered
	if err := json.Unmarshal(content, &r); err != nil || r.Version != rememberedVersion {
		return nil, fmt.Errorf("%s is no file in which sources --check remembers pages: delete it, or name another one with --state", file)
	}
	if r.Pages != nil {
		m.Pages = r.Pages
	}
	return m, m.Keep()
}

// Looked says that one more page was looked at. Once in a while it writes the file, so
// that whoever ends the run loses little; what fails is told at the end.
func (m *Memory) Looked() {
	const pages = 10
	if m.since++; m.since%pages == 0 {
		_ = m.Keep()
	}
}

// Keep writes the file.
func (m *Memory) Keep() error {
	if m.file == "" {
		return nil
	}
	content, err := json.Marshal(remembered{rememberedVersion, m.Pages})
	if err == nil {
		err = m.write(m.file, content)
	}
	if err != nil {
		return fmt.Errorf("remember pages: %w", err)
	}
	return nil
}
