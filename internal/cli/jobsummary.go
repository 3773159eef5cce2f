package cli

import (
	"bufio"
	"errors"
	"io"
	"os"

	"github.com/residency-check/residency-check/internal/files"
)

// summaryLimit is how many bytes GitHub takes as the summary of a step, of all that
// writes to it.
const summaryLimit = 1 << 20

// summaryOf says whether a file is the summary of a job of GitHub Actions, which what is
// written is added to, and how much it still takes.
func summaryOf(s streams, file string) (appends bool, room int, err error) {
	summary := s.env("GITHUB_STEP_SUMMARY")
	if file == "" || summary == "" || !files.Same(file, summary) {
		return false, 0, nil
	}
	info, err := os.Stat(summary)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return true, summaryLimit, nil
	case err != nil:
		return false, 0, err
	case !info.Mode().IsRegular():
		return false, 0, nil
	}
	return true, max(1, summaryLimit-int(info.Size())), nil
}

// appendTo renders something behind what a file holds.
func appendTo(name string, render func(io.Writer) error) (err error) {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	buffered := bufio.NewWriterSize(file, 64<<10)
	return errors.Join(render(buffered), buffered.Flush())
}
