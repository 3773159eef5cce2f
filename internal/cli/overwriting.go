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
		if info != nil && info.Mode().IsRegular() {
			if read, has := s.files.Has(info); has {
				return overwriteError(file, shown, read)
			}
		}
		for _, other := range written[:i] {
			if file != "" && other != "" && files.Same(file, other) {
				return usagef("%s and %s are the same file, and both would be written", other, file)
			}
		}
	}
	return nil
}

// standing is what is there already, and what to call it.
func standing(s streams, file string) (info os.FileInfo, shown string) {
	if file != "" {
		info, _ = os.Stat(file) // what cannot be reached is told when it is written
		return info, file
	}
	if out, isFile := s.out.(*os.File); isFile {
		info, _ = out.Stat()
	}
	return info, "the standard output"
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
