package files

import (
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Bounds of what links may add to a folder: one may lead to the root of a disk.
const (
	maxLinks  = 1_000
	maxLinked = 100_000 // files and folders behind them
)

// Tree is the files in a folder and in those below it, linked ones included and
// hidden ones aside. Each folder is in it once: by its own name rather than by that
// of a link to it, which is also what ends loops.
type Tree struct {
	root     string
	register *Register
	skipped  []string // names of folders
	folders  map[string][]fs.DirEntry
	seen     []fs.FileInfo // folders
	links    []string      // to folders, which are followed last
	linked   int
}

var _ interface {
	fs.ReadDirFS
	fs.StatFS
} = (*Tree)(nil)

// Tree walks a folder, those of the given names aside.
func (r *Register) Tree(root string, skipped ...string) (*Tree, error) {
	t := &Tree{root: root, register: r, skipped: skipped, folders: map[string][]fs.DirEntry{}}
	if err := t.walk(".", false); err != nil {
		return nil, err
	}
	for i := 0; i < len(t.links); i++ {
		if i == maxLinks {
			return nil, fmt.Errorf("more than %d links to folders", maxLinks)
		}
		if err := t.follow(t.links[i]); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// Path is where a file of the tree lies.
func (t *Tree) Path(name string) string { return filepath.Join(t.root, filepath.FromSlash(name)) }

func (t *Tree) walk(folder string, linked bool) error {
	info, err := os.Stat(t.Path(folder))
	if err != nil {
		return t.about(folder, err)
	}
	if linked && t.has(info) {
		return nil
	}
	t.seen = append(t.seen, info)
	var entries []fs.DirEntry
	err = try("list", t.Path(folder), func() (err error) {
		entries, err = os.ReadDir(t.Path(folder))
		return err
	})
	if err != nil {
		return t.about(folder, err)
	}
	for _, entry := range entries {
		if linked {
			t.linked++
		}
		if t.linked > maxLinked {
			return fmt.Errorf("links lead to more than %d files: give the folders that are meant", maxLinked)
		}
		if err := t.enter(folder, entry, linked); err != nil {
			return err
		}
	}
	return nil
}

// enter adds an entry of a folder, and what is below it.
func (t *Tree) enter(folder string, entry fs.DirEntry, linked bool) error {
	name := path.Join(folder, entry.Name())
	isLink := entry.Type()&fs.ModeSymlink != 0
	if isLink {
		// A link to nowhere stays a link: opening it tells.
		if info, err := os.Stat(t.Path(name)); err == nil {
			entry = fs.FileInfoToDirEntry(info)
		}
	}
	switch {
	case entry.IsDir() && t.skips(path.Base(name)):
		return nil
	case entry.IsDir() && isLink:
		t.links = append(t.links, name)
		return nil
	}
	t.folders[folder] = append(t.folders[folder], entry)
	if entry.IsDir() {
		return t.walk(name, linked)
	}
	return nil
}

func (t *Tree) skips(name string) bool {
	return strings.HasPrefix(name, ".") || slices.Contains(t.skipped, name)
}

// follow adds the folder that a link leads to, if it is not there already.
func (t *Tree) follow(link string) error {
	info, err := os.Stat(t.Path(link))
	if err != nil {
		return t.about(link, err)
	}
	if t.has(info) {
		return nil
	}
	folder := path.Dir(link)
	t.folders[folder] = append(t.folders[folder], fs.FileInfoToDirEntry(info))
	return t.walk(link, true)
}

func (t *Tree) has(folder fs.FileInfo) bool {
	return slices.ContainsFunc(t.seen, func(seen fs.FileInfo) bool { return os.SameFile(seen, folder) })
}

// about names the folder that cannot be read, where it is not the tree itself.
func (t *Tree) about(name string, err error) error {
	if name == "." {
		return Plain(err)
	}
	return &FolderError{Path: t.Path(name), Err: Plain(err)}
}

// FolderError is about a folder in the one that was asked for.
type FolderError struct {
	Path string
	Err  error
}

// Error is the message.
func (e *FolderError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap is what is wrong with it.
func (e *FolderError) Unwrap() error { return e.Err }

// ReadDir implements fs.ReadDirFS.
func (t *Tree) ReadDir(name string) ([]fs.DirEntry, error) { return t.folders[name], nil }

// Stat implements fs.StatFS.
func (t *Tree) Stat(name string) (fs.FileInfo, error) { return os.Stat(t.Path(name)) }

// Open implements fs.FS. It opens regular files only.
func (t *Tree) Open(name string) (fs.File, error) {
	file, err := t.register.Open(t.Path(name))
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return file, nil
}

// Files lists the files of the tree, those aside that are hidden, by name.
func (t *Tree) Files() []string {
	var files []string
	_ = fs.WalkDir(t, ".", func(name string, entry fs.DirEntry, _ error) error {
		if !entry.IsDir() && !strings.HasPrefix(path.Base(name), ".") {
			files = append(files, name)
		}
		return nil // every folder was read before
	})
	slices.Sort(files)
	return files
}
