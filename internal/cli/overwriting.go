package cli

import (
	"os"

	"github.com/residency-check/residency-check/internal/files"
	"github.com/residency-check/residency-check/internal/report"
	"github.com/residency-check/residency-check/internal/tenant"
)

// refuseOverwriting says which file would be written over one that this run reads, or
// over another one that it writes, by whatever names. An empty name is the standard
// output.
func refuseOverwriting(s streams, written ...string) error {
	for i, file := range written {
		info, shown := standing(s, file)
		if info != nil {
			if read, has := s.Files.Has(info); has {
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

// standing looks for a file that is already there, and returns what to call it. An
// output that cannot be reached is an error later, when it is written.
func standing(s streams, file string) (info os.FileInfo, shown string) {
	out, isFile := fileOf(s.out)
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

// standingFiles are the outputs that are there already.
func standingFiles(outputs []output) map[string]os.FileInfo {
	standing := map[string]os.FileInfo{}
	for _, o := range outputs {
		if info, err := os.Stat(o.file); err == nil && info.Mode().IsRegular() {
			standing[o.file] = info
		}
	}
	return standing
}

// sameAs finds the output that is the same file as path, by whatever name.
func sameAs(written map[string]os.FileInfo, path string) string {
	if len(written) == 0 {
		return ""
	}
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	for file, standing := range written {
		if os.SameFile(standing, info) {
			return file
		}
	}
	return ""
}

// leavesOut says which files a check is not to read, since they are outputs.
func leavesOut(outputs []output) func(path string) (bool, error) {
	written := standingFiles(outputs)
	return func(path string) (bool, error) {
		output := sameAs(written, path)
		if output == "" {
			return false, nil
		}
		return true, leaveOut(path, output)
	}
}

// leaveOut skips an input that this run will write over: the report of an earlier
// run, recognised by its content. It refuses a tenant document, and any YAML: no
// format is YAML, and there the beginning of a report may be a comment.
func leaveOut(path, output string) error {
	refused := overwriteError(output, output, path)
	if format, _ := tenant.FormatOf(path); format == tenant.YAML {
		return refused
	}
	file, err := files.Open(path)
	if err != nil {
		return refused
	}
	defer file.Close()
	if !report.IsOurs(file) {
		return refused
	}
	return nil
}
