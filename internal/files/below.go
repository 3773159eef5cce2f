package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Below names a file that must lie in a folder, whatever its name says and whatever
// links lie there. Use it for names that a stranger chose.
type Below struct{ Folder, Name string }

// shortName is how Windows calls a folder with a longer name, such as GIT~1.
var shortName = regexp.MustCompile(`~[0-9]`)

// Check says why a name is not to be written: it leads out of the folder, through a
// link, or into what is hidden, such as .git.
func (b Below) Check() error {
	// Neither is part of a name on every system.
	if strings.ContainsAny(b.Name, `\:`) || !filepath.IsLocal(b.Name) {
		return b.refused("")
	}
	parts := strings.Split(filepath.Clean(b.Name), string(filepath.Separator))
	if slices.ContainsFunc(parts, isHidden) {
		return fmt.Errorf("%q is hidden, or in a hidden folder, and is not written unless a flag says so", b.Name)
	}
	root, err := os.OpenRoot(b.Folder)
	if err != nil {
		return Plain(err)
	}
	defer root.Close()
	for i := range parts {
		reached := filepath.Join(parts[:i+1]...)
		info, err := root.Lstat(reached)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil
		case err != nil:
			return b.refused("")
		case info.Mode()&fs.ModeSymlink != 0:
			return b.refused(": " + filepath.ToSlash(reached) + " is a link")
		}
	}
	return nil
}

// isHidden tells a name that systems hide, or take for one that they hide.
func isHidden(part string) bool {
	return strings.HasPrefix(part, ".") || shortName.MatchString(part) || strings.ContainsFunc(part, unseen)
}

// unseen tells characters that some systems leave out of names.
func unseen(r rune) bool { return unicode.Is(unicode.Cf, r) || unicode.IsControl(r) }

func (b Below) refused(why string) error {
	return fmt.Errorf("%q is not below the folder of this file%s, and is not written unless a flag says so", b.Name, why)
}

// Open opens what is there already; where nothing is, the error is fs.ErrNotExist.
func (b Below) Open() (*os.File, error) {
	if err := b.Check(); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(b.Folder)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	info, err := root.Lstat(b.Name)
	if err == nil {
		err = regular(info)
	}
	if err != nil {
		return nil, err
	}
	return root.Open(b.Name)
}

// Create begins a file, in place of what is there. It has no rights of that.
func (b Below) Create() (*Pending, error) {
	if err := b.Check(); err != nil {
		return nil, err
	}
	root, err := os.OpenRoot(b.Folder)
	if err != nil {
		return nil, err
	}
	file, err := create(root, filepath.Clean(b.Name), 0o644)
	if err != nil {
		return nil, errors.Join(err, root.Close())
	}
	return file, nil
}
