package files

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
)

// Register remembers every file that a run reads, so that none is overwritten. A
// nil one remembers nothing.
type Register struct {
	mu   sync.Mutex
	read []entry
}

type entry struct {
	path string
	info fs.FileInfo
}

// Open opens a regular file for reading.
func (r *Register) Open(path string) (*os.File, error) {
	file, info, err := open(path)
	if err == nil {
		r.add(path, info)
	}
	return file, err
}

// Read returns the content of a regular file of no more than so many bytes.
func (r *Register) Read(path string, limit int64) ([]byte, error) {
	file, info, err := open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	r.add(path, info)
	if info.Size() > limit {
		return nil, tooLarge(limit)
	}
	return ReadAll(file, limit)
}

// Stream remembers an input that has no path, where it is a file.
func (r *Register) Stream(in io.Reader) {
	if file, isFile := in.(*os.File); isFile {
		if info, err := file.Stat(); err == nil {
			r.add("the standard input", info)
		}
	}
}

// Expect remembers files that the run is going to read. What is not there is told
// when it is read.
func (r *Register) Expect(paths ...string) {
	for _, path := range paths {
		if info, err := os.Stat(path); err == nil {
			r.add(path, info)
		}
	}
}

func (r *Register) add(path string, info fs.FileInfo) {
	if r == nil || !info.Mode().IsRegular() {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.read = append(r.read, entry{path, info})
}

// Has says whether a file was read, by whatever name, and by which.
func (r *Register) Has(info fs.FileInfo) (path string, has bool) {
	if r == nil {
		return "", false
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, e := range r.read {
		if os.SameFile(e.info, info) {
			return e.path, true
		}
	}
	return "", false
}

// Same says whether two paths lead to one file, or would if it were there.
func Same(a, b string) bool {
	a, b = target(a), target(b)
	first, err := os.Stat(a)
	second, errSecond := os.Stat(b)
	if err == nil && errSecond == nil {
		return first.Mode().IsRegular() && os.SameFile(first, second)
	}
	if err == nil || errSecond == nil || filepath.Base(a) != filepath.Base(b) {
		return false
	}
	first, err = os.Stat(filepath.Dir(a))
	second, errSecond = os.Stat(filepath.Dir(b))
	return err == nil && errSecond == nil && os.SameFile(first, second)
}

// target is where a path leads that may be a link, even to what is not there yet.
func target(path string) string {
	const longest = 40 // links in a row: more are a loop
	for range longest {
		to, err := os.Readlink(path)
		if err != nil {
			return path
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(path), to)
		}
		path = to
	}
	return path
}
