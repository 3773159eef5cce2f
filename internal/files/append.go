package files

import (
	"bufio"
	"errors"
	"io"
	"os"
)

// Append renders something behind what a file holds, or into a new one.
func Append(name string, render func(io.Writer) error) (err error) {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	buffered := bufio.NewWriterSize(file, 64<<10)
	return errors.Join(render(buffered), buffered.Flush())
}
