package files

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// Within says why a path that a stranger chose is not to be read: it leads out of the
// root, by its name or through a link, or into what Git keeps, such as the token in
// .git/config. Of a folder that holds for every file in it, those of the skipped
// folders aside. What is not there is told when it is read.
func Within(root, path string, skipped ...string) error {
	if err := within(root, path); err != nil {
		return err
	}
	tree, err := new(Register).Tree(path, skipped...)
	if err != nil { // no folder, or none that can be read
		return nil
	}
	return fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		return within(root, tree.Path(name))
	})
}

func within(root, path string) error {
	root, err := filepath.Abs(root)
	if err != nil {
		return err
	}
	named, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	// First by its name, so that nothing is told of what lies elsewhere.
	if err := below(root, named, path); err != nil {
		return err
	}
	real, err := filepath.EvalSymlinks(named)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return Plain(err)
	}
	if root, err = filepath.EvalSymlinks(root); err != nil {
		return Plain(err)
	}
	return below(root, real, path)
}

// below compares two absolute paths. The error tells the path as it was given.
func below(root, path, given string) error {
	name, err := filepath.Rel(root, path)
	if err != nil || !filepath.IsLocal(name) {
		return fmt.Errorf("%q leads out of the repository", filepath.ToSlash(given))
	}
	if slices.ContainsFunc(strings.Split(name, string(filepath.Separator)), isGits) {
		return fmt.Errorf("%q is what Git keeps for itself", filepath.ToSlash(given))
	}
	return nil
}

// isGits tells the folder .git, by whatever name some system finds it.
func isGits(part string) bool {
	part = strings.TrimRight(strings.Map(func(r rune) rune {
		if unseen(r) {
			return -1
		}
		return r
	}, part), ". ")
	return strings.EqualFold(part, ".git") || strings.EqualFold(part, "git~1")
}
