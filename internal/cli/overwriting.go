package cli

import (
	"os"

	"github.com/residency-check/residency-check/internal/files"
)

// refuseOverwriting says which file would be written over one that this run reads, or
// over another one that it writes, by whatever names. An empty name is the standard
// output.
func refuseOverwriting(s streams, written ...string) error {
	for i, file := range written {
		info, shown := standing(s, file)
		if info != nil {
			if read, has := s.files.Has(info); has {
				return overwriteError(file, shown, read)
			}
		}
		for _, other := range written[:i] {
			there, also := standing(s, other)
			if info != nil && there != nil && os.SameFile(info, there) || file != "" && other != "" && files.Same(file, other) {
				return usagef("%s and %s are the same file, and both would be written", also, shown)
			}
		}
	}
	return nil
}

// standing is the file that is there already, nil where none is, and what to call it.
// What cannot be reached is told when it is written.
func standing(s streams, file string) (info os.FileInfo, shown string) {
	out, isFile := s.out.(*os.File)
	switch {
	case file != "":
		info, _ = os.Stat(file)
		shown = file
	case isFile:
		info, _ = out.Stat()
		shown = "the standard output"
	}
	if info != nil && !info.Mode().IsRegular() {
		info = nil
	}
	return info, shown
}

func overwriteError(file, shown, read string) error {
	if read != file {
		shown += ", which is " + read
	}
	return usagef("-o would overwrite %s, which this run reads", shown)
}

// filesOf are the files of outputs.
func filesOf(outputs []output) []string {
	names := make([]string, len(outputs))
	for i, o := range outputs {
		names[i] = o.file
	}
	return names
}
