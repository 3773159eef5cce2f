package check

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/residency-check/residency-check/internal/files"
)

// maxSource is how much is read of a file of a configuration.
const maxSource = 1 << 20

// sources is the configuration that a plan was made of, below the root of a
// repository: regular files, of which the beginning is read.
type sources struct {
	root     string
	register *files.Register
}

var _ fs.ReadDirFS = sources{}

func (s sources) path(name string) string { return filepath.Join(s.root, filepath.FromSlash(name)) }

// Open implements fs.FS.
func (s sources) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	file, err := s.register.Open(s.path(name))
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return beginning{file, io.LimitReader(file, maxSource)}, nil
}

// ReadDir implements fs.ReadDirFS.
func (s sources) ReadDir(name string) ([]fs.DirEntry, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	return os.ReadDir(s.path(name))
}

// beginning is a file of which no more is read than its beginning.
type beginning struct {
	fs.File
	read io.Reader
}

// Read implements fs.File.
func (b beginning) Read(p []byte) (int, error) { return b.read.Read(p) }
