package files

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
)

// Names says what reports call files: by their place in the repository that holds
// them, which is where a pipeline searches for them, however they were given and
// wherever the program runs. Outside of a repository they are told from the working
// directory. One that lies above it has its base name, so that no report says where
// on a machine it was made. A nil one has no prefix, and knows of no two files that
// share a name.
type Names struct {
	Prefix string // in front of each name, such as services/eu

	mu    sync.Mutex
	roots map[string]string // of the repository that holds a folder; empty for none
	apart map[string]string // names of files that would share a shorter one
	last  [2]string         // file and its name: a stream asks for the same one again and again
}

// Of is the name of a file. The standard input stays -.
func (n *Names) Of(file string) string {
	if file == "-" || file == "" {
		return file
	}
	if n == nil {
		n = new(Names)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.last[0] == file {
		return n.last[1]
	}
	whole := absolute(file)
	name, told := n.apart[whole]
	if !told {
		name, _ = n.short(whole)
	}
	n.last = [2]string{file, path.Join(n.Prefix, name)}
	return n.last[1]
}

// Expect has files that would share a name told apart by as much of their paths as it
// takes. Those that lie where the program runs keep theirs.
func (n *Names) Expect(paths ...string) {
	if n == nil {
		return
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.last = [2]string{}
	first, sharing := map[string]string{}, map[string][]string{}
	for _, file := range paths {
		if file == "-" || file == "" {
			continue
		}
		whole := absolute(file)
		name, _ := n.short(whole)
		switch other, taken := first[name]; {
		case !taken:
			first[name] = whole
		case other != whole:
			sharing[name] = append(sharing[name], whole)
		}
	}
	for name, files := range sharing {
		n.tellApart(name, append(files, first[name]))
	}
}

// tellApart names files by the ends of their paths, which only one of them has.
func (n *Names) tellApart(name string, files []string) {
	if n.apart == nil {
		n.apart = map[string]string{}
	}
	for _, file := range files {
		if _, here := n.short(file); here {
			continue
		}
		for parts := strings.Count(name, "/") + 1; ; parts++ {
			end := lastParts(file, parts)
			if isOnly(end, parts, file, files) || end == lastParts(file, parts+1) {
				n.apart[file] = end
				break
			}
		}
	}
}

func isOnly(end string, parts int, file string, files []string) bool {
	for _, other := range files {
		if other != file && lastParts(other, parts) == end {
			return false
		}
	}
	return true
}

// lastParts is the end of a path, of so many names.
func lastParts(file string, parts int) string {
	all := strings.Split(strings.Trim(filepath.ToSlash(file), "/"), "/")
	return strings.Join(all[max(0, len(all)-parts):], "/")
}

// short is the name of a file, and whether the program runs where it lies: in its
// repository, or above it where there is none.
func (n *Names) short(whole string) (name string, here bool) {
	working := absolute(".")
	home := n.repository(working)
	root := n.repository(whole)
	if root != "" {
		name, err := filepath.Rel(root, whole)
		return orBase(name, whole, err == nil), root == home
	}
	name, inside := seenFrom(working, whole)
	return orBase(name, whole, inside), inside && home == ""
}

func orBase(name, whole string, fits bool) string {
	if !fits {
		name = filepath.Base(whole)
	}
	return filepath.ToSlash(name)
}

// seenFrom is the path of a file as seen from a folder that it lies below, through links
// where it takes them.
func seenFrom(folder, file string) (string, bool) {
	if name, err := filepath.Rel(folder, file); err == nil && filepath.IsLocal(name) {
		return name, true
	}
	resolved, err := filepath.EvalSymlinks(folder)
	if err != nil {
		return "", false
	}
	parent, err := filepath.EvalSymlinks(filepath.Dir(file))
	if err != nil {
		return "", false
	}
	name, err := filepath.Rel(resolved, filepath.Join(parent, filepath.Base(file)))
	return name, err == nil && filepath.IsLocal(name)
}

// repository is the root of the repository that holds a file or folder, a worktree
// included; empty for none.
func (n *Names) repository(whole string) string {
	folder := filepath.Dir(whole)
	if isRoot(whole) {
		return whole
	}
	if root, known := n.roots[folder]; known {
		return root
	}
	root := Repository(folder)
	if n.roots == nil {
		n.roots = map[string]string{}
	}
	n.roots[folder] = root
	return root
}

// Repository is the root of the repository that holds a folder; empty for none. It is
// told by .git, which is a file in a worktree.
func Repository(folder string) string {
	for at := folder; ; at = filepath.Dir(at) {
		if isRoot(at) {
			return at
		}
		if at == filepath.Dir(at) {
			return ""
		}
	}
}

func isRoot(folder string) bool {
	_, err := os.Lstat(filepath.Join(folder, ".git"))
	return err == nil
}

func absolute(file string) string {
	whole, err := filepath.Abs(file)
	if err != nil { // there is no working directory any more
		return filepath.Clean(file)
	}
	return whole
}
